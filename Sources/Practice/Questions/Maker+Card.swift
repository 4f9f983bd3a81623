import Markdown
import StudyGuide

extension Maker {
  func cardProposals(_ card: WrittenCard) -> [Proposal] {
    switch card {
    case .basic(_, _, let back): card.isWorkedOut ? [] : [basic(back)]
    case .cloze(let content): gaps(content)
    }
  }

  /// Yes or no; the last of several things, or an amount, to be filled in; else the whole answer to be
  /// chosen.
  private func basic(_ back: [Block]) -> Proposal {
    let own = index.cards.items[entry.position]
    let explanation = Wording.sentence(back)
    if own.sort == .polar, let ruling = Ruling(opening: Wording.capitalized(own.back.text)) {
      let draft = yesNo(own.front, ruling.word, reason: ruling.reason, answer: explanation)
      return Proposal("verdict", [draft])
    }
    let others = index.cards.near(entry.position, chapter: entry.chapter) {
      $0.isApart(from: own) && own.isAlike($0)
    }
    let choice = Draft(
      asks: [own.front],
      body: .choice(
        key: Draft.Candidate(own.back, "\(own.front) \(explanation)"),
        pool: others.map {
          Draft.Candidate($0.back, "This answers another question: \(Wording.quote($0.front))")
        }, isClosed: false),
      explanation: explanation,
      objection: own.sort == .either ? .fewDistractors : nil)
    let gap =
      Self.lastOfList(own.back.text) ?? Gap(in: own.back.text, askedBy: own.front, own.sort)
      ?? (own.isAmount ? Gap(in: own.back.text, below: own.front) : nil)
    guard let gap else {
      return Proposal(
        "answer", [describing(own, explanation) ?? choice],
        otherwise: Self.wholeAnswer(own, explanation).map { [$0] } ?? [])
    }
    let recall = Draft(
      context: own.front, asks: [gap.request],
      body: .cloze(accepted: gap.accepted), explanation: explanation)
    return Proposal("answer", [recall], otherwise: [choice])
  }

  /// Which thing is described, where the answer opens with its name?
  private func describing(_ own: GuideIndex.CardAnswer, _ explanation: String) -> Draft? {
    own.described.map { described in
      let others = index.cards.near(entry.position, chapter: entry.chapter) {
        $0.isApart(from: own) && $0.described?.name.isApart(from: described.name) ?? false
      }
      return describing(
        described, others.compactMap { card in card.described.map { ($0, card.back.text) } },
        explanation)
    }
  }

  private func gaps(_ content: [Inline]) -> [Proposal] {
    let marks = content.highlights
    return marks.indices.map { place in
      let accepted = Spellings.of(Wording.text(marks[place]))
      let text = Wording.text(content.replacingHighlight(place, with: Gap.mark))
      let draft = Draft(
        asks: [text], body: .cloze(accepted: accepted), explanation: Wording.text(content))
      return Proposal(marks.count == 1 ? "gap" : "gap-\(place + 1)", [draft])
    }
  }

  /// `Latency, cost and ____.`
  private static func lastOfList(_ answer: String) -> Gap? {
    let bare = Wording.title(answer)
    guard bare.contains(","), !bare.contains(";"), Wording.sentences(answer).count == 1 else {
      return nil
    }
    let parts = bare.split(separator: ",").flatMap { $0.components(parting: " and ") }
    guard parts.count > 2, let last = parts.last else { return nil }
    let words = last.split(separator: " ")
    return Gap(words.count < 5 ? last : words.suffix(2).joined(separator: " "), outOf: answer)
  }

  /// The answer to be typed, where it is no more than a few words.
  private static func wholeAnswer(
    _ own: GuideIndex.CardAnswer, _ explanation: String
  ) -> Draft? {
    guard own.back.bag.count < 5, !own.back.opensByPointing else { return nil }
    let answer = Wording.title(own.back.text)
    // Whoever types `Monet` knows who Claude Monet was.
    let surname = own.sort == .person && own.back.isName ? answer.split(separator: " ").last : nil
    return Draft(
      context: own.front, asks: ["The answer: \(Gap.mark)"],
      body: .cloze(accepted: Spellings.of(answer) + (surname.map { [String($0)] } ?? [])),
      explanation: explanation)
  }
}

extension GuideIndex.CardAnswer {
  /// Whether nothing but knowledge tells this answer from the other: names of the same, sentences,
  /// quotations, or amounts.
  fileprivate func isAlike(_ other: Self) -> Bool {
    sort == other.sort && form == other.form && back.isQuoted == other.back.isQuoted
      && (form == .sentence || noun == other.noun)
  }

  private enum Form { case name, amount, sentence }

  /// Whether the answer is an amount and little else: `45 minutes`.
  fileprivate var isAmount: Bool { form == .amount && back.bag.count < 5 }

  private var form: Form {
    if back.number != nil, back.text.first?.isNumber == true { return .amount }
    return back.bag.count > 4 || back.opensByPointing ? .sentence : .name
  }
}

extension Substring {
  /// The pieces between the separators, without spaces around them.
  fileprivate func components(parting separator: String) -> [String] {
    self.split(separator: separator).map { piece in
      String(piece.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        .trimmingLeading("and ")
    }.filter { !$0.isEmpty }
  }
}

extension String {
  fileprivate func trimmingLeading(_ prefix: String) -> String {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
  }
}

extension WrittenCard {
  /// Whether it is a task of several parts, or its answer is code: nothing that could be chosen.
  var isWorkedOut: Bool {
    guard case .basic(_, let material, let back) = self else { return false }
    return !material.isEmpty || back.hasCode || back.count > 2
  }
}
