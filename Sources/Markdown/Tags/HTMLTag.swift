/// One tag of raw HTML: `<img src="map.png" alt="The old town">`, `</a>`.
struct HTMLTag: Equatable {
  /// In small letters.
  let name: String
  let isClosing: Bool
  /// As it stands in the text.
  let text: String

  /// Nil for a comment, and for what is no tag, such as `a < b`.
  init?(_ text: some StringProtocol) {
    guard text.utf8.count > 2, text.hasPrefix("<"), text.hasSuffix(">") else { return nil }
    let inside = text.dropFirst().dropLast()
    isClosing = inside.first == "/"
    let name = (isClosing ? inside.dropFirst() : inside)
      .prefix { $0.isLetter || $0.isNumber || $0 == "-" }
    guard name.first?.isLetter == true else { return nil }
    self.name = name.lowercased()
    self.text = String(text)
  }

  var isEmphasis: Bool { InlineTags.emphasis.contains(name) }

  /// Whether it has no attributes.
  var isBare: Bool { text.utf8.count == name.utf8.count + (isClosing ? 3 : 2) }

  /// The value of an attribute, in which references to characters are read; the first counts.
  func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// Names in small letters. One without a value has an empty one.
  private var attributes: [(name: String, value: String)] {
    var found: [(String, String)] = []
    var rest = text.dropLast().drop { !$0.isWhitespace }
    while let start = rest.firstIndex(where: { !$0.isWhitespace }) {
      rest = rest[start...]
      let name = rest.prefix { !$0.isWhitespace && $0 != "=" }
      rest = rest[name.endIndex...].drop(while: \.isWhitespace)
      var value = Substring()
      if rest.first == "=" {
        rest = rest.dropFirst().drop(while: \.isWhitespace)
        if let quote = rest.first, quote == "\"" || quote == "'" {
          value = rest.dropFirst().prefix { $0 != quote }
          rest = rest[value.endIndex...].dropFirst()
        } else {
          value = rest.prefix { !$0.isWhitespace }
          rest = rest[value.endIndex...]
        }
      }
      if !name.isEmpty { found.append((name.lowercased(), String(value).readingReferences)) }
    }
    return found
  }

  /// The names that it gives its place: `<a name="scope">`, `<h2 id="scope">`.
  var placeNames: [String] { ["id", "name"].compactMap(attribute).filter(Anchor.isName) }
}

/// A piece of raw HTML: a tag, or the text up to the next one.
enum HTMLPiece: Equatable {
  case tag(HTMLTag)
  case text(Substring)

  /// The pieces of a text; comments are text.
  static func all(in html: String) -> [HTMLPiece] {
    var pieces: [HTMLPiece] = []
    var rest = html[...]
    var text = rest.startIndex
    while let start = rest.firstIndex(of: "<") {
      let inside = rest[start...].dropFirst()
      guard let end = inside.firstIndex(where: { $0 == ">" || $0 == "<" }), html[end] == ">",
        let tag = HTMLTag(rest[start...end])
      else {
        rest = inside
        continue
      }
      if text < start { pieces.append(.text(html[text..<start])) }
      pieces.append(.tag(tag))
      rest = rest[html.index(after: end)...]
      text = rest.startIndex
    }
    return text < html.endIndex ? pieces + [.text(html[text...])] : pieces
  }
}

/// A place that the author named: `<a id="scope"></a>`, in this form and no other.
enum Anchor {
  private static let opening = "<a id=\""
  private static let closing = "\"></a>"

  static func named(_ name: String) -> Inline { .html(opening + name + closing) }

  /// The name in such an anchor; nil for any other HTML.
  static func name(in html: String) -> String? {
    guard html.hasPrefix(opening), html.hasSuffix(closing) else { return nil }
    let name = String(html.dropFirst(opening.count).dropLast(closing.count))
    return isName(name) ? name : nil
  }

  /// Without what would have to be escaped, so that a name is written as it is read.
  static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 200
      && text.utf8.allSatisfy { byte in
        byte > 0x20 && byte != 0x7F && !"\"'<>&`=".utf8.contains(byte)
      }
  }
}

extension String {
  /// With the references to characters read that stand in addresses and in plain text.
  var readingReferences: String {
    guard contains("&") else { return self }
    return [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "),
      ("&amp;", "&"),
    ]
    .reduce(self) { $0.replacing($1.0, with: $1.1) }
  }
}
