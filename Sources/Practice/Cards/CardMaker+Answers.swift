import Markdown
import StudyGuide

/// Cards of pairs, mistakes and frequent questions: what is wrong, and what to do instead.
extension CardMaker {
  /// One card a weak answer: what is wrong with it, or what would be better where nobody says.
  func pair(_ pair: Pair) -> [CardSketch] {
    if pair.why.isEmpty, pair.isOfLists { return lists(pair) }
    let isMatched = pair.weak.count == pair.strong.count
    return pair.weak.enumerated().compactMap { place, weak in
      let strong = isMatched ? [pair.strong[place]] : pair.strong
      return judge(weak, better: strong.flatMap(\.blocks), why: pair.why)
    }
  }

  /// Lists of dos and don'ts, whose items need not answer each other: one card a list.
  private func lists(_ pair: Pair) -> [CardSketch] {
    [
      CardSketch(
        "card-do", front: asked("what should you do?"), back: pair.strong.flatMap(\.blocks)),
      CardSketch(
        "card-dont", front: asked("what should you not do?"), back: pair.weak.flatMap(\.blocks)),
    ]
  }

  private func judge(_ weak: Pair.Side, better: [Block], why: [Block]) -> CardSketch? {
    // Whatever is better than a mere "Yes" cannot be known.
    guard weak.blocks.hasCode || WordBag(weak.blocks.plainText).substance > 0 else { return nil }
    let thing = weak.blocks.hasCode ? "this code" : "this"
    if !why.isEmpty {
      return CardSketch(
        "card", front: asked("what is wrong with \(thing)?") + weak.blocks,
        back: why, detail: better.isEmpty ? [] : labelled("Better:", better), range: weak.range)
    }
    guard !better.isEmpty else { return nil }
    let question = weak.blocks.hasCode ? "how would you write this code?" : "what would be better?"
    return CardSketch("card", front: asked(question) + weak.blocks, back: better, range: weak.range)
  }

  /// The question below its topic, and below the situation where that is short enough for a card.
  private func asked(_ question: String) -> [Block] {
    guard case .scenario(let scenario)? = scene?.content, !scenario.situation.isEmpty else {
      return [ask(question, about: topic)]
    }
    return [paragraph([.strong(topic.capitalized)])] + scenario.situation
      + [paragraph(Wording.capitalized(question))]
  }

  /// The fix, the harm, and the mistake behind a weak answer, each on a card of its own.
  func mistake(_ mistake: Mistake) -> [CardSketch] {
    guard mistake.isNamed else {
      return pair(Pair(weak: mistake.weak, strong: [], why: mistake.why))
    }
    let name = element.title.withoutFullStop
    let isNamed = !name.isEmpty && !mistake.what.plainText.hasPrefix(name.plainText)
    let said = isNamed || mistake.what.isEmpty ? [paragraph([.strong(name)])] : mistake.what
    let strong = mistake.strong.flatMap(\.blocks)
    var cards: [CardSketch] = []
    let remedy = mistake.fix.isEmpty ? strong : mistake.fix
    func front(_ question: String) -> [Block] {
      guard isNamed || mistake.what.isEmpty else { return said + [paragraph(question)] }
      let noun = Wording.capitalized(mistake.sort.rawValue) + ": "
      return [paragraph([.text(noun), .strong(name)]), paragraph(question)]
    }
    if !remedy.isEmpty {
      let question =
        switch mistake.sort {
        case .mistake: "What do you do instead?"
        case .misconception: "What is true instead?"
        case .gotcha: "What do you do about it?"
        }
      cards.append(
        CardSketch(
          "card-fix",
          front: front(question),
          answer: Answer(remedy.capitalized)))
    }
    let isTold = mistake.why.isEmpty && isNamed
    let harm = isTold ? mistake.what : mistake.why
    if !harm.isEmpty {
      let question = isTold ? "What is said about it?" : "Why does it hurt?"
      cards.append(CardSketch("card-why", front: front(question), answer: Answer(harm.capitalized)))
    }
    for weak in mistake.weak where isNamed {
      cards.append(
        CardSketch(
          "card-name",
          front: [paragraph("Which \(mistake.sort) is this?")]
            + weak.blocks,
          back: [paragraph([.strong(name.capitalized)])],
          detail: strong.isEmpty ? [] : labelled("Better:", strong), range: weak.range))
    }
    return cards
  }

  func faq(_ entry: FAQEntry) -> [CardSketch] {
    guard !entry.answer.isEmpty else { return [] }
    return [CardSketch("card", front: [asked(entry.question)], answer: Answer(entry.answer))]
  }

  /// A question of the author's own, with what it is about where it does not say so.
  func asked(_ question: [Inline]) -> Block {
    QuestionContext(of: element, in: chapter, among: namesakes).subject(of: question, isAlone: true)
      .map { ask(question, about: $0) } ?? paragraph(question)
  }

  /// A label of ours before what the author wrote.
  func labelled(_ label: String, _ blocks: [Block]) -> [Block] {
    guard case .paragraph(let paragraph)? = blocks.first else {
      return [self.paragraph([.strong([.text(label)])])] + blocks
    }
    let content: [Inline] = [.strong([.text(label)]), .text(" ")] + paragraph.content
    return [.paragraph(Paragraph(content: content, range: paragraph.range))] + blocks.dropFirst()
  }
}

extension Pair {
  /// Whether both sides are a list of several things.
  fileprivate var isOfLists: Bool {
    func isList(_ sides: [Side]) -> Bool {
      guard sides.count == 1, sides[0].blocks.count == 1, case .list(let list) = sides[0].blocks[0]
      else { return false }
      return list.items.count > 1
    }
    return isList(weak) && isList(strong)
  }
}
