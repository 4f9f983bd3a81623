/// A value that a template shows. Its keys are the one place that says which names there are, what
/// they stand for and what they answer, so that check, documentation and page can't differ.
protocol TemplateView: Sendable {
  static var keys: [Key<Self>] { get }
}

/// A view with a template of its own.
protocol RootView: TemplateView {
  /// The template's path in the theme, without `.mustache`: `elements/pair`.
  static var template: String { get }
}

/// One name that templates may use for a view.
struct Key<View>: Sendable {
  let name: String
  let shape: KeyShape
  let about: String
  let value: @Sendable (View) -> FieldValue

  static func text(
    _ name: String, _ about: String, _ value: @escaping @Sendable (View) -> String?
  ) -> Self {
    Key(name: name, shape: .text, about: about) { .text(value($0)) }
  }

  static func html(
    _ name: String, _ about: String, _ value: @escaping @Sendable (View) -> [UInt8]
  ) -> Self {
    Key(name: name, shape: .html, about: about) { .html(value($0)) }
  }

  static func flag(
    _ name: String, _ about: String, _ value: @escaping @Sendable (View) -> Bool
  ) -> Self {
    Key(name: name, shape: .flag, about: about) { .flag(value($0)) }
  }

  static func list<Item: TemplateView>(
    _ name: String, _ about: String, _ value: @escaping @Sendable (View) -> [Item]
  ) -> Self {
    Key(name: name, shape: .list(Schema(Item.self)), about: about) {
      .list(value($0).map(\.fieldValues))
    }
  }
}

/// What a view answers for one of its keys.
indirect enum FieldValue: Sendable {
  case text(String?)
  /// Empty where there is nothing to show.
  case html([UInt8])
  case flag(Bool)
  /// For each item what it answers for its keys.
  case list([[FieldValue]])
}

extension TemplateView {
  /// The view's answers in the order of its keys.
  var fieldValues: [FieldValue] { Self.keys.map { $0.value(self) } }
}
