/// What a question wants to know. Only answers of one sort can stand beside each other: among reasons,
/// an amount is found without reading.
enum QuestionSort: Sendable {
  /// Yes or no.
  case polar
  /// One of two: `Butter or oil?`
  case either
  case amount, time, place, person, reason, manner, other

  init(_ question: String) {
    // What comes before the question itself is its condition: "If I am late, what …?"
    let words = question.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }
    let asking = words.firstIndex { Self.openings[$0] != nil }
    guard let asking, let sort = Self.openings[words[asking]] else {
      self = .other
      return
    }
    let next = asking + 1 < words.count ? words[asking + 1] : ""
    self =
      switch sort {
      case .polar: words.contains("or") ? .either : .polar
      case .manner: Self.measures.contains(next) ? .amount : .manner
      case .other:
        words[asking] == "what" && ["temperature", "time", "percentage", "size"].contains(next)
          ? .amount : words.contains("or") ? .either : .other
      case .either, .amount, .time, .place, .person, .reason: sort
      }
  }

  /// What a question asks for by its name: `clause` in “Which clause filters groups?”
  static func noun(in question: String) -> Substring? {
    let words = question.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }
    guard let asking = words.firstIndex(where: { openings[$0] == .other }),
      asking + 1 < words.count, openings[words[asking + 1]] == nil
    else { return nil }
    return words[asking + 1]
  }

  /// Whether a question asks for a number by name: “Which port does it use?”, “What is the default size of
  /// a page?” What is port forwarding is none.
  static func namesNumber(_ question: String) -> Bool {
    let words = question.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }
    return words.indices.contains { place in
      guard numbers.contains(words[place]), place > 0 else { return false }
      let isAsked = words[..<place].suffix(5).contains {
        ["what", "which", "what's", "what’s"].contains($0)
      }
      return isAsked && (place + 1 == words.count || joints.contains(words[place + 1]))
    }
  }

  private static let numbers: Set<Substring> = [
    "port", "ports", "version", "year", "date", "number", "amount", "percentage", "percent", "size",
    "limit", "length", "duration", "age", "ratio", "rate", "price", "cost", "weight", "dose",
    "dosage",
    "temperature", "height", "distance", "speed", "depth", "width", "range", "maximum", "minimum",
    "share", "voltage", "pressure", "frequency", "score", "value",
  ]
  private static let joints: Set<Substring> = [
    "of", "for", "in", "on", "does", "do", "did", "is", "are", "was", "to", "that", "should",
    "must",
    "can", "at", "with", "by", "per", "between", "used", "allowed", "number", "when",
  ]

  private static let openings: [Substring: QuestionSort] = {
    let words: [(QuestionSort, String)] = [
      (
        .polar,
        "is are was were am do does did can could should shall will would must may might has have had "
          + "isn't aren't don't doesn't can't shouldn't won't"
      ),
      (.time, "when"), (.place, "where"), (.person, "who whose whom"), (.reason, "why"),
      (.manner, "how"), (.other, "what which"),
    ]
    return Dictionary(
      words.flatMap { sort, words in words.split(separator: " ").map { ($0, sort) } },
      uniquingKeysWith: { first, _ in first })
  }()

  private static let measures: Set<Substring> = [
    "much", "many", "long", "often", "far", "hot", "cold", "warm", "big", "large", "small", "old",
    "late", "early", "high", "deep", "wide", "heavy", "fast", "thick", "soon",
  ]
}
