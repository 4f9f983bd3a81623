import Markdown
import StudyGuide

/// The author's words as they may stand inside a question.
enum Wording {
  /// The blocks as running text, one line unless there is code in them.
  static func text(_ blocks: [Block]) -> String {
    let hasCode = blocks.contains { if case .codeBlock = $0 { true } else { false } }
    return hasCode ? trimmed(blocks.quotedText) : line(blocks.quotedText)
  }

  static func text(_ inlines: [Inline]) -> String { line(inlines.quotedText) }

  /// `“Label”`; text that stands in quotation marks as a whole keeps them, straight ones in the curved
  /// form.
  static func quote(_ text: String) -> String {
    let mark = UInt8(ascii: "\"")
    guard text.utf8.first == mark || text.utf8.contains(where: { $0 == 0xE2 || $0 == 0xC2 }) else {
      return "“" + text + "”"
    }
    let quotation = Quotation(text)
    guard quotation.isWhole else { return "“\(quotation.nested)”" }
    guard text.utf8.first == mark else { return text }
    return "“\(Quotation(String(text.dropFirst().dropLast())).nested)”"
  }

  /// The text as a sentence: with a capital at its beginning and a full stop, if it has no other end.
  static func sentence(_ text: String) -> String { ended(capitalized(text)) }

  static func sentence(_ inlines: [Inline]) -> String { ended(capitalized(inlines)) }

  static func sentence(_ blocks: [Block]) -> String { ended(capitalized(blocks)) }

  /// The text with a full stop, if it has no other end.
  static func ended(_ text: String) -> String {
    guard let byte = text.utf8.last else { return text }
    // A letter or digit, as most sentences without an end have.
    if (48...57).contains(byte) || (97...122).contains(byte | 0x20) && byte < 0x80 {
      return text + "."
    }
    if [UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(byte) { return text }
    guard let last = text.last else { return text }
    let ends = last.isPunctuation && !")%\"”’'".contains(last)
    let closesQuote =
      "\"”".contains(last) && text.dropLast().last.map { ".?!…".contains($0) } ?? false
    return ends || closesQuote ? text : text + "."
  }

  /// The first words, as a quotation may name the whole.
  static func beginning(_ text: String) -> String {
    let words = text.split(separator: " ")
    guard words.count > 10 else { return title(text) }
    let first = words.prefix(8).joined(separator: " ")
    return (first.first.map { "\"“".contains($0) } ?? false ? first.dropFirst() : first[...]) + " …"
  }

  /// A title without the full stop or colon at its end, and without pictures: `Domains` for `🎯 Domains`.
  static func title(_ text: String) -> String {
    let text = withoutPictures(text)
    let isEnded = text.hasSuffix(".") && !text.hasSuffix("..") || text.hasSuffix(":")
    return isEnded ? String(text.dropLast()) : text
  }

  /// Without the pictures at its ends, unless there is nothing else.
  static func withoutPictures(_ text: String) -> String {
    // All of them take bytes that few texts have.
    guard text.utf8.contains(where: { $0 == 0xE2 || $0 == 0xF0 }) else { return text }
    let front = text.drop { isPicture($0) || $0 == " " }
    let rest = front.reversed().drop { isPicture($0) || $0 == " " }.reversed()
    return rest.isEmpty ? text : String(rest)
  }

  private static func isPicture(_ character: Character) -> Bool {
    character.unicodeScalars.first?.isPicture ?? false
  }

  /// `The hour: What comes first?`, or `Why now? What comes first?`
  static func ask(_ question: String, about topic: String) -> String {
    "\(topic)\(isClosed(topic) ? "" : ":") \(question)"
  }

  /// Whether a topic needs no colon before what is asked about it.
  static func isClosed(_ topic: String) -> Bool {
    topic.last.map { ".?!:…".contains($0) } ?? true
  }

  /// A heading inside a sentence: `the rubric` for "The rubric", else in quotation marks.
  static func name(_ title: String) -> String {
    title.hasPrefix("The ") ? "the " + title.dropFirst(4) : quote(title)
  }

  /// With a capital at the beginning, unless the first word means something as it is: `pH`, `mL`, `kg`.
  static func capitalized(_ text: String) -> String {
    guard let first = text.utf8.first, first >= 0x80 || (97...122).contains(first),
      !keepsCase(text)
    else { return text }
    guard first < 0x80 else {
      let letter = text.prefix(1)
      let capital = letter.uppercased()
      // The `α` of `α-amylase` and `α1` is a sign; the `µ` of units has no capital of its own.
      guard text.dropFirst().first?.isLetter ?? false else { return text }
      return capital.lowercased() == letter ? capital + text.dropFirst() : text
    }
    var bytes = Array(text.utf8)
    bytes[0] = first - 32
    return String(decoding: bytes, as: UTF8.self)
  }

  static func capitalized(_ text: String, unless isKept: Bool) -> String {
    isKept ? text : capitalized(text)
  }

  /// The same in words that may begin with code, which stays as it is.
  static func capitalized(_ inlines: [Inline]) -> String {
    inlines.opensWithCode ? text(inlines) : capitalized(text(inlines))
  }

  static func capitalized(_ blocks: [Block]) -> String {
    blocks.opensWithCode ? text(blocks) : capitalized(text(blocks))
  }

  /// Whether the first word has a capital further on, or is the symbol of a unit.
  private static func keepsCase(_ text: String) -> Bool {
    let word = text.utf8.prefix { (65...90).contains($0) || (97...122).contains($0) || $0 >= 0x80 }
    if word.dropFirst().contains(where: { (65...90).contains($0) }) { return true }
    let next = word.endIndex < text.utf8.endIndex ? text.utf8[word.endIndex] : 32
    // `c. 1488`, `e.g. rye`
    if word.count < 3, next == UInt8(ascii: ".") { return true }
    // No `l’eau`, and no `g-force`.
    return word.count < 6 && (next == 32 || next == UInt8(ascii: "/"))
      && Units.isSymbol(text[..<word.endIndex])
  }

  /// Whether a text begins as an item of a list does: `1. Size`, `A) Water`, `• Air`.
  static func opensList(_ text: String) -> Bool {
    let sign = text.prefix { $0 != " " }
    guard sign.utf8.count < 5, sign.endIndex < text.endIndex, let last = sign.last else {
      return false
    }
    if sign.count == 1 { return "•*-–".contains(last) }
    let name = sign.drop { $0 == "(" }.dropLast()
    return ".)".contains(last) && !name.isEmpty
      && (name.allSatisfy(\.isNumber) || name == "A" || name == "a")
  }

  /// The sentences of a line: parted where an end mark is followed by a space and a capital.
  static func sentences(_ text: String) -> [String] {
    var result: [String] = []
    var start = text.startIndex
    var index = start
    while index < text.endIndex {
      let (place, mark) = (index, text[index])
      let isEnd = ".?!".contains(mark)
      index = text.index(after: index)
      guard isEnd else { continue }
      while index < text.endIndex, "\"”’)".contains(text[index]) {
        index = text.index(after: index)
      }
      guard index < text.endIndex, text[index] == " " else { continue }
      let next = text.index(after: index)
      guard next < text.endIndex, startsSentence(text[next]),
        mark != "."
          || !Abbreviation.ends(text[start..<place].utf8, before: text[next...].utf8)
            // `1. Size` is numbered.
            && text[start..<place].utf8.contains(where: { !(48...57).contains($0) })
      else { continue }
      result.append(String(text[start..<index]))
      start = next
      index = next
    }
    if start < text.endIndex { result.append(String(text[start...])) }
    return result
  }

  /// `two`, `three`; digits from eleven on.
  static func word(_ number: Int) -> String {
    let words = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ]
    return words.indices.contains(number) ? words[number] : String(number)
  }

  private static func startsSentence(_ character: Character) -> Bool {
    character.isUppercase || character.isNumber || "\"“(".contains(character)
  }

  private static func line(_ text: String) -> String {
    isOneLine(text) ? text : text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether all white space is single spaces between words.
  private static func isOneLine(_ text: String) -> Bool {
    var last = UInt8(ascii: " ")
    for byte in text.utf8 {
      guard byte >= 32, byte != 32 || last != 32, byte != 0xC2 else { return false }
      last = byte
    }
    return last != 32 || text.isEmpty
  }

  private static func trimmed(_ text: String) -> String {
    let front = text.drop(while: \.isNewline)
    return String(front.reversed().drop(while: \.isWhitespace).reversed())
  }
}
