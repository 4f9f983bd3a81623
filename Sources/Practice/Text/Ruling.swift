/// The Yes or No with which an answer begins, and what it says behind it. “Yes, if it is small” is
/// neither.
struct Ruling {
  /// `Yes` or `No`.
  let word: String
  /// The first sentence behind it; empty where that gives no reason, as in “No, but learn three names.”
  let reason: String

  init?(opening answer: String) {
    guard let word = ["Yes", "No"].first(where: answer.hasPrefix) else { return nil }
    let rest = answer.dropFirst(word.count)
    let said = rest.drop { " ,.;:!–—-".contains($0) }
    guard said.startIndex > rest.startIndex || rest.isEmpty else { return nil }
    let isParted = rest.first { $0 != " " }.map { ",.;:!–—-".contains($0) } ?? true
    let next = said.prefix { $0.isLetter }.lowercased()
    // “No. In a normal summer …” begins anew, “Yes, in a normal summer” does not.
    let isLed = rest.first != "." && Self.joints.contains(next)
    guard isParted, !isLed, !Self.conditions.contains(next) else { return nil }
    let sentences = Wording.sentences(answer)
    let count = rest.first == "." ? 2 : 1
    let sentence = sentences.prefix(count).joined(separator: " ")
    let behind = sentences.dropFirst(count).first ?? ""
    guard !Self.limits.contains(where: sentence.holds),
      !["But ", "However", "Yet "].contains(where: behind.hasPrefix)
    else { return nil }
    self.word = word
    let isReason = !Self.turns.contains(next)
    reason = isReason ? Wording.capitalized(Wording.sentences(String(said)).first ?? "") : ""
  }

  private static let turns: Set<String> = ["but", "though", "although", "however", "yet", "and"]

  private static let limits = [
    " unless ", " except ", " only if ", " only when ", " as long as ", " provided ", " if ",
    " but only ", " depends ", " otherwise ",
  ]

  private static let conditions: Set<String> = [
    "if", "when", "unless", "provided", "depending", "only",
  ]

  private static let joints: Set<String> = ["and", "or", "as", "where", "for", "in"]
}
