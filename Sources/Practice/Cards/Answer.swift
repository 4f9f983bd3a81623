import Markdown
import StudyGuide

/// What an author says, parted into what to recall and the rest, at the end of a sentence or block.
struct Answer {
  /// So many bytes of text stay together.
  private static let brief = 160

  let short: [Block]
  let detail: [Block]

  init(short: [Block], detail: [Block] = []) {
    self.short = short
    self.detail = detail
  }

  /// The first sentence, and the second where the first is a verdict such as "No."; a list that the
  /// sentence announces stays with it.
  init(_ blocks: [Block]) {
    guard !Self.isBrief(blocks) else {
      self.init(short: blocks)
      return
    }
    guard case .paragraph(let paragraph)? = blocks.first else {
      self.init(short: Array(blocks.prefix(1)), detail: Array(blocks.dropFirst()))
      return
    }
    var (head, rest) = paragraph.content.partedAtSentence
    if head.plainText.utf8.count <= 12, !rest.isEmpty {
      let (second, others) = rest.partedAtSentence
      head += [.text(" ")] + second
      rest = others
    }
    // “Before we begin, …” is no answer yet.
    var last = head
    while !rest.isEmpty, LeadIn.isOpening(Wording.text(last), of: .other) {
      let (next, others) = rest.partedAtSentence
      head += [.text(" ")] + next
      (last, rest) = (next, others)
    }
    var short: [Block] = [.paragraph(Paragraph(content: head, range: paragraph.range))]
    var detail = Array(blocks.dropFirst())
    if !rest.isEmpty {
      detail.insert(.paragraph(Paragraph(content: rest, range: paragraph.range)), at: 0)
    } else if let next = detail.first, Self.announces(last, next) {
      let announced = LeadIn.isOpening(Wording.text(last), of: .other) ? Answer(detail) : nil
      short += announced?.short ?? [next]
      detail = announced?.detail ?? Array(detail.dropFirst())
    }
    self.init(short: short, detail: detail)
  }

  /// Whether a sentence leads to the block behind it, and says too little without it.
  private static func announces(_ sentence: [Inline], _ next: Block) -> Bool {
    let text = Wording.text(sentence)
    return switch next {
    case .list, .codeBlock, .table, .blockQuote: LeadIn.announces(text)
    case .paragraph: LeadIn.isOpening(text, of: .other)
    case .heading, .htmlBlock, .thematicBreak: false
    }
  }

  private static func isBrief(_ blocks: [Block]) -> Bool {
    blocks.allSatisfy { if case .paragraph = $0 { true } else { false } }
      && blocks.plainText.utf8.count <= brief
  }
}

extension [Inline] {
  /// The first sentence and what follows it, empty where there is only one.
  var partedAtSentence: (head: [Inline], rest: [Inline]) {
    guard let end = SentenceEnd.first(in: plainText) else { return (trimmed, []) }
    let (head, tail) = cut(at: end)
    return (head.trimmed, tail.trimmed)
  }
}

/// Finds where sentences end.
package enum SentenceEnd {
  private static let closing: [Character] = ["\"", "”", "’", ")", "»"]

  /// The offsets in UTF-8 bytes behind each sentence but the last.
  package static func all(in text: String) -> [Int] {
    var ends: [Int] = []
    var rest = text[...]
    while let end = first(in: String(rest)) {
      ends.append((ends.last ?? 0) + end)
      rest = rest[rest.utf8.index(rest.startIndex, offsetBy: end)...]
    }
    return ends
  }

  /// The offset in UTF-8 bytes behind the first sentence; nil where nothing follows it.
  static func first(in text: String) -> Int? {
    var index = text.startIndex
    while index < text.endIndex {
      let mark = text[index]
      var next = text.index(after: index)
      if "。！？".contains(mark) {
        return next < text.endIndex ? text.utf8.distance(from: text.startIndex, to: next) : nil
      }
      if ".!?".contains(mark) {
        while next < text.endIndex, closing.contains(text[next]) { next = text.index(after: next) }
        if next < text.endIndex, text[next].isWhitespace,
          startsSentence(text[next...]),
          mark != "." || !Abbreviation.ends(text[..<index].utf8, before: text[next...].utf8)
        {
          return text.utf8.distance(from: text.startIndex, to: next)
        }
      }
      index = next
    }
    return nil
  }

  private static func startsSentence(_ rest: Substring) -> Bool {
    guard let first = rest.first(where: { !$0.isWhitespace }) else { return false }
    return !first.isLowercase
  }
}
