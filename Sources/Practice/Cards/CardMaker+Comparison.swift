import Markdown
import StudyGuide

extension CardMaker {
  /// Each cell; of facts in one respect alone the other way round as well.
  func comparison(_ comparison: Comparison) -> [CardSketch] {
    let isReversible = comparison.isOfFacts && comparison.aspects.count == 1
    return comparison.aspects.flatMap { aspect in
      zip(comparison.names, aspect.values).flatMap { subject, value -> [CardSketch] in
        guard !value.text.isEmpty else { return [] }
        let asked = aspect.name.withoutFullStop
        let mark: [Inline] = Wording.isClosed(asked.plainText) ? [] : [.text("?")]
        let cell = CardSketch(
          slot("card", subject + [.text(" ")] + aspect.name),
          front: [paragraph([.emphasis(topic)]), ask(asked + mark, about: subject)],
          back: [paragraph(value.text.capitalized)], range: value.range)
        guard isReversible, aspect.values.count(where: { $0.text == value.text }) == 1 else {
          return [cell]
        }
        let which = ask(
          [.text("which “")] + comparison.noun + [.text("”?")], about: value.text.capitalized)
        return [
          cell,
          CardSketch(
            slot("card-which", subject), front: [paragraph([.emphasis(topic)]), which],
            back: [paragraph(subject.capitalized)], range: value.range),
        ]
      }
    }
  }
}
