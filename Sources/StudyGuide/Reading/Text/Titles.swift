import Markdown

extension [Inline] {
  /// A heading or lead-in without its number and the word before it: `Mistake 1: The "we"
  /// problem` and `1. The "we" problem` are both `The "we" problem`.
  var droppingNumbering: [Inline] { droppingNumber(after: Self.numberedWords) }

  /// The same where mistakes are told; elsewhere `Error 404: Not found` is a name.
  var droppingMistakeNumber: [Inline] { droppingNumber(after: Self.numberedWords + ["error"]) }

  private func droppingNumber(after words: [String]) -> [Inline] {
    guard leadingText.mayBeNumbered else { return trimmed }
    let text = plainText
    var scanner = ByteScanner(text)
    scanner.skipBlanks()
    if let mark = Verdict.leading(text) { scanner.offset = mark.length }
    scanner.skipPictures()
    let hasWord = scanner.take(words) != nil
    scanner.skipBlanks()
    let hasHash = scanner.take("#")
    let hasNumber = scanner.takeInteger() != nil
    guard hasNumber || (hasWord && scanner.current == UInt8(ascii: ":")) else { return trimmed }
    let isParted = scanner.takeNumberEnd()
    guard isParted || scanner.isAtEnd || hasHash || hasWord else { return trimmed }
    let rest = tail(from: scanner.offset).trimmingSeparators
    scanner.skipPictures()
    return rest.isEmpty || scanner.isAtEnd ? trimmed : rest
  }

  /// A heading without `3.2 ` either.
  var droppingSectionNumber: [Inline] {
    var scanner = ByteScanner(plainText)
    scanner.skipBlanks()
    // `2.0 Release` is a version.
    guard scanner.takeInteger() != nil, scanner.take("."), let part = scanner.takeInteger(),
      part > 0
    else { return droppingNumbering }
    while scanner.take("."), scanner.takeInteger() != nil {}
    let rest = tail(from: scanner.offset).trimmed.plainText
    // `1.5 L of water`, `3.5 Inch drives`
    guard scanner.current == 32, rest.first?.isUppercase == true,
      rest.prefix(while: { $0.isLetter }).count > 2, !rest.hasPrefix("Inch")
    else { return droppingNumbering }
    return tail(from: scanner.offset).trimmed
  }

  private static let numberedWords = [
    "mistake", "pitfall", "trap", "gotcha", "anti-pattern", "misconception", "scenario", "case",
    "case study", "step", "example", "question", "phase", "stage", "situation", "red flag", "q",
    "vignette",
  ]

  /// The first sentence and what follows it; the whole where there is only one.
  var firstSentence: (sentence: [Inline], rest: [Inline]) {
    let bytes = Array<UInt8>(plainText.utf8)
    var index = 0
    while index + 1 < bytes.count {
      let end = bytes.index(behindClosingFrom: index + 1)
      if bytes[index].isSentenceEnd, end < bytes.count, bytes[end] == 32,
        end == index + 1 || bytes[(end + 1)...].startsSentence,
        bytes[index] != UInt8(ascii: ".")
          || !Abbreviation.ends(bytes[..<index], before: bytes[(index + 1)...])
      {
        let (head, tail) = cut(at: end)
        return (head.trimmed, tail.trimmed)
      }
      index += 1
    }
    return (trimmed, [])
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

/// What a full stop shortens, where it ends no sentence: `Hadley v. Baxendale`, `e.g. ice`, `No. 7`,
/// `Edgar F. Codd`, `the U.S. Senate`, not `hepatitis B. It spreads`.
package enum Abbreviation {
  /// Whether a shortened word stands at the end.
  ///
  /// - Parameters:
  ///   - text: up to the full stop.
  ///   - rest: what follows it.
  package static func ends(
    _ text: some BidirectionalCollection<UInt8>, before rest: some Collection<UInt8>
  ) -> Bool {
    let letters = text.suffix(while: { $0 != 32 && $0 != UInt8(ascii: "(") })
    // Most sentences end with a longer word.
    guard letters.count <= longest else { return isInitial(text, before: rest) }
    let word = String(decoding: letters, as: UTF8.self)
    if words.contains(word) { return word != "v" || !standsBehindNumber(text) }
    let next = rest.first { $0 != 32 }
    if let next, (48...57).contains(next), counted.contains(word.lowercased()) { return true }
    return isInitial(text, before: rest)
  }

  /// In bytes.
  private static let longest = 6

  private static let words: Set<String> = [
    "e.g", "i.e", "E.g", "I.e", "vs", "v", "etc", "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "approx",
    "cf", "ca", "viz",
  ]

  /// `12 v`: volts, not "versus".
  private static func standsBehindNumber(_ text: some BidirectionalCollection<UInt8>) -> Bool {
    let before = text.dropLast()
    return before.last != 32 || before.dropLast().last.map { (48...57).contains($0) } ?? true
  }

  /// Words that stand before a number; elsewhere, "No." is an answer.
  private static let counted: Set<String> = [
    "no", "nr", "fig", "art", "sec", "p", "pp", "ch", "vol", "eq", "ex",
  ]

  /// Whether a capital letter stands at the end that shortens a name, with another name behind it.
  private static func isInitial(
    _ text: some BidirectionalCollection<UInt8>, before rest: some Collection<UInt8>
  ) -> Bool {
    guard let letter = text.last, (65...90).contains(letter) else { return false }
    let before = text.dropLast()
    if let last = before.last, last != 32, last != UInt8(ascii: "."), last != UInt8(ascii: "(") {
      return false
    }
    let name = before.dropLast().suffix(while: { $0 != 32 && $0 != UInt8(ascii: "(") })
    guard name.isEmpty || name.first.map({ (65...90).contains($0) }) == true else { return false }
    let next = rest.drop { $0 == 32 }.prefix { $0 != 32 }
    if let first = next.first, (97...122).contains(first) { return isDotted(text) }
    guard let first = next.first, (65...90).contains(first), next.count > 1 else { return false }
    return !openings.contains(String(decoding: next, as: UTF8.self))
  }

  /// Whether capital letters with full stops between them stand at the end: `U.S`, `(U.S.S.R`.
  static func isDotted(_ text: some BidirectionalCollection<UInt8>) -> Bool {
    let word = text.suffix(while: { $0 != 32 && $0 != UInt8(ascii: "(") })
    return word.count > 2
      && word.enumerated().allSatisfy { place, byte in
        place.isMultiple(of: 2) ? (65...90).contains(byte) : byte == UInt8(ascii: ".")
      }
  }

  /// Words with which a sentence begins.
  private static let openings: Set<String> = [
    "It", "The", "This", "That", "They", "These", "In", "He", "She", "We", "You", "Its", "If",
    "When",
    "For", "But", "And", "Use", "Then", "There", "On", "At", "As", "Not", "No",
  ]
}

extension BidirectionalCollection {
  func suffix(while matches: (Element) -> Bool) -> SubSequence {
    var start = endIndex
    while start > startIndex, matches(self[index(before: start)]) { formIndex(before: &start) }
    return self[start...]
  }
}

extension [UInt8] {
  /// Behind the quotation marks and brackets that close here, `.”` being the end of what is said.
  fileprivate func index(behindClosingFrom start: Int) -> Int {
    var index = start
    while index < count {
      if self[index] == UInt8(ascii: "\"") || self[index] == UInt8(ascii: ")") {
        index += 1
      } else if self[index...].starts(with: "”".utf8) || self[index...].starts(with: "’".utf8) {
        index += 3
      } else {
        break
      }
    }
    return index
  }
}

extension ArraySlice<UInt8> {
  /// Whether no small letter begins here: `“Stop.” he said` goes on.
  fileprivate var startsSentence: Bool { first.map { !(97...122).contains($0) } ?? false }
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
