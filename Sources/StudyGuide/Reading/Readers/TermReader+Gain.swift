import Markdown

/// Lists of bold names and dashes that praise or advise, and explain no word.
///
///     ## Benefits                                   - **Short** – You have little time.
///     - **Speed** – nothing waits for the disk      - **Direct** – Get to the point.
extension TermReader {
  /// - Parameter previous: the block before the list.
  func speaksOfGain(_ list: List, _ previous: Block?) -> Bool {
    var words = LabelText.normalise(context.nearestTitle.plainText).split(separator: " ")
    if case .paragraph(let paragraph)? = previous {
      let lead = paragraph.content.plainText
      if lead.hasSuffix(":") { words += LabelText.normalise(lead).split(separator: " ") }
    }
    return words.contains(where: Self.gains.contains) || speaksToReader(list)
  }

  private static let gains: Set<Substring> = [
    "benefits", "benefit", "advantages", "perks", "tips", "pros", "upsides", "strengths", "gains",
    "disadvantages", "drawbacks", "downsides", "cons",
  ]

  private static let readers: Set<String> = ["you", "your", "you're", "you’re", "yourself"]
  private static let calls: Set<String> = [
    "should", "must", "can", "could", "need", "will", "may", "might", "want", "have", "get",
  ]

  /// Whether half of the texts speak to "you" or tell what to do.
  private func speaksToReader(_ list: List) -> Bool {
    let addressed = list.items.count { item in
      guard let lead = Lead(item.blocks.firstLine), lead.isEmphasised, lead.separator == .dash
      else {
        return false
      }
      let words = lead.rest.plainText.lowercased()
        .split { !$0.isLetter && $0 != "'" && $0 != "’" }.prefix(24).map(String.init)
      guard let first = words.first else { return false }
      let commands =
        words.count > 1 && Imperatives.verbs.contains(first)
        && Imperatives.objects.contains(words[1])
      // `values that you pass` only tells whose they are.
      let calls = zip(words, words.dropFirst()).contains { $0 == "you" && Self.calls.contains($1) }
      return commands || calls || words.prefix(3).contains(where: Self.readers.contains)
    }
    return addressed * 2 >= list.items.count && addressed > 0
  }
}
