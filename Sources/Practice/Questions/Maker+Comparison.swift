import Markdown
import StudyGuide

extension Maker {
  /// What is said of whom, cell by cell, and what belongs to what in one respect.
  func comparisonProposals(_ comparison: Comparison) -> [Proposal] {
    let grid = ComparisonGrid(comparison)
    if comparison.isRecord { return recordProposals(grid) }
    if grid.subjects.count == 2 {
      return grid.aspects.indices.flatMap { contrasting(grid, $0) }
    }
    let matches = grid.aspects.indices.map { matching(grid, $0) }
    // What is matched is asked once more for half of the cells.
    let cells = grid.cells.filter {
      matches[$0.aspect].isEmpty || ($0.subject + $0.aspect).isMultiple(of: 2)
    }
    return cells.sample(Self.mostCells).flatMap { asking(grid, $0) } + matches.joined()
  }

  /// More cells of one table would crowd out the rest of the chapter.
  static var mostCells: Int { 8 }

  /// Of two, one thing that is said of the one and not of the other.
  private func contrasting(_ grid: ComparisonGrid, _ aspect: Int) -> [Proposal] {
    let lines = grid.subjects.indices.map { grid.line(aspect, $0) }
    guard grid.filled(aspect).count == 2,
      grid.values[aspect][0].isApart(from: grid.values[aspect][1])
    else { return [] }
    let drafts = grid.subjects.indices.map { subject in
      Draft(
        context: shown(grid, aspect, subject), asks: ["To which of the two does this belong?"],
        body: .boolean(words: grid.subjects, right: subject, rationales: lines),
        explanation: lines.joined(separator: "\n"), objection: grid.objection(to: subject, aspect))
    }
    return [Proposal(Self.slug(grid.aspects[aspect]), drafts)]
  }

  private func asking(_ grid: ComparisonGrid, _ cell: ComparisonGrid.Cell) -> [Proposal] {
    let values = grid.values[cell.aspect]
    // What another subject shares, or a part of it, is right there as well.
    let own = values[cell.subject]
    let others = grid.filled(cell.aspect).filter {
      $0 != cell.subject && values[$0].isApart(from: own) && !values[$0].shares(with: own)
    }
    let what = self.what(grid, cell, among: others)
    guard others.count == grid.subjects.count - 1, grid.alternatives[cell.aspect].count > 2 else {
      return [Proposal(grid.slot(cell), [what])]
    }
    let key = grid.candidate(cell.subject, cell.aspect)
    let whose = Draft(
      context: shown(grid, cell.aspect, cell.subject),
      asks: grid.language.map { ["What does this mean in \($0)?", "What is this in \($0)?"] }
        ?? [
          "To which \(grid.noun ?? "of these") does this belong?",
          "Which \(grid.noun ?? "of these") does this belong to?",
        ],
      body: .choice(
        key: key, pool: others.map { grid.candidate($0, cell.aspect) }, isClosed: true),
      explanation: key.rationale(), objection: grid.objection(to: cell.subject, cell.aspect))
    return [Proposal(grid.slot(cell), [what, whose])]
  }

  /// What is said of a subject: one of two, where the table knows two answers only.
  private func what(
    _ grid: ComparisonGrid, _ cell: ComparisonGrid.Cell, among others: [Int]
  ) -> Draft {
    let values = grid.values[cell.aspect]
    let subject = Wording.quote(grid.subjects[cell.subject])
    let name = grid.aspects[cell.aspect]
    let aspect = grid.respect(cell.aspect)
    // Among other verbs "comí" gives itself away to "comer", among its own forms it does not.
    let forms = grid.isEcho(cell) ? grid.forms(beside: cell) : []
    let asks =
      !forms.isEmpty
      ? ["Which form does \(subject) have for \(aspect)?"]
      : grid.language != nil
        ? ["What is \(subject) in \(name)?", "How do you say \(subject) in \(name)?"]
        : grid.isRelation(cell.aspect)
          ? [
            "What \(name.hasSuffix("s") ? "are" : "is") the \(name.lowercased()) of \(subject)?"
          ]
          : ["\(aspect) for \(subject): which of these does the guide give?"]
    func candidate(_ place: Int) -> Draft.Candidate {
      Draft.Candidate(values[place], grid.line(cell.aspect, place), rank: values[place].number)
    }
    let key = candidate(cell.subject)
    // What names another subject is soon ruled out, unless the right answer names its own.
    let pool =
      grid.namesSubject(cell)
      ? others : others.filter { !grid.namesSubject(.init(cell.aspect, $0)) }
    let words = grid.alternatives[cell.aspect]
    let body: Draft.Body =
      !forms.isEmpty
      ? .choice(
        key: key,
        pool: forms.map {
          Draft.Candidate(grid.values[$0][cell.subject], grid.line($0, cell.subject))
        }, isClosed: true)
      : words.count == 2 && words[0].isApart(from: words[1])
        ? .boolean(
          words: words.map(\.text), right: words[0].isSame(as: key.phrase) ? 0 : 1,
          rationales: words.map { word in
            // On the wrong one whose it is.
            let place =
              word.isSame(as: key.phrase) ? nil : others.first { values[$0].isSame(as: word) }
            return place.map { grid.line(cell.aspect, $0) } ?? key.rationale()
          })
        : .choice(key: key, pool: pool.map(candidate), isClosed: grid.isShort(cell.aspect))
    return Draft(
      context: grid.language == nil ? comparisonName : "", asks: asks, body: body,
      explanation: key.rationale(),
      objection: grid.isInitial(cell.subject, cell.aspect) || grid.isEcho(cell) && forms.isEmpty
        ? .echoesStem : nil)
  }

  /// What belongs to whom in one respect, for up to six in a row.
  private func matching(_ grid: ComparisonGrid, _ aspect: Int) -> [Proposal] {
    let places = grid.filled(aspect).prefix(6)
    let values = places.map { grid.values[aspect][$0] }
    let given = places.count { grid.isInitial($0, aspect) || grid.isEcho(.init(aspect, $0)) }
    guard places.count > 2, given * 2 < places.count, !grid.isSorted(aspect),
      values.areApart({ $0.isApart(from: $1) && !$0.shares(with: $1) })
    else { return [] }
    let draft = Draft(
      context: comparisonName,
      asks: [
        grid.language == nil
          ? "\(grid.respect(aspect)): what belongs to what?"
          : "What is it in \(grid.aspects[aspect])?"
      ],
      body: .match(
        places.map {
          Question.Match(text: grid.subjects[$0], match: grid.values[aspect][$0].text)
        }),
      explanation: places.map { grid.line(aspect, $0) }.joined(separator: "\n"))
    return [Proposal("match-\(Self.slug(grid.aspects[aspect]))", [draft])]
  }

  private var comparisonName: String { title.isEmpty ? "" : Wording.quote(title) }

  /// `“Three flours”` and below it `Protein: “11 %”`
  private func shown(_ grid: ComparisonGrid, _ aspect: Int, _ subject: Int) -> String {
    let (name, value) = (grid.aspects[aspect], Wording.quote(grid.values[aspect][subject].text))
    if grid.language != nil { return "\(name): \(value)" }
    let (about, respect) = (title.lowercased(), name.lowercased())
    return about == respect || about == respect + "s" || title.isEmpty
      ? "\(name): \(value)" : "\(Wording.quote(title))\n\(name): \(value)"
  }
}

extension Array {
  /// At most `count` of them, spread evenly.
  func sample(_ most: Int) -> [Element] {
    count <= most ? self : (0..<most).map { self[$0 * count / most] }
  }
}
