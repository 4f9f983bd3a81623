import Markdown
import StudyGuide

extension CardMaker {
  /// Each cell; of facts in one respect alone the other way round as well.
  func comparison(_ authored: Comparison) -> [CardSketch] {
    let comparison = authored.worded
    let isRecord = comparison.isRecord
    let isVocabulary = comparison.isVocabulary
    let names = comparison.names
    let topic = topic
    let isReversible = !comparison.noun.isEmpty && comparison.aspects.count == 1 && !isRecord
    return comparison.aspects.flatMap { aspect in
      let beginnings = isReversible ? aspect.sharedBeginnings : []
      let shown = comparison.shown(aspect, isVocabulary: isVocabulary)
      return zip(zip(names, aspect.values), shown).flatMap { cell, shown in
        let (subject, value) = cell
        guard !value.text.isEmpty else { return [CardSketch]() }
        let language: [Inline] = isVocabulary ? [.text("in ")] : []
        let asked = language + aspect.name.withoutFullStop
        // Of a record the rows are what is asked for, and the heading names what it is of.
        let front =
          isRecord
          ? [ask(Self.question(subject), about: topic)]
          : [paragraph([.emphasis(topic)]), ask(Self.question(asked), about: subject)]
        let cell = CardSketch(
          slot("card", subject + [.text(" ")] + aspect.name),
          front: front, back: [paragraph(shown)], range: value.range)
        let text = value.text.plainText
        // `Restrict` is said of another as well where `Restrict (in a nursing home)` is.
        guard isReversible, !beginnings.contains(text) else { return [cell] }
        let which = ask(
          isVocabulary
            ? language + comparison.noun + [.text("?")] : Self.reversal(comparison), about: shown)
        return [
          cell,
          CardSketch(
            slot("card-which", subject), front: [paragraph([.emphasis(topic)]), which],
            back: [paragraph(isVocabulary ? subject : subject.capitalized)],
            range: value.range),
        ]
      }
    }
  }

  /// How a subject is asked for by what is said of it.
  private static func reversal(_ comparison: Comparison) -> [Inline] {
    let quoted = [.text("“")] + comparison.noun + [.text("”")]
    if comparison.hasClauseHead { return [.text("what stands under ")] + quoted + [.text("?")] }
    let noun = comparison.plainNoun.map { [.text($0.lowercased())] } ?? quoted
    return [.text("to which ")] + noun + [.text(" does this belong?")]
  }

  /// `Rise time?`, but `What it asks …`, which is no question.
  private static func question(_ aspect: [Inline]) -> [Inline] {
    let text = aspect.plainText
    if Wording.isClosed(text) { return aspect }
    let words = text.lowercased().split(separator: " ")
    let isClause =
      words.count > 1 && ["what", "how", "when", "where", "why", "who"].contains(words[0])
    return aspect + [.text(isClause ? " …" : "?")]
  }
}

extension Comparison.Aspect {
  /// The values with which another value begins too, or that stand there twice.
  fileprivate var sharedBeginnings: Set<String> {
    let texts = values.map(\.text.plainText).sorted()
    return Set(zip(texts, texts.dropFirst()).filter { $1.hasPrefix($0) }.map(\.0))
  }
}
