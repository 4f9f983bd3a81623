import Mustache

/// A view as swift-mustache sees it, with a numbered mark in the place of every text.
struct MarkedView: MustacheParent {
  private let children: [String: any Sendable]

  /// `next` is the number of the first mark, and afterwards of the one after the last.
  init(_ schema: Schema, _ values: [FieldValue], next: inout Int) {
    var children: [String: any Sendable] = [:]
    for (entry, value) in zip(schema.entries, values) {
      children[entry.name] = Self.child(entry.shape, value, next: &next)
    }
    self.children = children
  }

  func child(named name: String) -> Any? { children[name] }

  private static func child(
    _ shape: KeyShape, _ value: FieldValue, next: inout Int
  ) -> any Sendable {
    switch value {
    case .flag(let flag): return flag
    case .text(nil): return Nothing()
    case .html(let html) where html.isEmpty: return Nothing()
    case .text, .html:
      defer { next += 1 }
      return StencilMark.text(next)
    case .list(let items):
      guard case .list(let schema) = shape else { return Nothing() }
      var views: [MarkedView] = []
      for item in items { views.append(MarkedView(schema, item, next: &next)) }
      return views
    }
  }
}

/// A key without a value: shows nothing, and keeps the search from going on in the view around.
private struct Nothing: MustacheCustomRenderable {
  var renderText: String { "" }
  var isNull: Bool { true }
}

/// The mark of a text in a template's output: `‹start›<17‹end›`. The `<` comes out as `&lt;` where
/// the template escapes, which tells the two apart. Start and end are private characters that no template has.
enum StencilMark {
  static let start: [UInt8] = Array("\u{F5D0}".utf8)
  static let end: [UInt8] = Array("\u{F5D1}".utf8)

  static func text(_ number: Int) -> String { "\u{F5D0}<\(number)\u{F5D1}" }
}
