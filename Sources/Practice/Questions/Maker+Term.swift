import Markdown
import StudyGuide

extension Maker {
  var termProposals: [Proposal] {
    let own = index.definitions.items[entry.position]
    guard !own.term.text.isEmpty, !own.definition.text.isEmpty else { return [] }
    let others = index.definitions.near(entry.position, chapter: entry.chapter, enough: 3) {
      $0.isApart(from: own) && !$0.term.text.isEmpty && !$0.definition.text.isEmpty
        && !Initials.spell($0.term.text, $0.definition.text)
    }
    .alike(own)
    let whole = Self.gloss(own)
    if Initials.spell(own.term.text, own.definition.text) { return [expansion(own, whole)] }
    let naming = Draft(
      context: own.definition.text,
      asks: [
        "Which of these is described here?", "Which of these fits the description?",
      ],
      body: .choice(
        key: Draft.Candidate(own.term, whole),
        pool: others.map { Draft.Candidate($0.term, Self.gloss($0)) }, isClosed: false),
      explanation: whole)
    let meaning = Draft(
      asks: [
        "Which of these describes \(Wording.quote(own.term.text))?",
        "What is meant by \(Wording.quote(own.term.text))?",
      ],
      body: .choice(
        key: Draft.Candidate(
          own.definition, "This is how the guide describes \(Wording.quote(own.term.text))."),
        pool: others.map {
          Draft.Candidate($0.definition, "This describes \(Wording.quote($0.term.text)).")
        }, isClosed: false),
      explanation: whole)
    let recall = Draft(
      context: own.definition.text, asks: ["Name what is described: \(Gap.mark)"],
      body: .cloze(accepted: Self.spellings(own.term.text)), explanation: whole,
      objection: own.namesItself ? .echoesStem : nil)
    // Asked one way only: the other one would be answered by remembering the first.
    return [Proposal("term", [naming, meaning], otherwise: [recall])] + matching(own)
  }

  /// What an abbreviation stands for is asked by its last word: among options its letters would give
  /// it away.
  private func expansion(_ own: GuideIndex.Definition, _ whole: String) -> Proposal {
    // `Maximum Transmission Unit, the largest payload of a frame`: what it stands for ends at the comma.
    let name = own.definition.text.prefix { !",;(–—".contains($0) }
    let meaning =
      Initials.spell(own.term.text, String(name))
      ? Wording.ended(String(name)) : own.definition.text
    let words = Wording.title(meaning).split(separator: " ")
    let gap = words.last.flatMap { Gap(String($0), outOf: meaning) }
    guard let gap else { return Proposal("meaning", []) }
    return Proposal(
      "meaning",
      [
        Draft(
          asks: ["What does \(Wording.quote(own.term.text)) stand for? \(gap.text)"],
          body: .cloze(accepted: gap.accepted), explanation: whole)
      ])
  }

  /// One set for up to four terms in a row, asked at the first of them.
  private func matching(_ own: GuideIndex.Definition) -> [Proposal] {
    let run = index.definitions.run(around: entry.position, chapter: entry.chapter).filter {
      !$0.term.text.isEmpty && !$0.definition.text.isEmpty && !$0.namesItself
        && !Initials.spell($0.term.text, $0.definition.text)
    }
    guard run.count > 2, run.first?.owner == own.owner, run.areApart({ $0.isApart(from: $1) })
    else { return [] }
    let draft = Draft(
      asks: ["Match each term with its description.", "Which description belongs to which term?"],
      body: .match(run.map { Question.Match(text: $0.term.text, match: $0.definition.text) }),
      explanation: run.map(Self.gloss).joined(separator: "\n"),
      related: run.dropFirst().map(\.owner))
    return [Proposal("match", [draft])]
  }

  static func gloss(_ item: GuideIndex.Definition) -> String {
    "\(item.term.text): \(item.definition.text)"
  }

  private static func spellings(_ term: String) -> [String] {
    guard let bracket = term.firstIndex(of: "("), term.hasSuffix(")") else {
      return Spellings.of(term)
    }
    let short = term[term.index(after: bracket)...].dropLast()
    let long = term[..<bracket].reversed().drop { $0 == " " }.reversed()
    return [String(long), String(short), term]
  }
}

extension [GuideIndex.Definition] {
  /// The ones that are told apart from a term only by knowing both: those that share words with it, in
  /// name or description, then those of its section, then names beside names.
  fileprivate func alike(_ own: GuideIndex.Definition) -> [GuideIndex.Definition] {
    guard count > 4 else { return self }
    let opening = own.definition.opening
    let ranked = map { other in
      let shared =
        4 * own.term.bag.overlap(other.term.bag) + own.term.bag.overlap(other.definition.bag)
        + own.definition.bag.overlap(other.term.bag)
        + Swift.min(6, own.definition.bag.overlap(other.definition.bag))
      let isNear = other.section == own.section && other.owner.chapter == own.owner.chapter
      let isBegunAlike = other.definition.opening == opening
      return (
        other,
        shared + (isNear ? 2 : 0) + (isBegunAlike ? 3 : 0)
          + (other.term.isName == own.term.isName ? 2 : 0)
      )
    }
    // In a stable order, so that of equals the nearest come first.
    let closest = ranked.enumerated().sorted {
      ($1.element.1, $0.offset) < ($0.element.1, $1.offset)
    }.prefix(4).map(\.element)
    // Beside a much closer one, a far one gives itself away.
    let least = closest[0].1 / 2
    return closest.preferring(3) { $0.1 >= least }.map(\.0)
  }
}

extension GuideIndex.Definition {
  /// Whether the term stands in its own description.
  fileprivate var namesItself: Bool { term.bag.overlap(definition.bag) > 0 }
}
