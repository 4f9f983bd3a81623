import Markdown

extension [Inline] {
  /// A heading or lead-in without its number and the word before it: `Mistake 1: The "we"
  /// problem` and `1. The "we" problem` are both `The "we" problem`.
  var droppingNumbering: [Inline] {
    guard leadingText.mayBeNumbered else { return trimmed }
    let text = plainText
    var scanner = ByteScanner(text)
    scanner.skipBlanks()
    if let mark = Verdict.leading(text) { scanner.offset = mark.length }
    let hasWord = scanner.take(Self.numberedWords) != nil
    scanner.skipBlanks()
    let hasHash = scanner.take("#")
    let hasNumber = scanner.takeInteger() != nil
    guard hasNumber || (hasWord && scanner.current == UInt8(ascii: ":")) else { return trimmed }
    let isParted = scanner.takeNumberEnd()
    guard isParted || scanner.isAtEnd || hasHash || hasWord else { return trimmed }
    let rest = tail(from: scanner.offset).trimmingSeparators
    return rest.isEmpty ? trimmed : rest
  }

  private static let numberedWords = [
    "mistake", "pitfall", "trap", "gotcha", "anti-pattern", "misconception", "scenario", "case",
    "case study", "step", "example", "question", "phase", "stage", "situation", "red flag", "q",
  ]

  /// The first sentence and what follows it; the whole where there is only one.
  var firstSentence: (sentence: [Inline], rest: [Inline]) {
    let bytes = Array<UInt8>(plainText.utf8)
    var index = 0
    while index + 1 < bytes.count {
      if bytes[index].isSentenceEnd, bytes[index + 1] == 32,
        !Self.isAbbreviation(bytes[..<index]),
        bytes[index] != UInt8(ascii: ".")
          || !Initial.ends(bytes[..<index], before: bytes[(index + 1)...])
      {
        let (head, tail) = cut(at: index + 1)
        return (head.trimmed, tail.trimmed)
      }
      index += 1
    }
    return (trimmed, [])
  }

  private static func isAbbreviation(_ before: ArraySlice<UInt8>) -> Bool {
    ["e.g", "i.e", "vs", "etc", "Mr", "Dr", "approx", "cf"].contains { word in
      before.suffix(word.utf8.count).elementsEqual(word.utf8)
    }
  }

  /// The first words, for the title of something that has none.
  func excerpt(words count: Int = 8) -> [Inline] {
    let sentence = firstSentence.sentence
    let text = sentence.plainText
    var words = 0
    for (offset, byte) in text.utf8.enumerated() where byte == 32 {
      words += 1
      if words == count {
        return sentence.head(to: offset).trimmingSeparators + [.text("…")]
      }
    }
    return sentence.trimmingFullStop
  }
}

/// Letters with a full stop that stand for a name: `Edgar F. Codd`, not `hepatitis B. It spreads`.
package enum Initial {
  /// Whether a capital letter stands at the end that shortens a name, with another name behind it.
  package static func ends(
    _ text: some BidirectionalCollection<UInt8>, before rest: some Collection<UInt8>
  ) -> Bool {
    guard let letter = text.last, (65...90).contains(letter) else { return false }
    let before = text.dropLast()
    if let last = before.last, last != 32, last != UInt8(ascii: "."), last != UInt8(ascii: "(") {
      return false
    }
    let name = before.dropLast().suffix(while: { $0 != 32 })
    guard name.isEmpty || name.first.map({ (65...90).contains($0) }) == true else { return false }
    let next = rest.drop { $0 == 32 }.prefix { $0 != 32 }
    guard let first = next.first, (65...90).contains(first), next.count > 1 else { return false }
    return !openings.contains(String(decoding: next, as: UTF8.self))
  }

  /// Words with which a sentence begins.
  private static let openings: Set<String> = [
    "It", "The", "This", "That", "They", "These", "In", "He", "She", "We", "You", "Its", "If",
    "When",
    "For", "But", "And", "Use", "Then", "There", "On", "At", "As", "Not", "No",
  ]
}

extension BidirectionalCollection {
  fileprivate func suffix(while matches: (Element) -> Bool) -> SubSequence {
    var start = endIndex
    while start > startIndex, matches(self[index(before: start)]) { formIndex(before: &start) }
    return self[start...]
  }
}

extension UInt8 {
  fileprivate var isSentenceEnd: Bool {
    self == UInt8(ascii: ".") || self == UInt8(ascii: "!") || self == UInt8(ascii: "?")
  }
}

extension String {
  /// A quick look: a number has a digit or a colon within the first bytes.
  fileprivate var mayBeNumbered: Bool {
    var text = self
    return text.withUTF8 { $0.prefix(24).contains { $0.isDigit || $0 == UInt8(ascii: ":") } }
  }
}

extension [Block] {
  /// The text of the first paragraph, of the first item where a list comes first.
  var firstLine: [Inline] {
    switch first {
    case .paragraph(let paragraph)?: paragraph.content
    case .heading(let heading)?: heading.content
    case .list(let list)?: list.items.first?.blocks.firstLine ?? []
    case .blockQuote(let quote)?: quote.blocks.firstLine
    case .codeBlock(let code)?:
      [.text(code.text.split(separator: "\n").first.map(String.init) ?? "")]
    case .table(let table)?: table.header.cells.first?.content ?? []
    case .htmlBlock?, .thematicBreak?, nil: []
    }
  }
}

extension Slug {
  /// The slug of a title, cut at a word after 60 characters.
  package init?(shortening title: String) {
    guard let whole = Slug(title) else { return nil }
    guard whole.text.count > 60 else {
      self = whole
      return
    }
    let head = whole.text.prefix(60)
    let end = head.lastIndex(of: "-") ?? head.endIndex
    guard let slug = Slug(String(head[..<end])) else { return nil }
    self = slug
  }

  init(naming kind: Element.Kind) {
    self.init(word: kind.rawValue)
  }
}

extension ByteScanner {
  /// What stands between a number and the title: `.`, `)`, `:` or a dash.
  fileprivate mutating func takeNumberEnd() -> Bool {
    skipBlanks()
    guard take([".", ")", ":", "—", "–", "- "]) != nil else { return false }
    return current?.isDigit != true
  }
}
