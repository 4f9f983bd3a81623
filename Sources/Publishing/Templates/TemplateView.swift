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
  /// Adds what the view answers to its outline.
  let answer: @Sendable (View, inout ViewOutline) -> Void

  static func text(
    _ name: String, _ about: String, _ value: @escaping @Sendable (View) -> String?
  ) -> Self {
    Key(name: name, shape: .text, about: about) { $1.add(value($0)) }
  }

  static func html(
    _ name: String, _ about: String, _ value: @escaping @Sendable (View) -> [UInt8]
  ) -> Self {
    Key(name: name, shape: .html, about: about) { $1.add(value($0)) }
  }

  static func flag(
    _ name: String, _ about: String, _ value: @escaping @Sendable (View) -> Bool
  ) -> Self {
    Key(name: name, shape: .flag, about: about) { $1.add(value($0)) }
  }

  static func list<Item: TemplateView>(
    _ name: String, _ about: String, _ value: @escaping @Sendable (View) -> [Item]
  ) -> Self {
    Key(name: name, shape: .list(Schema(Item.self)), about: about) { $1.add(value($0)) }
  }
}
