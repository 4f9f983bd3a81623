import Markdown

/// Reads tables that say the same of several things.
///
///     |           | Sourdough | Yeast bread |        | Country | Capital | Language |
///     | --------- | --------- | ----------- |        | ------- | ------- | -------- |
///     | Rise time | 8–16 h    | 1–2 h       |        | France  | Paris   | French   |
///
/// An empty corner, or one such as `Aspect`, says that the columns are compared, unless the heading
/// sets the rows against each other (`301 vs 302`); any other names what stands in the rows, unless
/// the heading sets the columns against each other. A table that only puts lists beside each other
/// (`Mon | Tue | Wed`, `Must | Should | Could`), that counts its rows or keeps a record is none.
struct ComparisonReader {
  let context: ReadingContext

  /// - Parameter drawn: the table as the author drew it, with the numbers of its rows.
  func read(_ whole: Table, drawn: Table) -> Reading? {
    let table = whole.withoutRepeatedNames
    let heads = table.header.cells.map { LabelText.normalise($0.content.plainText) }
    let forced = context.directives.kind
    let isForced = forced == .comparison
    // Whether the author counted the rows, which are things of one kind.
    let isCounted = drawn.header.cells.count > table.header.cells.count
    let names = table.rows.map { $0.cells[0].content.plainText }
    // "Accept or reject?" asks the same of each row.
    let areColumns = areNamedAbove(Array(heads.dropFirst()), joints: ["vs", "versus", "v"])
    let areRows = areNamedAbove(names)
    let areNamed = heads.first?.isEmpty == true && areRows && !areColumns
    // `#` is no empty corner.
    guard forced == nil || isForced, heads.count > 1, table.rows.count > 1,
      heads.dropFirst().allSatisfy({ !$0.isEmpty }),
      !heads[0].isEmpty || table.header.cells[0].content.isBlank,
      Set(heads).count == heads.count,
      holdsNames(
        table.rows, areSigns: Self.signs.contains(heads[0]), areKnown: areNamed || isCounted),
      isForced || !holdsOther(heads, table.rows, isCounted: isCounted)
    else { return nil }
    var comparison: Comparison
    if heads.count > 2, areCompared(table, heads) || areColumns && !areRows, !areNamed {
      comparison = columns(table)
    } else if areNamed || isForced || isOfRows(table, heads, isCounted: isCounted) {
      comparison = rows(table)
    } else {
      return nil
    }
    let hasValues = comparison.aspects.contains { $0.values.count { !$0.text.isEmpty } > 1 }
    guard hasValues else { return nil }
    comparison.table = drawn
    return Reading(
      context.element(
        .comparison(comparison), title: title(comparison), range: table.range))
  }

  private func title(_ comparison: Comparison) -> [Inline] {
    let noun = LabelText.normalise(comparison.noun.plainText)
    let isLanguage = Languages.names.contains(noun)
    let names = comparison.subjects.map { LabelText.normalise($0.plainText) }
    return context.titleOfAll(named: names) ?? context.subject
      ?? (isLanguage || Self.corners.contains(noun) ? context.nearestTitle : comparison.noun)
  }

  private func columns(_ table: Table) -> Comparison {
    let subjects = table.header.cells.dropFirst().map { $0.content.trimmed.unwrappingStrong }
    let aspects = table.rows.map { row in
      Comparison.Aspect(
        name: row.cells[0].content.trimmed.unwrappingStrong,
        values: values(row.cells.dropFirst()))
    }
    return Comparison(
      subjects: subjects, aspects: aspects, noun: [], isOfFacts: false, table: table)
  }

  private func rows(_ table: Table) -> Comparison {
    let heads = table.header.cells.map { $0.content.trimmed.unwrappingStrong }
    let words = table.header.cells.map { LabelText.normalise($0.content.plainText) }
    // A letter has no meaning: in `Letter | Example | Meaning` it is that of the example.
    let example =
      Letters.names.contains(words[0])
      ? words.dropFirst().firstIndex(where: Self.samples.contains) : nil
    let columns = heads.indices.dropFirst().filter { column in
      !(Self.glosses.contains(words[column]) && example.map { $0 < column } ?? false)
    }
    let aspects = columns.map { column in
      Comparison.Aspect(
        name: heads[column],
        values: values(table.rows.map { $0.cells[column] }))
    }
    return Comparison(
      subjects: table.rows.map { $0.cells[0].content.trimmed.unwrappingStrong }, aspects: aspects,
      noun: heads[0], isOfFacts: true, table: table)
  }

  private static let samples: Set<String> = [
    "example", "examples", "word", "phrase", "sentence", "example sentence",
  ]
  private static let glosses: Set<String> = ["meaning", "english", "translation", "in english"]

  /// What is said of each in one respect. Of signs alone, one tells nothing where no other stands beside it: a
  /// tick here and there, and no `↑` or dash.
  private func values(_ cells: some Collection<Table.Cell>) -> [Comparison.Value] {
    let values = cells.map(value)
    guard !values.contains(where: \.text.holdsWords) else { return values }
    let signs = cells.lazy.filter { !$0.content.isToBeFilled }
      .map { $0.content.plainText.trimmingBlanks }
    return Set(signs).count > 1 ? values : values.map { Comparison.Value([], range: $0.range) }
  }

  /// A dash, a question mark or a line to write on says that there is nothing to say.
  private func value(_ cell: Table.Cell) -> Comparison.Value {
    let text = cell.content.trimmed
    let isBlank =
      text.isPlaceholder || Self.blanks.contains(text.plainText.trimmingBlanks.lowercased())
    return Comparison.Value(isBlank ? [] : text, range: cell.range)
  }

  private static let blanks: Set<String> = ["", "-", "–", "—", "?", "…", "n/a", "tbd"]

  /// Whether the first cells are names: each its own, none a sentence, and more than a count, unless
  /// they are known to name something.
  private func holdsNames(_ rows: [Table.Row], areSigns: Bool, areKnown: Bool) -> Bool {
    let names = rows.map { $0.cells[0].content.plainText.trimmingBlanks }
    return Set(names.map { $0.lowercased() }).count == names.count && (areKnown || !names.isCount)
      && !names.allSatisfy { Self.lists.contains(LabelText.normalise($0)) }
      && names.allSatisfy { name in
        // `+` is a name as well, but no sentence is.
        name.utf8.count <= 60 && !name.isEmpty && (areSigns || !Self.blanks.contains(name))
          && (name.count < 4 || name.last != "." && name.last != "!" || name.endsInAbbreviation)
      }
  }

  private static let signs: Set<String> = ["operator", "symbol", "sign", "key", "character"]

  /// Whether a head speaks of something else that stands in tables: two sides, levels, a record.
  private func holdsOther(
    _ heads: [String], _ rows: [Table.Row], isCounted: Bool
  ) -> Bool {
    // `Level` may be that of a lock, but not above `Good` and `Poor`.
    let areLevels =
      heads[0] == "level"
      && rows.contains { LevelReader.isName($0.cells[0].content.plainText) }
    let isList = { (head: String) in Self.lists.contains(head) || LevelReader.isName(head) }
    return context.topic == .balance || Self.records.contains(heads[0]) || areLevels
      || heads.contains(where: Self.working.contains)
      || heads.dropFirst().allSatisfy(isList)
      || !isCounted && [.weak, .strong].contains(context.lexicon.label(whole: heads[0])?.role)
  }

  /// Whether each column is one of the things compared: the corner says that the rows are aspects, or
  /// one of them has the name of one.
  private func areCompared(_ table: Table, _ heads: [String]) -> Bool {
    if heads.dropFirst().contains(where: { Self.aspects.contains($0) || Self.records.contains($0) })
    {
      return false
    }
    if heads[0].isEmpty { return !table.hasKindsOfColumns }
    return Self.corners.contains(heads[0])
      || Self.vagueCorners.contains(heads[0])
        && table.rows.contains {
          Self.aspects.contains(LabelText.normalise($0.cells[0].content.plainText))
        }
  }

  /// Two columns alone could be two lists: what the rows are must be plain.
  private func isOfRows(_ table: Table, _ heads: [String], isCounted: Bool) -> Bool {
    guard table.rows.count > 2, !table.isLaidOut else { return false }
    if heads.count > 2 || isCounted && table.rows.allSatisfy(\.isNamed) { return true }
    let areMarked = table.rows.allSatisfy { $0.cells[0].content.trimmed.isMarked }
    return areMarked || Self.nouns.contains(heads[0])
      || heads.allSatisfy(Languages.names.contains)
      || (Self.aspects.contains(heads[1]) || heads[1].hasPrefix("what it ")) && !heads[0].isEmpty
      || FactEvidence(context: context, table: table, heads: heads).areFacts
  }

  /// Whether the heading sets these against each other: `301 vs 302 vs 307`.
  private func areNamedAbove(_ names: [String], joints: Set<Substring> = joints) -> Bool {
    let words = Self.words(context.nearestTitle.plainText)
    guard words.contains(where: joints.contains) else { return false }
    return names.allSatisfy { name in
      let name = Self.words(name)
      return !name.isEmpty && words.contains(name)
    }
  }

  /// In small letters; a number at the beginning may be a name.
  private static func words(_ text: String) -> [Substring] {
    text.lowercased()[...].split { !$0.isLetter && !$0.isNumber }
  }

  private static let joints: Set<Substring> = ["vs", "versus", "v", "or", "between", "against"]
}
