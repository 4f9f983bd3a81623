import Markdown
import StudyGuide

/// Cards of terms and contrasts, and those that the author wrote.
extension CardMaker {
  /// Longer definitions are not asked backwards.
  private static let longestDefinition = 280

  func term(_ term: Term) -> [CardSketch] {
    guard !term.term.isEmpty, !term.definition.isEmpty else { return [] }
    let answer = Answer(term.definition.capitalized)
    var cards = [
      CardSketch("card", front: [paragraph([.strong(term.term)])], answer: answer)
    ]
    let definition = term.definition.plainText
    let name = term.term.plainText
    let isAnswerable =
      answer.short.isOneParagraph && definition.utf8.count <= Self.longestDefinition
      && !definition.lowercased().holds(name.lowercased())
    if isAnswerable {
      cards.append(
        CardSketch(
          "card-term", front: answer.short + [paragraph("What is described here?")],
          back: [paragraph([.strong(term.term)])], detail: answer.detail))
    }
    return cards
  }

  /// Each sentence with its second half to be filled in.
  func contrasts(_ set: ContrastSet) -> [CardSketch] {
    let topic = topic
    return set.items.map { item in
      let opening: [Inline] = [.text("Not ")] + item.not + [.text(", but ")]
      let ending = item.but.withoutFullStop
      return CardSketch(
        slot("card", item.not),
        front: [paragraph([.emphasis(topic)]), paragraph(opening + [.text(Gap.mark + ".")])],
        back: [paragraph(opening + [.strong(ending), .text(".")])], range: item.range)
    }
  }

  /// The question with its options, and the right ones with the reason.
  func written(_ question: WrittenQuestion) -> [CardSketch] {
    let right = question.options.filter(\.isCorrect).map { option -> [Inline] in
      option.note.isEmpty
        ? [.strong(option.text)] : [.strong(option.text), .text(" — ")] + option.note
    }
    let back = right.count == 1 ? right.map(paragraph) : [list(right, isOrdered: false)]
    // A statement behind "True or false:" says already between what to choose.
    let stem = question.stem.plainText.lowercased()
    let isCalled = WrittenQuestion.verdictCalls.contains(where: stem.hasPrefix)
    let options =
      question.isStatement && isCalled
      ? [] : [list(lettered(question), isOrdered: false)]
    return [
      CardSketch(
        "card", front: [asked(question.stem)] + question.material + options, back: back,
        detail: question.explanation.capitalized)
    ]
  }

  /// The options, with letters where one of them, or the answer, names others by theirs.
  private func lettered(_ question: WrittenQuestion) -> [[Inline]] {
    guard question.staysInOrder else { return question.options.map(\.text) }
    return question.options.enumerated().map { place, option in
      [.text("\(WrittenQuestion.letter(of: place))) ")] + option.text
    }
  }

  func written(_ front: [Inline], _ material: [Block], _ back: [Block]) -> [CardSketch] {
    [CardSketch("card", front: [asked(front)] + material, answer: Answer(back))]
  }

  /// One card a gap: the others are filled.
  func cloze(_ content: [Inline]) -> [CardSketch] {
    content.highlights.indices.map { asked in
      let front = content.replacingHighlights { place, inner in
        place == asked ? [.text(Gap.mark)] : inner
      }
      let back = content.replacingHighlights { place, inner in
        place == asked ? [.strong(inner)] : inner
      }
      return CardSketch("card", front: [paragraph(front)], back: [paragraph(back)])
    }
  }
}
