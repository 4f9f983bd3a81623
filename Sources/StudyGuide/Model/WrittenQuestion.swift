import Markdown

/// A question that the author wrote by hand.
///
///     Which constraint dominates?
///     - [ ] Latency — nobody waits for it
///     - [x] Cost — three clients pay for it
///
///     > The budget decides here.
package struct WrittenQuestion: Sendable, Equatable {
  package struct Option: Sendable, Equatable {
    package var text: [Inline]
    package var isCorrect: Bool
    /// What stands after the dash, empty where nothing does.
    package var note: [Inline]
    package var range: SourceRange

    package init(text: [Inline], isCorrect: Bool, note: [Inline], range: SourceRange) {
      self.text = text
      self.isCorrect = isCorrect
      self.note = note
      self.range = range
    }
  }

  package var stem: [Inline]
  /// What the question is about, between it and its options: code, a table, a quotation.
  package var material: [Block]
  /// At least two, at least one of them correct.
  package var options: [Option]
  package var explanation: [Block]

  /// Whether it is a statement to be judged: its options are True and False.
  package var isStatement: Bool {
    options.map(\.text.plainText) == ["True", "False"] && options.count(where: \.isCorrect) == 1
  }

  /// Whether an option speaks of the others by their letters or places, as `A and B only` and
  /// `None of the above` do: then they may not be shuffled.
  package var keepsOrder: Bool { options.contains { Self.namesOthers($0.text.plainText) } }

  /// Whether a picture belongs to what is asked or answered, which words alone do not show.
  package var showsPicture: Bool {
    !stem.pictures.isEmpty || options.contains { !$0.text.pictures.isEmpty }
      || !material.pictures { $0.contains("<img") }.isEmpty
  }

  private static func namesOthers(_ text: String) -> Bool {
    let text = text.lowercased()
    let isRelative = text.holds("above") || text.holds("below")
    let opening = text.prefix { $0.isLetter || $0.isNumber }
    // Most options begin with a word that says something.
    guard isRelative || opening.count < 2 || joints.contains(opening) else { return false }
    let words = text.split { !$0.isLetter && !$0.isNumber }
    if words.contains("above") || words.contains("below") { return words.count < 7 }
    let names = words.filter { $0.count == 1 && ("a"..."h" ~= $0 || $0.first?.isNumber == true) }
    return !names.isEmpty && words.count > 1
      && words.allSatisfy { names.contains($0) || joints.contains($0) }
  }

  private static let joints: Set<Substring> = [
    "and", "or", "both", "only", "just", "neither", "nor", "all", "except", "but", "not", "option",
    "options", "answer", "answers", "of",
  ]

  /// What an option is called by its place: a letter, or a number behind the alphabet.
  package static func letter(of place: Int) -> String {
    place < 26 ? String(UnicodeScalar(UInt8(65 + place))) : String(place + 1)
  }

  /// Words with which a line calls for a verdict, in small letters.
  package static let verdictCalls = [
    "true or false", "true/false", "t/f", "t or f", "myth or fact", "fact or myth",
    "fact or fiction",
  ]

  package init(
    stem: [Inline], material: [Block] = [], options: [Option], explanation: [Block]
  ) {
    self.stem = stem
    self.material = material
    self.options = options
    self.explanation = explanation
  }
}
