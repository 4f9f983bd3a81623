import StudyGuide

/// What all study elements show alike.
struct ElementHead: Sendable {
  var kind: String
  var label: String
  var anchor: String
  var name: String
  var number: Int?
  var title: [UInt8]
  var heading: [HeadingView]
}

/// The author's own heading of an element.
struct HeadingView: TemplateView {
  var level: Int
  var id: String
  var html: [UInt8]

  static let keys: [Key<HeadingView>] = [
    .text("level", "its level, 2 to 6") { String($0.level) },
    .text("id", "its anchor") { $0.id },
    .html("html", "its text") { $0.html },
  ]
}

/// The view of a study element.
protocol ElementView: RootView {
  var head: ElementHead { get }
}

extension ElementView {
  /// The keys that every element has.
  static var headKeys: [Key<Self>] {
    [
      .text("kind", "the kind of element, such as `pair`") { $0.head.kind },
      .text("label", "the kind in words") { $0.head.label },
      .text("anchor", "the element's own anchor") { $0.head.anchor },
      .text("name", "what it is about, as plain text") { $0.head.name },
      .text("number", "its number, where elements of a kind follow each other") {
        $0.head.number.map(String.init)
      },
      .html("title", "what it is about, where showing it helps") { $0.head.title },
      .list("heading", "the author's heading, if any") { $0.head.heading },
    ]
  }
}
