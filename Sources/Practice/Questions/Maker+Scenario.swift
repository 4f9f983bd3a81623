import Markdown
import StudyGuide

extension Maker {
  var scenarioProposals: [Proposal] {
    guard case .scenario(let scenario) = element.content else { return [] }
    let own = index.cases.items[entry.position]
    let situation = Wording.text(scenario.situation)
    let context = situation.isEmpty ? "The case: \(Wording.quote(own.title))." : situation
    let others = index.cases.near(entry.position, chapter: entry.chapter) { $0.owner != own.owner }
    let fields = own.fields.flatMap { field in deciding(field, own, others, context) }
    return fields + learning(own, others, context)
  }

  /// Which constraint dominates? The distractors are what the same field says elsewhere.
  private func deciding(
    _ field: GuideIndex.Field, _ own: GuideIndex.Case, _ others: [GuideIndex.Case],
    _ context: String
  ) -> [Proposal] {
    var pool: [Draft.Candidate] = []
    for other in others {
      for rival in other.fields where rival.name == field.name {
        let isNew = !pool.contains { $0.phrase.text == rival.value.text }
        guard rival.value.text != field.value.text, isNew else { continue }
        pool.append(
          Draft.Candidate(
            rival.value,
            Self.reason(in: field, against: rival.value)
              ?? "That decides another case, \(Wording.quote(other.title))"
              + (other.lesson.map { ": \($0.text)" } ?? ".")))
      }
    }
    let name = Self.noun(field.name)
    let draft = Draft(
      context: context, asks: ["What is the \(name) here?", "Which is the \(name) in this case?"],
      body: .choice(
        key: Draft.Candidate(
          field.value,
          field.reason ?? strongAnswer.map { "The strong answer here: \($0)" }
            ?? "The guide names it for this case."),
        pool: pool, isClosed: true),
      explanation: summary(own), related: scenePairs)
    return [Proposal("field-\(Self.slug(field.name))", [draft])]
  }

  /// `Not cost, since …; not latency, since …`: the part that speaks of another value.
  private static func reason(in field: GuideIndex.Field, against rival: Phrase) -> String? {
    guard let clauses = field.reason?.split(separator: ";"), clauses.count > 1 else { return nil }
    let name = rival.text.lowercased()
    let speaking = clauses.map { $0.drop { $0 == " " } }.filter {
      $0.lowercased().hasPrefix("not \(name)")
    }
    return speaking.count == 1 ? Wording.sentence(String(speaking[0])) : nil
  }

  /// Which lesson does the case teach?
  private func learning(
    _ own: GuideIndex.Case, _ others: [GuideIndex.Case], _ context: String
  ) -> [Proposal] {
    guard let lesson = own.lesson else { return [] }
    let different = others.filter { other in
      !other.fields.contains { field in
        own.fields.contains { $0.name == field.name && $0.value.text == field.value.text }
      }
    }
    // Cases that turn on the same thing may teach the same lesson.
    let pool = different.compactMap { other in
      other.lesson.map {
        Draft.Candidate(
          $0, "This is the lesson of another case, \(Wording.quote(other.title)).")
      }
    }
    let draft = Draft(
      context: context,
      asks: [
        "Which lesson does the guide draw from this case?", "What is to be learned from this case?",
      ],
      body: .choice(
        key: Draft.Candidate(
          lesson,
          strongAnswer.map { "The strong answer here: \($0)" }
            ?? "The guide draws it from this case."),
        pool: pool, isClosed: false),
      explanation: summary(own), related: scenePairs)
    return [Proposal("lesson", [draft])]
  }

  private var scenePairs: [ElementID] { element.nested.map(\.id) }

  private var strongAnswer: String? {
    guard case .scenario(let scenario) = element.content,
      case .pair(let sides)? = scenario.pairs.first?.content, let strong = sides.strong.first
    else { return nil }
    return Wording.quote(Wording.text(strong.blocks))
  }

  /// What the author says came of it, and what to learn.
  private func summary(_ own: GuideIndex.Case) -> String {
    guard case .scenario(let scenario) = element.content else { return own.title }
    let lines = scenario.parts.compactMap { part -> String? in
      switch part {
      case .labelled(let role, let label, let blocks)
      where [.reason, .result, .lesson].contains(role):
        "\(label): \(Wording.text(blocks))"
      case .field(let name, let value): "\(name): \(Wording.text(value))"
      case .labelled, .text, .pair: nil
      }
    }
    return lines.isEmpty ? own.title : lines.joined(separator: "\n")
  }

  /// A label as it stands inside a sentence: `Dominant constraint` → `dominant constraint`.
  private static func noun(_ label: String) -> String {
    let isName = label.dropFirst().contains { $0.isUppercase }
    return isName ? label : label.lowercased()
  }
}
