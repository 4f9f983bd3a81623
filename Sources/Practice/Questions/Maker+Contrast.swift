import Markdown
import StudyGuide

extension Maker {
  var contrastProposals: [Proposal] {
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
