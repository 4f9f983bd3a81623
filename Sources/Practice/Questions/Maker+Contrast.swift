import Markdown
import StudyGuide

extension Maker {
  /// For which of the two halves the guide speaks: of each sentence of a set one half is shown, since
  /// several endings might end one beginning.
  var contrastProposals: [Proposal] {
    let set = entry.endings.map { index.endings.items[$0] }
    return sorting(set) ?? endings
  }

  private func sorting(_ set: [GuideIndex.Ending]) -> [Proposal]? {
    let texts = set.map(\.text.signature) + set.map { Phrase($0.beginning).signature }
    guard set.count > 2, Set(texts).count == texts.count else { return nil }
    // Up to five at a time.
    let count = (set.count + 4) / 5
    let proposals = (0..<count).compactMap { part -> Proposal? in
      let own = set[part * set.count / count..<(part + 1) * set.count / count]
      let drafts = [0, 1].compactMap { parity -> Draft? in
        let options = own.enumerated().map { place, ending in
          // “The rationale behind each of them” needs the half before it.
          let isWanted = place % 2 == parity && !ending.text.hasPronoun
          return Question.Option(
            text: Wording.capitalized(isWanted ? ending.text.text : ending.beginning),
            isCorrect: isWanted, rationale: ending.sentence)
        }
        guard options.contains(where: \.isCorrect) else { return nil }
        return Draft.several(
          "For which of these does the guide speak? Choose all that apply.", options,
          context: context, explanation: own.map(\.sentence).joined(separator: "\n"), related: [])
      }
      return drafts.isEmpty ? nil : Proposal(part == 0 ? "sides" : "sides-\(part + 1)", drafts)
    }
    return proposals.isEmpty ? nil : proposals
  }

  /// How each sentence ends, where they are few.
  private var endings: [Proposal] {
    entry.endings.enumerated().flatMap { place, position -> [Proposal] in
      let own = index.endings.items[position]
      let others = index.endings.near(position, chapter: entry.chapter) {
        $0.beginning != own.beginning
      }
      let sentence = own.sentence
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
              $0.text, "This ends another sentence: “\($0.sentence)”")
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

extension GuideIndex.Ending {
  fileprivate var sentence: String { "Not \(beginning), but \(text.text)." }
}
