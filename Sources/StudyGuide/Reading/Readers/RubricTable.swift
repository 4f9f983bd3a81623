import Markdown

/// Reads a table of criteria with a weight column, level columns, or both.
///
///     | Criterion | Weight | Exemplary | Beginning |
///     | --- | --- | --- | --- |
///     | Speed to MVP | 40 % | live in four weeks | no date |
struct RubricTable {
  let context: ReadingContext

  func read(_ table: Table) -> Reading? {
    let heads = table.header.cells.map { $0.content.plainText.trimmingBlanks }
    let words = heads.map(LabelText.normalise)
    let isOwn = { (word: String) in context.lexicon.isOwn(word, for: .rubric) }
    let name = words.firstIndex { Self.names.contains($0) || isOwn($0) } ?? 0
    let isNamed =
      context.topic == .rubric || Self.names.contains(words[name]) || isOwn(words[name])
    let weight = words.indices.first { place in
      Self.weights.contains(words[place]) || words[place].hasPrefix("weight")
        || place != name && isOwn(words[place])
    }
    let levels = Self.levels(heads, besides: [name, weight]).filter { level in
      // A column in which one ticks oneself says nothing.
      table.rows.contains { $0.cells[level].content.holdsWords }
    }
    guard name != weight, isNamed, weight != nil || levels.count >= 2 else { return nil }
    let unit: Rubric.Unit? = weight.map { Self.unit(words[$0]) }
    let texts = heads.indices.filter { $0 != name && $0 != weight && !levels.contains($0) }
    let rows = table.rows.filter { row in
      !["total", "sum", ""].contains(LabelText.normalise(row.cells[name].content.plainText))
    }
    var criteria: [(criterion: Rubric.Criterion, weight: Weight?)] = []
    for row in rows {
      let mention = Weight.mention(in: row.cells[name].content.plainText)
      let own = weight.flatMap { Weight.cell(row.cells[$0].content.plainText, unit: unit) }
      let criterion = Rubric.Criterion(
        name: mention.map { $0.parting(row.cells[name].content).front }
          ?? row.cells[name].content.trimmed.unwrappingStrong,
        weight: (own ?? mention?.value)?.amount, text: text(row, texts, heads),
        levels: LevelReader.bestFirst(
          levels.map { Rubric.Level(name: heads[$0], text: row.cells[$0].content.trimmed) }
        ).filter(\.text.holdsWords), range: row.range)
      criteria.append((criterion, own ?? mention?.value))
    }
    return reading(criteria, table: table, hasWeights: weight != nil)
  }

  /// The columns of levels: those with the name of one, and what stands between them (`Weak | Solid |
  /// Strong`).
  private static func levels(_ heads: [String], besides others: [Int?]) -> [Int] {
    let named = heads.indices.filter { !others.contains($0) && LevelReader.isName(heads[$0]) }
    guard named.count > 1, let first = named.first, let last = named.last else { return named }
    return (first...last).filter { !others.contains($0) }
  }

  private func reading(
    _ criteria: [(criterion: Rubric.Criterion, weight: Weight?)], table: Table, hasWeights: Bool
  ) -> Reading? {
    let reader = RubricReader(context: context)
    let weighted = criteria.compactMap { criterion, weight in weight.map { (criterion, $0) } }
    guard criteria.count >= 2 else { return nil }
    if weighted.isEmpty {
      guard !hasWeights else { return nil }
      let rubric = Rubric(unit: .points, criteria: criteria.map(\.criterion))
      return Reading(
        context.element(.rubric(rubric), title: reader.title, range: table.range))
    }
    guard weighted.count == criteria.count else {
      let diagnostics = criteria.filter { $0.weight == nil }.map { criterion, _ in
        context.diagnostic(
          .error, "rubric/missing-weight", "this criterion has no weight, the others have",
          at: criterion.range, help: "write a figure such as \"30 %\" in the weight column")
      }
      return Reading([.blocks([.table(table)])], diagnostics: diagnostics)
    }
    return reader.reading(weighted, title: reader.title, range: table.range, isNamed: true)
  }

  /// The other columns, each under its head.
  private func text(_ row: Table.Row, _ columns: [Int], _ heads: [String]) -> [Block] {
    columns.flatMap { index -> [Block] in
      let content = row.cells[index].content.trimmed
      guard !content.isEmpty else { return [] }
      let isAlone = columns.count == 1
      let labelled: [Inline] =
        isAlone || heads[index].isEmpty
        ? content : [.strong([.text(heads[index] + ":")]), .text(" ")] + content
      return [.paragraph(Paragraph(content: labelled, range: row.cells[index].range))]
    }
  }

  private static let names: Set<String> = [
    "criterion", "criteria", "dimension", "category", "competency", "skill", "area", "aspect",
  ]

  private static let weights: Set<String> = [
    "weight", "weighting", "weights", "points", "pts", "%", "max points", "share of score",
    "percent", "percentage", "weight %",
  ]

  private static func unit(_ head: String) -> Rubric.Unit {
    head.contains("point") || head == "pts" ? .points : .percent
  }
}
