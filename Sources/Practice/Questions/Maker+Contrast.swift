import Markdown
import StudyGuide

extension Maker {
  /// The endings of a set are joined to their beginnings, since several might end one sentence.
  var contrastProposals: [Proposal] {
    let set = entry.endings.map { index.endings.items[$0] }
    return matching(set) ?? endings
  }

  private func matching(_ set: [GuideIndex.Ending]) -> [Proposal]? {
    guard set.count > 2, Set(set.map(\.text.signature)).count == set.count,
      Set(set.map(\.beginning)).count == set.count
    else { return nil }
    let lines = set.map { "Not \($0.beginning), but \($0.text.text)." }
    // Up to five at a time.
    let count = (set.count + 4) / 5
    return (0..<count).map { part in
      let places = part * set.count / count..<(part + 1) * set.count / count
      let draft = Draft(
        context: context,
        asks: [
          "Not this, but what? Match the halves of the guide’s sentences.",
          "Which half belongs to which?",
        ],
        body: .match(
          set[places].map {
            Question.Match(text: "Not \($0.beginning)", match: "but \($0.text.text)")
          }),
        explanation: lines[places].joined(separator: "\n"))
      return Proposal(part == 0 ? "match" : "match-\(part + 1)", [draft])
    }
  }

  /// How each sentence ends, where they are few.
  private var endings: [Proposal] {
    entry.endings.enumerated().flatMap { place, position -> [Proposal] in
      let own = index.endings.items[position]
      let others = index.endings.near(position, chapter: entry.chapter) {
        $0.beginning != own.beginning
      }
      let sentence = "Not \(own.beginning), but \(own.text.text)."
      let choice = Draft(
        context: context,
        asks: [
          "The guide says: “Not \(own.beginning), but …” How does the sentence end?",
          "How does the guide complete this: “Not \(own.beginning), but …”?",
        ],
        body: .choice(
          key: Draft.Candidate(own.text, sentence),
          pool: others.map {
            Draft.Candidate(
              $0.text, "This ends another sentence: “Not \($0.beginning), but \($0.text.text).”")
          }, isClosed: false),
        explanation: sentence)
      return [Proposal("ending-\(place + 1)", [choice], otherwise: recall(own, sentence))]
    }
  }

  private var context: String {
    entry.topic.isEmpty ? "" : "The topic: \(Wording.quote(entry.topic))"
  }

  /// The ending to be filled in, where it is short.
  private func recall(_ own: GuideIndex.Ending, _ sentence: String) -> [Draft] {
    let words = own.text.text.split(separator: " ")
    let articles: Set<Substring> = ["the", "a", "an", "its", "your"]
    // Of a longer ending the last word is anybody's guess.
    guard words.count <= 3 else { return [] }
    let part = words.drop { articles.contains($0) }.joined(separator: " ")
    return Gap(part, outOf: sentence).map {
      [
        Draft(
          context: context, asks: ["Complete the sentence: “\($0.text)”"],
          body: .cloze(accepted: $0.accepted),
          explanation: sentence)
      ]
    } ?? []
  }
}
