import Markdown
import StudyGuide

extension Maker {
  func faqProposals(_ faq: FAQEntry) -> [Proposal] {
    let reply = index.replies.items[entry.position]
    let answer = faq.said
    guard !answer.isEmpty else { return [] }
    let others = index.replies.near(entry.position, chapter: entry.chapter) {
      $0.isApart(from: reply) && $0.verdict == reply.verdict && !$0.first.text.isEmpty
    }
    guard let verdict = reply.verdict else {
      // Who somebody is, or why, is not asked by a number.
      let wantsNumber = [.amount, .time, .other].contains(reply.sort)
      let number = wantsNumber ? Gap(in: reply.first.text, below: reply.question.text) : nil
      let gap = number.map {
        Draft(
          context: reply.asked,
          asks: ["Complete the answer: \(Wording.quote($0.text))"],
          body: .cloze(accepted: $0.accepted), explanation: answer)
      }
      let alike = others.filter { $0.sort == reply.sort }
      let any = anyReplies(besides: reply)
      return [
        Proposal(
          "answer", [gap ?? backward(reply, answer, alike)],
          otherwise: [
            backward(reply, answer, any.preferring(3) { $0.sort == reply.sort }),
            forward(reply, answer, alike, asks: reply.asked),
          ])
      ]
    }
    let judged = Proposal("verdict", [yesNo(reply, verdict, answer)])
    guard !reply.first.text.isEmpty else { return [judged] }
    let reason = forward(
      reply, answer, others, context: reply.asked,
      asks: "The guide says \(verdict.lowercased()). Which reason does it give?")
    return [judged, Proposal("reason", [reason])]
  }

  /// What is the answer, or the reason for it?
  private func forward(
    _ reply: GuideIndex.Reply, _ answer: String, _ others: [GuideIndex.Reply],
    context: String = "", asks ask: String
  ) -> Draft {
    let pool = others.map {
      Draft.Candidate(
        $0.first, "This belongs to another question: \(Wording.quote($0.question.text))")
    }
    let key = Draft.Candidate(reply.first, Wording.sentence(answer))
    return Draft(
      context: context, asks: [ask], body: .choice(key: key, pool: pool, isClosed: false),
      explanation: answer)
  }

  private func anyReplies(besides reply: GuideIndex.Reply) -> [GuideIndex.Reply] {
    index.replies.near(entry.position, chapter: entry.chapter, enough: 12) {
      $0.isApart(from: reply) && !$0.first.text.isEmpty
    }
  }

  /// Which question does this answer?
  private func backward(
    _ reply: GuideIndex.Reply, _ answer: String, _ others: [GuideIndex.Reply]
  ) -> Draft {
    Draft(
      context: Wording.quote(answer), asks: ["Which question does this answer?"],
      body: .choice(
        key: Draft.Candidate(reply.question, Wording.sentence(reply.first.text)),
        pool: others.map {
          Draft.Candidate(
            $0.question, "The guide answers that with this: \(Wording.quote($0.opening))")
        }, isClosed: false),
      explanation: answer,
      objection: Phrase(answer).standsByItself ? nil : .saysTooLittle)
  }

  private func yesNo(_ reply: GuideIndex.Reply, _ verdict: String, _ answer: String) -> Draft {
    let plain = "The guide answers \(verdict.lowercased())."
    let reason = Wording.sentence(reply.first.text)
    let opposite = reason.isEmpty ? plain : "\(plain) \(reason)"
    let isYes = verdict == "Yes"
    let right = reason.isEmpty ? plain : reason
    return Draft(
      asks: [reply.asked],
      body: .boolean(
        words: ["Yes", "No"], right: isYes ? 0 : 1,
        rationales: isYes ? [right, opposite] : [opposite, right]),
      explanation: answer)
  }
}
