import Foundation

/// Sentences that only lead to an answer: “Before we go on, …”, “There are three ways to do this.”,
/// “See the manual.”
enum LeadIn {
  /// Whether a sentence at the beginning of an answer says nothing of it yet.
  ///
  /// - Parameter sort: what is asked for; where that is an amount, a sentence that counts answers it.
  static func isOpening(_ sentence: String, of sort: QuestionSort) -> Bool {
    guard let last = sentence.last, !"?？:：".contains(last) else { return true }
    // A warning sign, with or without what makes a picture of it.
    if sentence.unicodeScalars.first == "\u{26A0}" { return true }
    if signs.contains(where: sentence.hasPrefix) { return true }
    // A long sentence says something, unless its first words are for the reader.
    let isLong = sentence.utf8.count > 240
    let words = words(isLong ? String(sentence.prefix(60)) : sentence)
    guard !words.isEmpty, !isLong else { return opens(words) }
    return opens(words) || refers(words) || sort != .amount && counts(words, sentence)
  }

  /// Whether a sentence right before a list, a table or code only announces it.
  static func announces(_ sentence: String) -> Bool {
    guard let last = sentence.last else { return true }
    if ":：,".contains(last) { return true }
    let words = words(sentence)
    // Without an end it is a title of what follows.
    if !".!。！".contains(last), words.count < 6 { return true }
    return opens(words) || words.contains("following") || counts(words, sentence)
      || words.last.map { ["below", "follows", "these", "this"].contains($0) } ?? false
  }

  private static func opens(_ words: [Substring]) -> Bool {
    words.first.flatMap { openings[$0] }?.contains { words.starts(with: $0) } ?? false
  }

  /// Whether a sentence only says where more is to be found.
  static func refers(_ sentence: String) -> Bool { refers(words(sentence)) }

  /// Without `Read more here` behind the last mark of a sentence.
  static func withoutReference(_ sentence: String) -> String {
    guard sentence.hasSuffix("here") || sentence.hasSuffix("here.") else { return sentence }
    for opening in [" Read ", " Learn more ", " More ", " See "] {
      guard let range = sentence.range(of: opening, options: .backwards),
        let mark = sentence[..<range.lowerBound].last, mark.isPunctuation,
        refers(String(sentence[range.lowerBound...]))
      else { continue }
      return String(sentence[..<range.lowerBound])
    }
    return sentence
  }

  private static func refers(_ words: [Substring]) -> Bool {
    guard let first = words.first, words.count < 16 else { return false }
    if ["http", "https"].contains(first) { return true }
    let isSent = senders.contains(first)
    // “Read more about it”, “More on this here”, “See the manual”; a doctor is seen and no text.
    if isSent || first == "more", words.count == 1 || nexts.contains(words[1]) { return true }
    if isSent, words.dropFirst().prefix(7).contains(where: texts.contains) { return true }
    // “A good answer can be found here”
    return words.last == "here" && (words.count == 1 || words.contains(where: pointers.contains))
  }

  /// Whether a sentence counts what follows and names none of it: “It has these two main parts.”
  private static func counts(_ words: [Substring], _ sentence: String) -> Bool {
    // What stands behind a colon or “such as” is what is counted.
    guard let first = words.first, words.count < 22, !namings.contains(where: sentence.holds) else {
      return false
    }
    let verb: Int?
    if first == "there" {
      verb = words.prefix(4).lastIndex { ["are", "is", "exist", "be"].contains($0) }
    } else {
      verb = words.prefix(8).firstIndex { ["has", "have"].contains($0) }
    }
    guard let verb, let count = words[(verb + 1)...].prefix(3).firstIndex(where: isCount),
      let noun = words[(count + 1)...].prefix(5).lastIndex(where: counted.contains)
    else { return false }
    let next = noun + 1 < words.count ? words[noun + 1] : nil
    return next.map(joints.contains) ?? true
  }

  private static func isCount(_ word: Substring) -> Bool {
    quantities.contains(word) || Spellings.numeral(word) != nil
      || word.utf8.allSatisfy { (48...57).contains($0) }
  }

  private static func words(_ sentence: String) -> [Substring] {
    sentence.lowercased().replacing("’", with: "'")
      .split { !$0.isLetter && !$0.isNumber && $0 != "'" }
  }

  private static let signs = ["Note:", "Note that ", "NB:", "N.B."]

  /// By their first word.
  private static let openings: [Substring: [[Substring]]] = {
    let all = """
      before we|before i|let's|let us|let me|now let's|now let us|now we will|first let's|first let us
      so let's|here's|here is|here are|please note|below is|below are|the following|following are
      following is|these are the following|good question|great question|this is a good question
      this is a great question|in this section|in this chapter|in this article|as mentioned
      as described above|as we saw|we will look|we will discuss|we'll look|we'll discuss
      to answer this|to understand this|for more information|for more details|for further
      """
    let phrases = all.split { $0 == "|" || $0 == "\n" }.map { $0.split(separator: " ") }
    return Dictionary(grouping: phrases) { $0[0] }
  }()

  /// Words that may send the reader to another text, and what follows them where they do.
  private static let senders: Set<Substring> = [
    "see", "refer", "visit", "read", "check", "consult", "learn", "click", "look", "explained",
    "described", "answered", "source", "link",
  ]
  private static let nexts: Set<Substring> = [
    "more", "about", "here", "further", "also", "on", "info", "information", "details", "at",
  ]
  private static let texts: Set<Substring> = [
    "docs", "documentation", "manual", "article", "page", "link", "links", "guide", "section",
    "chapter", "post", "wiki", "wikipedia", "readme", "video", "blog", "tutorial", "website",
    "above", "below", "here",
  ]
  private static let pointers: Set<Substring> = [
    "read", "see", "found", "find", "more", "explained", "described", "learn", "answer", "look",
    "details", "check", "article", "listed",
  ]

  private static let quantities: Set<Substring> = [
    "several", "many", "some", "various", "multiple", "different", "few", "couple", "number", "lot",
    "lots", "plenty", "these", "following", "main", "basic",
  ]
  private static let counted: Set<Substring> = [
    "ways", "types", "kinds", "methods", "options", "reasons", "approaches", "forms", "steps",
    "things", "advantages", "benefits", "disadvantages", "drawbacks", "differences", "factors",
    "parts", "components", "features", "phases", "stages", "categories", "techniques", "solutions",
    "answers", "rules", "principles", "strategies", "levels", "layers", "possibilities", "causes",
    "elements", "guidelines", "characteristics", "properties", "aspects", "issues", "problems",
    "limitations", "tools", "modes", "variants", "patterns", "roles", "functions", "fields",
    "states",
    "classes", "sorts", "cases", "points", "items", "scenarios", "examples",
  ]
  /// What may follow the noun without naming one of what is counted.
  private static let joints: Set<Substring> = [
    "of", "to", "in", "for", "that", "which", "when", "how", "by", "you", "we", "on", "with",
    "from",
    "as", "below", "here", "available", "at", "between", "where", "why",
  ]
  private static let namings = [
    ":", "such as", "e.g.", "i.e.", "namely", "for example", "for instance", "including", " – ",
    " — ", " - ", "(", ", ",
  ]
}
