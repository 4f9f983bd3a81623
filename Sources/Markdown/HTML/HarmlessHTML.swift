/// Raw HTML of authors who may not write any: a few tags pass, without their attributes, and emphasis where
/// it closes again; comments and tags that only arrange are dropped, everything else is shown as text.
enum HarmlessHTML {
  static let tags: Set<String> = [
    "details", "summary", "br", "wbr", "kbd", "samp", "var", "sub", "sup", "mark", "small",
    "u", "s", "del", "ins", "q", "cite", "dfn",
  ]

  /// One piece of raw HTML.
  enum Piece: Equatable {
    case text(Substring)
    case dropped
    case harmless(Substring)
    case other(Substring)
  }

  /// A tag or comment inside a line.
  static func write(_ tag: String, to html: inout HTMLBuffer) {
    for piece in pieces(of: tag) { write(piece, to: &html) }
  }

  /// Whether a tag inside a line is shown as text.
  static func isShown(_ tag: String) -> Bool {
    guard let read = HTMLTag(tag), !read.isEmphasis else { return false }
    return Anchor.name(in: tag) == nil
      && pieces(of: tag).allSatisfy { if case .other = $0 { true } else { false } }
  }

  /// A block: wrapped as a paragraph if nothing in it is markup.
  static func write(block: String, to html: inout HTMLBuffer) {
    let pieces = pieces(of: block)
    let isShown = pieces.contains { piece in
      switch piece {
      case .text(let text): text.utf8.contains { $0 > 0x20 }
      case .dropped: false
      case .harmless, .other: true
      }
    }
    guard isShown else { return }
    let isText = pieces.allSatisfy { piece in
      if case .harmless = piece { false } else { true }
    }
    if isText { html.raw("<p>") }
    for piece in pieces { write(piece, to: &html) }
    if isText { html.raw("</p>") }
  }

  private static func write(_ piece: Piece, to html: inout HTMLBuffer) {
    switch piece {
    case .text(let text), .other(let text): html.text(String(text))
    case .dropped: break
    case .harmless(let tag): html.raw(String(tag))
    }
  }

  /// The text parted into tags, comments and what stands between them.
  static func pieces(of html: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = html[...]
    while let start = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
      if start > rest.startIndex { pieces.append(.text(rest[..<start])) }
      rest = rest[start...]
      let piece = firstPiece(of: rest)
      pieces.append(piece.piece)
      rest = rest[piece.end...]
    }
    if !rest.isEmpty { pieces.append(.text(rest)) }
    return pieces.count > 1 ? withEmphasis(pieces) : pieces
  }

  /// Emphasis is harmless where its tags have no attributes and stand inside each other.
  private static func withEmphasis(_ pieces: [Piece]) -> [Piece] {
    var pieces = pieces
    var open: [(name: String, place: Int)] = []
    for place in pieces.indices {
      switch pieces[place] {
      case .other(let tag):
        let inside = tag.dropFirst().dropLast().lowercased()
        if InlineTags.emphasis.contains(inside) {
          open.append((inside, place))
        } else if let (name, start) = open.last, inside == "/" + name {
          open.removeLast()
          if case .other(let opening) = pieces[start] { pieces[start] = .harmless(opening) }
          pieces[place] = .harmless(tag)
        }
      case .harmless(let tag) where tag.contains("details") || tag.contains("summary"):
        // No emphasis goes on beyond a fold.
        open = []
      case .harmless, .text, .dropped: break
      }
    }
    return pieces.map { piece in
      // What opens or closes elsewhere.
      if case .other(let tag) = piece, HTMLTag(tag)?.isEmphasis == true { .dropped } else { piece }
    }
  }

  /// The piece at the beginning of `rest`, which begins with `<`.
  private static func firstPiece(of rest: Substring) -> (piece: Piece, end: Substring.Index) {
    if rest.utf8.starts(with: "<!--".utf8) {
      let end = rest.firstRange(ofBytes: "-->") ?? rest.endIndex
      return (.dropped, end)
    }
    let bytes = rest.utf8
    var index = bytes.index(after: bytes.startIndex)
    while index < bytes.endIndex, bytes[index] != UInt8(ascii: ">"),
      bytes[index] != UInt8(ascii: "<")
    {
      bytes.formIndex(after: &index)
    }
    guard index < bytes.endIndex, bytes[index] == UInt8(ascii: ">") else {
      return (.other(rest[..<index]), index)
    }
    let end = bytes.index(after: index)
    let tag = rest[..<end]
    if let name = HTMLTag(tag)?.name, InlineTags.arrangement.contains(name) {
      return (.dropped, end)
    }
    return (harmless(tag).map { .harmless($0) } ?? .other(tag), end)
  }

  /// `<name>`, `</name>` or `<name />` of a harmless name, without the attributes; nil for any other.
  private static func harmless(_ tag: Substring) -> Substring? {
    let inside = tag.dropFirst().dropLast()
    let isClosing = inside.first == "/"
    let words = isClosing ? inside.dropFirst() : inside
    let name = words.prefix { !$0.isWhitespace && $0 != "/" }
    guard tags.contains(name.lowercased()) else { return nil }
    let isBare = words[name.endIndex...].allSatisfy { $0.isWhitespace || $0 == "/" }
    return isBare ? tag : "<\(isClosing ? "/" : "")\(name)>"
  }
}

extension Substring {
  /// The index behind the first occurrence of ASCII text.
  fileprivate func firstRange(ofBytes text: StaticString) -> Index? {
    let wanted = text.withUTF8Buffer { Array($0) }
    var window = utf8[...]
    while let start = window.firstIndex(of: wanted[0]) {
      window = window[start...]
      if window.starts(with: wanted) { return window.index(start, offsetBy: wanted.count) }
      window = window.dropFirst()
    }
    return nil
  }
}
