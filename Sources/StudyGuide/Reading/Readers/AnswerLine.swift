import Markdown

/// The line that says which option is right, and why.
///
///     Answer: B, E      **Correct answer:** (c) – because …      Ans: 1 and 3      Answer: Water
struct AnswerLine {
  /// All that stands behind the label.
  let said: [Inline]
  /// Which of the options, counted from 0, by letter or number; empty where neither is named.
  let places: [Int]
  /// What stands behind the letters.
  let reason: [Inline]

  /// Nil where the line does not begin with a word for "answer".
  init?(_ line: [Inline], _ lexicon: Lexicon) {
    guard let end = Self.endOfLabel(line, lexicon) else { return nil }
    self.init(said: line.tail(from: end).droppingEmptyEmphasis.trimmed)
  }

  /// Behind `Answer:`, `Ans.`, or `A:` where one letter follows.
  private static func endOfLabel(_ line: [Inline], _ lexicon: Lexicon) -> Int? {
    let bytes = Array(line.plainText.utf8.prefix(48))
    if let colon = bytes.firstIndex(of: UInt8(ascii: ":")) {
      let label = LabelText.normalise(String(decoding: bytes[..<colon], as: UTF8.self))
      if lexicon.isAnswer(label) { return colon + 1 }
      guard label == "a" else { return nil }
      let line = AnswerLine(said: line.tail(from: colon + 1))
      return line.namesLetters && line.reason.isEmpty ? colon + 1 : nil
    }
    var scanner = ByteScanner(String(decoding: bytes, as: UTF8.self))
    return scanner.take("ans") && scanner.take(".") ? scanner.offset : nil
  }

  /// What stands alone below a summary that says "Answer": `C. It works.`
  init(said: [Inline]) {
    self.said = said
    var scanner = ByteScanner(said.plainText)
    places = scanner.takePlaces()
    let isRead = !places.isEmpty
    let length = scanner.offset
    var rest = isRead ? said.tail(from: length).droppingEmptyEmphasis.trimmingSeparators : []
    if rest.plainText.hasPrefix(";") { rest = rest.tail(from: 1).trimmed }
    reason = rest
  }

  /// Whether True is the answer, and what is said behind it; nil where neither word stands here.
  var verdict: (isTrue: Bool, reason: [Inline])? {
    var scanner = ByteScanner(said.plainText)
    scanner.skipBlanks()
    guard let word = scanner.take(["true", "t", "fact", "false", "f", "myth", "fiction"])
    else { return nil }
    _ = scanner.take([".", ",", "!", ";", ":"])
    let rest = said.tail(from: scanner.offset).droppingEmptyEmphasis.trimmingSeparators
    return (word.hasPrefix("t") || word == "fact", rest)
  }

  /// What stands behind the letters or the verdict.
  var explanation: [Inline] { places.isEmpty ? verdict?.reason ?? [] : reason }

  /// The right options: those that are named, or the one whose text is repeated.
  ///
  /// - Parameter areLettered: whether a letter names an option, whatever the options say.
  func right(among options: [[Inline]], areLettered: Bool) -> [Int] {
    let isByLetter = areLettered && namesLetters
    if isByLetter, reason.isEmpty { return places }
    let texts = options.map { $0.optionAndNote.text.plainText }
    if let place = repeated(texts.map(\.comparable)) { return [place] }
    if isByLetter { return places }
    // Without its marks, as far as that leaves one alone.
    let words = texts.map(LabelText.normalise)
    for said in [said, said.firstSentence.sentence] {
      let same = LabelText.normalise(said.plainText)
      let found = words.indices.filter { words[$0] == same }
      if found.count == 1, !same.isEmpty { return found }
    }
    return places.isEmpty && areLettered ? runTogether(among: options.count) : places
  }

  /// `AC`: the letters of several options, in their order and nothing else.
  private func runTogether(among count: Int) -> [Int] {
    let places = said.plainText.utf8.map { Int($0) - 65 }
    let areOptions = places.allSatisfy((0..<count).contains)
    return areOptions && zip(places, places.dropFirst()).allSatisfy { $0 < $1 } ? places : []
  }

  /// Whether the number of a question stands before the letter, as in a key: `1. B`.
  var isKey: Bool {
    var scanner = ByteScanner(said.plainText)
    scanner.skipBlanks()
    return scanner.takeInteger() != nil && scanner.namesLetterNext
  }

  /// Whether the places are named by letters.
  var namesLetters: Bool {
    !places.isEmpty
      && said.plainText.utf8.first { !$0.isBlank && !$0.isOpeningBracket }
        .map { !$0.isDigit } ?? false
  }

  /// The option that is said word for word, or else the longest with which it begins: `D major, for…`
  private func repeated(_ texts: [String]) -> Int? {
    let said = said.plainText.comparable
    if let place = texts.firstIndex(of: said), !said.isEmpty { return place }
    let openings = texts.indices.filter { place in
      texts[place].count > 2 && said.hasPrefix(texts[place])
        && said.dropFirst(texts[place].count).first.map { !$0.isLetter && !$0.isNumber } ?? true
    }
    return openings.max { texts[$0].count < texts[$1].count }
  }
}

extension String {
  /// Small letters and single spaces, without the full stop.
  fileprivate var comparable: String {
    let words = lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.hasSuffix(".") ? String(words.dropLast()) : words
  }
}

extension ByteScanner {
  /// `B, E`, `(b)`, `1 and 3`.
  fileprivate mutating func takePlaces() -> [Int] {
    var places: [Int] = []
    while let place = takePlace() {
      places.append(place)
      let end = offset
      skipBlanks()
      // Not both, so neither is named.
      if take("or") { return [] }
      guard let joint = take([",", "and", "&", "+", "/", ";"]) else {
        offset = end
        break
      }
      let isList = take([" and", " &"]) == nil && (joint == "," || joint == ";")
      let next = offset
      guard takePlace() != nil, !isList || endsPlace else {
        offset = end
        break
      }
      offset = next
    }
    if !places.isEmpty, current == UInt8(ascii: ".") { offset += 1 }
    return places
  }

  /// Whether nothing but a further letter or a reason follows: in `B; A is sweet` and `B, e.g. salt` a
  /// sentence goes on.
  private var endsPlace: Bool {
    var rest = self
    rest.skipBlanks()
    guard let byte = rest.current else { return true }
    if byte == UInt8(ascii: ".") {
      rest.offset += 1
      return rest.current.map { $0 == 32 } ?? true
    }
    return ",;&+/()-".utf8.contains(byte) || byte == 0xE2
      || rest.take(["and", "because", "since", "as", "for"]) != nil
  }

  /// A letter or a number that stands by itself, in brackets or not.
  private mutating func takePlace() -> Int? {
    let start = offset
    skipBlanks()
    let isBracketed = current?.isOpeningBracket == true
    if isBracketed { offset += 1 }
    var place: Int?
    let number = takeInteger()
    if let number {
      // `1. B` is the answer to a question with this number.
      if namesLetterNext { return nil }
      place = number > 0 ? number - 1 : nil
    } else if let letter = current, letter < 128, letter.isLetter, letter & 0xDF <= 72 {
      offset += 1
      place = Int(letter & 0xDF) - 65
    }
    guard let place, !goesOn(behind: place, isNumber: number != nil) else {
      offset = start
      return nil
    }
    if current?.isClosingBracket == true { offset += 1 }
    return place
  }

  /// Whether a letter alone stands next, behind what parts it from a number: `. B`, `-B`, `=b`.
  /// `15 g` is an amount; `1b, 2c` are letters, for there are more.
  fileprivate var namesLetterNext: Bool {
    var rest = self
    while let byte = rest.current, byte == 32 || ".):-=".utf8.contains(byte) { rest.offset += 1 }
    let isParted = rest.bytes[offset..<rest.offset].contains { $0 != 32 }
    guard let letter = rest.current, letter < 128, letter.isLetter, letter & 0xDF <= 72 else {
      return false
    }
    rest.offset += 1
    guard let next = rest.current else { return isParted }
    guard ",;.)".utf8.contains(next) || next == 32 && letter != 97 && letter != 65 else {
      return false
    }
    while let byte = rest.current, byte == 32 || ",;".utf8.contains(byte) { rest.offset += 1 }
    return isParted || rest.current?.isDigit == true
  }

  /// Whether a word goes on here, a sentence that begins with the article "A", or an amount: `20 ms`.
  private func goesOn(behind place: Int, isNumber: Bool) -> Bool {
    guard let byte = current else { return false }
    if byte.isDigit || byte.isLetter && byte != 0xE2 || "'%".utf8.contains(byte) { return true }
    guard place == 0 || isNumber, byte == 32 else { return false }
    var rest = self
    rest.skipBlanks()
    guard let next = rest.current, next.isLetter, next != 0xE2 else { return false }
    // A sentence begins.
    if isNumber, (65...90).contains(next) { return false }
    return rest.take(["because", "since", "as", "is", "and", "for"]) == nil
  }
}
