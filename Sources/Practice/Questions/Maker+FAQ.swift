import Markdown
import StudyGuide

extension Maker {
  func faqProposals(_ faq: FAQEntry) -> [Proposal] {
    let reply = index.replies.items[entry.position]
    let answer = reply.answer
    guard !answer.isEmpty else { return faq.answer.isEmpty ? [] : [Self.unanswered(reply)] }
    let others = index.replies.near(entry.position, chapter: entry.chapter) {
      $0.isApart(from: reply) && $0.verdict == reply.verdict && !$0.first.text.isEmpty
        && $0.isListed == reply.isListed
    }
    guard let verdict = reply.verdict else {
      let isText = !reply.isListed && !reply.isCode
      let number =
        isText ? Gap(in: reply.first.text, askedBy: reply.question.text, reply.sort) : nil
      let gap = number.map {
        Draft(
          context: reply.asked, asks: [$0.request], body: .cloze(accepted: $0.accepted),
          explanation: answer)
      }
      if gap == nil, reply.isShort { return [short(reply)] }
      let alike = others.filter { $0.sort == reply.sort }
      let first = gap ?? describing(reply, answer)
      return [
        Proposal(
          "answer",
          first.map { [$0] }
            ?? [backward(reply, answer, alike), veiled(reply, answer, alike)]
            .compactMap(\.self),
          otherwise: [
            backward(reply, answer, fitting(reply)), veiled(reply, answer, fitting(reply)),
            forward(reply, answer, alike, asks: reply.asked),
          ].compactMap(\.self))
      ]
    }
    let run = index.replies.run(around: entry.position, chapter: entry.chapter) {
      $0.verdict != nil && !$0.first.text.isEmpty
    }
    if run.count > 2, Set(run.map(\.verdict)).count > 1 {
      return run[0].owner == element.id ? [sorting(run)] : []
    }
    let judged = Proposal(
      "verdict", [yesNo(reply.asked, verdict, reason: reply.first.text, answer: answer)])
    guard !reply.first.text.isEmpty else { return [judged] }
    let reason = forward(
      reply, answer, others, context: reply.asked,
      asks: "The guide says \(verdict.lowercased()). Which reason does it give?")
    return [judged, Proposal("reason", [reason])]
  }

  /// Yes or no, for several in a row: a single one is right half the time by chance.
  private func sorting(_ run: [GuideIndex.Reply]) -> Proposal {
    let options = run.map { reply in
      Question.Option(
        text: reply.asked, isCorrect: reply.verdict == "Yes",
        rationale: "\(reply.verdict ?? ""). \(Wording.ended(reply.first.text))")
    }
    let draft = Draft.several(
      "Which of these does the guide answer with yes? Choose all that apply.", options,
      explanation: run.map { "\($0.asked) \(Wording.ended($0.opening))" }.joined(separator: "\n"),
      related: run.dropFirst().map(\.owner))
    return Proposal("verdict", [draft])
  }

  /// Nothing is asked where the answer is a picture or a list only; its card shows it.
  private static func unanswered(_ reply: GuideIndex.Reply) -> Proposal {
    Proposal(
      "answer",
      [
        Draft(
          asks: [reply.asked], body: .cloze(accepted: []), explanation: "", objection: .onlyLeadsIn)
      ])
  }

  /// What is the answer, or the reason for it?
  func forward(
    _ reply: GuideIndex.Reply, _ answer: String, _ others: [GuideIndex.Reply],
    context: String = "", asks ask: String
  ) -> Draft {
    let pool = others.map {
      Draft.Candidate(
        $0.first, "This belongs to another question: \(Wording.quote($0.question.text))")
    }
    let key = Draft.Candidate(reply.first, Wording.ended(answer))
    return Draft(
      context: context, asks: [ask], body: .choice(key: key, pool: pool, isClosed: false),
      explanation: answer, barsLoneEchoes: true)
  }

  /// Replies to any question, those of its sort first; where everybody can hear the sort, at least one of
  /// them is among three.
  private func fitting(_ reply: GuideIndex.Reply) -> [GuideIndex.Reply] {
    let any = index.replies.near(entry.position, chapter: entry.chapter, enough: 12) {
      // Among questions for yes or no, one that asks what to do is found by its form.
      $0.isApart(from: reply) && !$0.first.text.isEmpty
        && ($0.sort == .polar) == (reply.sort == .polar)
    }
    let alike = any.filter { $0.sort == reply.sort }
    guard alike.count < 3 else { return alike }
    guard reply.tellsItsSort else { return any }
    let others = any.filter { $0.sort != reply.sort }
    return alike.isEmpty ? [] : alike + others.prefix(3 - alike.count)
  }

  /// Which thing is described, where the answer opens with its name?
  private func describing(_ reply: GuideIndex.Reply, _ answer: String) -> Draft? {
    reply.described.map { own in
      let others = index.replies.near(entry.position, chapter: entry.chapter) {
        $0.isApart(from: reply) && $0.described?.name.isApart(from: own.name) ?? false
      }
      return describing(
        own, others.compactMap { other in other.described.map { ($0, other.first.text) } }, answer)
    }
  }

  /// Which thing is described?
  ///
  /// - Parameter others: other things, and what the guide says of them.
  func describing(
    _ own: Described, _ others: [(thing: Described, said: String)], _ answer: String
  ) -> Draft {
    Draft(
      context: Wording.quote(Veil.text(own.text, below: own.name) ?? own.text),
      asks: ["What is described here?"],
      body: .choice(
        key: Draft.Candidate(own.name, answer),
        pool: others.map { thing, said in
          Draft.Candidate(thing.name, "The guide says of that: \(Wording.quote(said))")
        }, isClosed: false),
      explanation: answer, barsLoneEchoes: true)
  }

  /// The same as ``backward(_:_:_:shown:)``, with a gap for each word that the question has as well.
  private func veiled(
    _ reply: GuideIndex.Reply, _ answer: String, _ others: [GuideIndex.Reply]
  ) -> Draft? {
    Veil.text(answer, below: reply.question).map { text in
      let bag = WordBag(text)
      // Where no word is left of the right question, none may lead to another.
      let apart = others.filter { $0.question.bag.overlap(bag) == 0 }
      return backward(reply, answer, apart, shown: text)
    }
  }

  /// Which question does this answer?
  ///
  /// - Parameter shown: what is quoted of the answer; nil for the whole.
  func backward(
    _ reply: GuideIndex.Reply, _ answer: String, _ others: [GuideIndex.Reply],
    shown: String? = nil
  ) -> Draft {
    Draft(
      context: Wording.quote(shown ?? answer), asks: ["Which question does this answer?"],
      body: .choice(
        key: Draft.Candidate(reply.question, Wording.ended(reply.first.text)),
        pool: others.map {
          Draft.Candidate(
            $0.question, "The guide answers that with this: \(Wording.quote($0.opening))")
        }, isClosed: false),
      explanation: answer, echoMargin: 0, barsLoneEchoes: true,
      objection: Initials.tell(reply.question.text, in: shown ?? answer)
        ? .echoesStem : Self.isQuotable(shown ?? answer) ? nil : .saysTooLittle)
  }

  /// Whether an answer reads by itself: no list, nothing that only announces one, nor a note in brackets.
  private static func isQuotable(_ answer: String) -> Bool {
    let isBracketed = answer.hasPrefix("(") && (answer.hasSuffix(")") || answer.hasSuffix(")."))
    return !isBracketed && !answer.hasSuffix(":") && !Wording.opensList(answer)
      && Phrase(answer).standsByItself
  }

  /// Yes or no?
  func yesNo(_ asked: String, _ verdict: String, reason: String, answer: String) -> Draft {
    let isYes = verdict == "Yes"
    let said = "The guide answers \(verdict.lowercased())"
    let right = reason.isEmpty ? said + "." : Wording.ended(reason)
    let plain = reason.isEmpty ? right : "\(said): \(Wording.quote(right))"
    return Draft(
      asks: [asked],
      body: .boolean(
        words: ["Yes", "No"], right: isYes ? 0 : 1,
        rationales: isYes ? [right, plain] : [plain, right]),
      explanation: answer)
  }
}

extension GuideIndex.Reply {
  /// Whether its answer goes with questions of its own sort only, as everybody can hear: “Because …”
  /// with those for a reason, people with “Who …?”
  fileprivate var tellsItsSort: Bool { sort == .person || first.opensTellingly }
}
