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
      let speaks = words.contains { ["you", "your", "you're", "you’re"].contains($0) }
      let commands =
        words.count > 1 && Imperatives.verbs.contains(first)
        && Imperatives.objects.contains(words[1])
      return speaks || commands
    }
    return addressed * 2 >= list.items.count && addressed > 0
  }
}
