import Mustache

/// A view as swift-mustache sees it, with a numbered mark in the place of every text.
struct MarkedView: MustacheParent {
  private let children: [String: any Sendable]

  /// The view that has this outline.
  init(_ schema: Schema, outline: [UInt8]) {
    var reader = OutlineReader(outline)
    self.init(schema, &reader)
  }

  private init(_ schema: Schema, _ reader: inout OutlineReader) {
    var children: [String: any Sendable] = [:]
    for entry in schema.entries {
      children[entry.name] = Self.child(entry.shape, &reader)
    }
    self.children = children
  }

  func child(named name: String) -> Any? { children[name] }

  private static func child(_ shape: KeyShape, _ reader: inout OutlineReader) -> any Sendable {
    switch shape {
    case .flag: return reader.next() == ViewOutline.Mark.yes
    case .text, .html:
      guard reader.next() == ViewOutline.Mark.leaf else { return Nothing() }
      return StencilMark.text(reader.nextLeaf())
    case .list(let schema):
      guard reader.next() == ViewOutline.Mark.list else { return Nothing() }
      return (0..<reader.nextCount()).map { _ in MarkedView(schema, &reader) }
    }
  }
}

/// Reads what ``ViewOutline`` wrote.
private struct OutlineReader {
  private var rest: ArraySlice<UInt8>
  private var leaves = 0

  init(_ outline: [UInt8]) {
    rest = outline[...]
  }

  mutating func next() -> UInt8 { rest.popFirst() ?? ViewOutline.Mark.nothing }

  mutating func nextLeaf() -> Int {
    defer { leaves += 1 }
    return leaves
  }

  mutating func nextCount() -> Int {
    var count = 0
    var shift = 0
    while let byte = rest.popFirst() {
      count |= Int(byte & 0x7F) << shift
      shift += 7
      if byte & 0x80 == 0 { break }
    }
    return count
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
