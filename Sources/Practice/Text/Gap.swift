import Foundation

/// A sentence with one gap, and what fills it.
package struct Gap: Sendable {
  package static let mark = "____"

  let text: String
  let accepted: [String]

  /// How an answer with the gap in it is asked for; where nothing else is left of it, as a whole.
  var request: String {
    text.contains(where: \.isLetter)
      ? "Complete the answer: \(Wording.quote(text))" : "The answer: \(Self.mark)"
  }

  /// The first amount of the text, where the question asks for one: an amount, a date, a port, a version.
  init?(in text: String, askedBy question: String, _ sort: QuestionSort) {
    guard sort == .amount || sort == .time || QuestionSort.namesNumber(question) else { return nil }
    self.init(in: text, below: question, isTime: sort == .time)
  }

  /// The first amount of the text, or range of amounts, with a gap for it; nil where none is stated.
  ///
  /// - Parameters:
  ///   - question: what stands above the text; an amount in it is not asked for.
  ///   - isTime: whether a point in time or a stretch of it is asked for.
  init?(in text: String, below question: String, isTime: Bool = false) {
    // Code has numbers that nobody is to recall.
    guard !text.utf8.contains(UInt8(ascii: "\n")) else { return nil }
    let raw = text.split(separator: " ")
    let words = raw.map(Self.bare)
    let given = Set(question.split(separator: " ").map(Self.bare))
    func opensRange(_ place: Int) -> Bool {
      place + 2 < words.count && ["to", "or"].contains(words[place + 1])
        && Self.isAmount(words[place + 2])
    }
    // A lone "one" is an article more often than an amount.
    let first = words.indices.first { place in
      Self.isAmount(words[place]) && !Self.isNumbering(raw, at: place)
        && !Self.isNamed(raw, at: place) && !given.contains(words[place])
        && !(place > 0 && Self.counted.contains(words[place - 1].lowercased()))
        && (words[place].lowercased() != "one" || opensRange(place))
        && !Self.isOpen(words, at: place) && (!isTime || Self.isTime(words, at: place))
    }
    guard let start = first else { return nil }
    let amount = words[start...(opensRange(start) ? start + 2 : start)].joined(separator: " ")
    guard let range = text.range(of: amount, range: raw[start].startIndex..<text.endIndex) else {
      return nil
    }
    self.text = text.replacingCharacters(in: range, with: Self.mark)
    accepted = Spellings.of(amount, before: text[range.upperBound...].drop { $0 == " " })
  }

  /// The sentence with one of its parts taken out.
  init?(_ part: String, outOf sentence: String) {
    guard !part.isEmpty, let range = sentence.range(of: part, options: .backwards) else {
      return nil
    }
    text = sentence.replacingCharacters(in: range, with: Self.mark)
    accepted = Spellings.of(part)
  }

  /// Words behind which a number is a name: `Situation 1`.
  private static let counted: Set<String> = [
    "situation", "step", "figure", "table", "chapter", "part", "case", "scenario", "rule",
    "question", "level", "phase", "stage", "section", "example", "exercise", "article", "version",
    "page", "no",
  ]

  private static func bare(_ word: Substring) -> String {
    let front = word.drop { !$0.isLetter && !$0.isNumber && $0 != "$" }
    let length = front.reversed().drop { !$0.isLetter && !$0.isNumber && $0 != "%" }.count
    let bare = front.prefix(length)
    // `O(n²)` keeps its bracket.
    return front[bare.endIndex...].first == ")" && bare.contains("(") && !bare.contains(")")
      ? bare + ")" : String(bare)
  }

  /// Whether more than the amount would do: `two or more`.
  private static func isOpen(_ words: [String], at place: Int) -> Bool {
    place + 2 < words.count && words[place + 1] == "or"
      && ["more", "less", "fewer", "above", "below"].contains(words[place + 2])
  }

  /// Whether a number is a year, a time of day, or has a month or a unit of time beside it.
  private static func isTime(_ words: [String], at place: Int) -> Bool {
    let word = words[place]
    if word.contains(":") || word.utf8.count == 4 && (Int(word) ?? 0) > 999 { return true }
    let beside = [place - 1, place + 1].filter(words.indices.contains).map {
      words[$0].lowercased()
    }
    return beside.contains { word in
      months.contains(word.prefix(3)) || timeUnits.contains(where: word.hasPrefix)
    }
  }

  private static let months: Set<Substring> = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  private static let timeUnits = [
    "second", "minute", "hour", "day", "week", "month", "year", "century", "am", "pm", "o’clock",
  ]

  /// Whether it numbers what follows: `1.`, `(2)`, or at the beginning `1:` and `1 –`.
  private static func isNumbering(_ words: [Substring], at place: Int) -> Bool {
    guard place + 1 < words.count else { return false }
    let word = words[place].utf8
    let figures = word.drop { $0 == UInt8(ascii: "(") }.prefix { (48...57).contains($0) }
    guard !figures.isEmpty else { return false }
    let next = word[figures.endIndex...]
    if next.count == 1, ".)".utf8.contains(next[next.startIndex]) { return true }
    guard place == 0 else { return false }
    return next.elementsEqual(":".utf8) || next.isEmpty && ["-", "–", "—"].contains(words[1])
  }

  /// Whether a numeral belongs to a name: `the Two Generals’ Problem`.
  private static func isNamed(_ words: [Substring], at place: Int) -> Bool {
    // `Route 53`, `EC2`: a number behind a name, or inside of it.
    let figures = words[place].drop { "($€£~<>±≈".contains($0) }
    if figures.first?.isNumber == true, place > 0, let before = words[place - 1].last,
      before.isLetter,
      words[place - 1].first?.isUppercase == true,
      !months.contains(words[place - 1].lowercased().prefix(3)),
      place > 1, words[place - 2].last.map({ !".?!:".contains($0) }) ?? false
    {
      return true
    }
    guard words[place].first?.isUppercase == true, place + 1 < words.count else { return false }
    let isOpening = place == 0 || words[place - 1].last.map { ".?!:”".contains($0) } ?? true
    return !isOpening || words[place + 1].first?.isUppercase == true
  }

  /// Whether a word is a number, in figures or letters.
  static func isAmount(_ word: String) -> Bool {
    word.first { $0 != "$" }.map { $0.isNumber && !$0.isLetter } ?? false
      || Spellings.numeral(word) != nil
  }
}
