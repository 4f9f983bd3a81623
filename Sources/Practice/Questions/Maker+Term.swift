import Markdown
import StudyGuide

extension Maker {
  var termProposals: [Proposal] {
    let own = index.definitions.items[entry.position]
    guard !own.term.text.isEmpty, !own.definition.text.isEmpty else { return [] }
    let others = index.definitions.near(entry.position, chapter: entry.chapter) {
      $0.isApart(from: own) && !$0.term.text.isEmpty && !$0.definition.text.isEmpty
    }
    let whole = Self.gloss(own)
    let naming = Draft(
      context: own.definition.text,
      asks: ["Which term is defined here?", "What is this called?", "Which term means this?"],
      body: .choice(
        key: Draft.Candidate(own.term, whole),
        pool: others.map { Draft.Candidate($0.term, Self.gloss($0)) }, isClosed: false),
      explanation: whole)
    let meaning = Draft(
      asks: [
        "What does \(Wording.quote(own.term.text)) mean?",
        "Which of these defines \(Wording.quote(own.term.text))?",
      ],
      body: .choice(
        key: Draft.Candidate(
          own.definition, "This is how the guide defines \(Wording.quote(own.term.text))."),
        pool: others.map {
          Draft.Candidate($0.definition, "This is what \(Wording.quote($0.term.text)) means.")
        }, isClosed: false),
      explanation: whole)
    let recall = Draft(
      context: own.definition.text, asks: ["The term for this is \(Gap.mark)."],
      body: .cloze(accepted: Self.spellings(own.term.text)), explanation: whole)
    return [
      Proposal("term", [naming], otherwise: [recall]), Proposal("meaning", [meaning]),
    ] + matching(own)
  }

  /// One set for up to four terms in a row, asked at the first of them.
  private func matching(_ own: GuideIndex.Definition) -> [Proposal] {
    let run = index.definitions.run(around: entry.position, chapter: entry.chapter).filter {
      !$0.term.text.isEmpty && !$0.definition.text.isEmpty
    }
    guard run.count > 2, run.first?.owner == own.owner, run.areApart({ $0.isApart(from: $1) })
    else { return [] }
    let draft = Draft(
      asks: ["Match each term with its meaning.", "Which meaning belongs to which term?"],
      body: .match(run.map { Question.Match(text: $0.term.text, match: $0.definition.text) }),
      explanation: run.map(Self.gloss).joined(separator: "\n"),
      related: run.dropFirst().map(\.owner))
    return [Proposal("match", [draft])]
  }

  private static func gloss(_ item: GuideIndex.Definition) -> String {
    "\(item.term.text): \(item.definition.text)"
  }

  private static func spellings(_ term: String) -> [String] {
    guard let bracket = term.firstIndex(of: "("), term.hasSuffix(")") else { return [term] }
    let short = term[term.index(after: bracket)...].dropLast()
    let long = term[..<bracket].reversed().drop { $0 == " " }.reversed()
    return [String(long), String(short), term]
  }
}
