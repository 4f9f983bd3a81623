import Markdown

/// A word that rules on the misconception before it, with what is true behind it.
///
///     *Van Eyck invented oil paint.* No: oil was used long before.      "Salt kills yeast." Not true: …
enum Denial {
  /// The parts of a misconception, of which those behind such a word are no weak answer. Where the
  /// right side has a label of its own, so has the wrong one.
  static func unlabelled(_ parts: [Part]) -> [Part] {
    guard !parts.contains(where: { $0.label?.role == .strong }) else { return parts }
    return parts.map { part in
      guard part.label?.role == .weak, words.contains(LabelText.normalise(part.written)) else {
        return part
      }
      return Part(
        label: nil, written: "", blocks: part.blocks.capitalized, labelRange: part.labelRange,
        range: part.range)
    }
  }

  /// The blocks without such a word and its colon at their beginning.
  static func droppingWord(_ blocks: [Block]) -> [Block] {
    guard case .paragraph(var paragraph)? = blocks.first, paragraph.content.mayStartWithLead,
      let lead = Lead(paragraph.content), lead.separator == .colon, words.contains(lead.name),
      !lead.rest.isEmpty
    else { return blocks }
    paragraph.content = lead.rest
    return [.paragraph(paragraph)].capitalized + blocks.dropFirst()
  }

  private static let words: Set<String> = [
    "no", "nope", "not true", "untrue", "false", "wrong", "not so", "not quite", "incorrect",
  ]
}

extension [Block] {
  /// With a capital letter at the beginning, where a sentence began behind a colon.
  fileprivate var capitalized: [Block] {
    guard case .paragraph(var paragraph)? = first, case .text(let text)? = paragraph.content.first,
      let letter = text.first, letter.isLowercase, !text.startsWithMixedCase
    else { return self }
    paragraph.content[0] = .text(letter.uppercased() + text.dropFirst())
    return [.paragraph(paragraph)] + dropFirst()
  }
}

extension String {
  /// `pH`, `eBay`: a name that is written so.
  fileprivate var startsWithMixedCase: Bool {
    prefix { $0.isLetter || $0.isNumber }.dropFirst().contains(where: \.isUppercase)
  }
}
