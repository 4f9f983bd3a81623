/// Reads a block of raw HTML that holds only text, pictures and links as the blocks that it stands for.
///
///     <div align="center">
///       <h1>Maps</h1>
///       <p><img src="map.png" alt="The map"></p>
///     </div>
struct BlockTags {
  private var blocks: [Block] = []
  private var content: [Inline] = []
  private var level: Int?
  private let range: SourceRange

  private static let arrangement = InlineTags.arrangement.union([
    "h1", "h2", "h3", "h4", "h5", "h6", "hr", "section", "article", "header", "footer",
  ])
  /// Those that part no paragraphs.
  private static let insideLines: Set<String> = ["span", "font", "nobr", "picture", "source"]
  private static let texts = InlineTags.emphasis.union(HarmlessHTML.tags)
    .union(["a", "img", "code"]).subtracting(["details", "summary"])

  /// Nil where it holds anything else. Tags inside of the texts are still to be read, and headings have no
  /// anchors yet.
  static func read(_ html: HTMLBlock) -> [Block]? {
    guard !html.text.contains("<!") else { return nil }
    let pieces = HTMLPiece.all(in: html.text)
    let isRead = pieces.allSatisfy { piece in
      guard case .tag(let tag) = piece else { return true }
      return arrangement.contains(tag.name) || texts.contains(tag.name)
    }
    guard isRead else { return nil }
    var reader = BlockTags(range: html.range)
    for piece in pieces { reader.add(piece) }
    reader.flush()
    return reader.blocks
  }

  private init(range: SourceRange) {
    self.range = range
  }

  private mutating func add(_ piece: HTMLPiece) {
    switch piece {
    case .text(let text):
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      for (place, line) in lines.enumerated() {
        if place > 0 { content.append(.softBreak) }
        let words = String(place > 0 ? line.drop(while: \.isWhitespace) : line)
        if !words.isEmpty { content.append(.text(words.readingReferences)) }
      }
    case .tag(let tag) where !Self.arrangement.contains(tag.name):
      content.append(.html(tag.text))
    case .tag(let tag):
      guard !Self.insideLines.contains(tag.name) else { return }
      flush()
      if tag.name == "hr" { blocks.append(.thematicBreak(ThematicBreak(range: range))) }
      level = tag.isClosing || tag.name.first != "h" ? nil : tag.name.last?.wholeNumberValue
      content += tag.placeNames.map(Anchor.named)
    }
  }

  /// Ends the paragraph or heading.
  private mutating func flush() {
    defer { content = [] }
    let isBlank = content.allSatisfy { inline in
      switch inline {
      case .text(let text): text.allSatisfy(\.isWhitespace)
      case .softBreak: true
      case .html(let html): html.lowercased().hasPrefix("<br")
      default: false
      }
    }
    guard !isBlank else { return }
    let text = content.trimmingBreaks
    if let level {
      blocks.append(
        .heading(Heading(level: level, content: text, anchor: "", range: range)))
    } else {
      blocks.append(.paragraph(Paragraph(content: text, range: range)))
    }
  }
}

extension [Inline] {
  fileprivate var trimmingBreaks: [Inline] {
    let isBlank: (Inline) -> Bool = { inline in
      if case .text(let text) = inline {
        text.allSatisfy(\.isWhitespace)
      } else {
        inline == .softBreak
      }
    }
    guard let first = firstIndex(where: { !isBlank($0) }),
      let last = lastIndex(where: { !isBlank($0) })
    else { return [] }
    return Array(self[first...last])
  }
}
