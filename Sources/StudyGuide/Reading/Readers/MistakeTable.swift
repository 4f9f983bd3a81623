import Markdown

/// Reads a table of mistakes.
///
///     | Mistake | Fix |
///     | --- | --- |
///     | No success metric | Name a number before the first box |
struct MistakeTable {
  let context: ReadingContext

  func read(_ table: Table) -> Reading? {
    let heads = table.header.cells.map { LabelText.normalise($0.content.plainText) }
    guard let name = heads.firstIndex(where: names), let fix = heads.firstIndex(where: fixes),
      name != fix
    else { return nil }
    let named = table.rows.filter { !$0.cells[name].content.isBlank }
    let passages = named.map { row -> Passage in
      var mistake = Mistake(fix: row.cells[fix].blocks)
      if heads[name] == "gotcha" || heads[name] == "trap" { mistake.sort = .gotcha }
      if context.lexicon.label(whole: heads[fix])?.family == .belief {
        mistake.sort = .misconception
      }
      for index in heads.indices where index != name && index != fix {
        switch context.lexicon.label(whole: heads[index])?.role {
        case .why: mistake.why += row.cells[index].blocks
        case .sign: mistake.sign += row.cells[index].blocks
        case .weak: mistake.weak += side(row.cells[index], table.header.cells[index])
        case .strong: mistake.strong += side(row.cells[index], table.header.cells[index])
        case nil: mistake.what += told(row.cells[index], table.header.cells[index])
        default: mistake.what += row.cells[index].blocks
        }
      }
      let title = row.cells[name].content.trimmed.droppingNumbering
      return .element(context.element(.mistake(mistake), title: title, range: row.range))
    }
    return Reading(
      passages, of: table, rest: table.rows.filter { $0.cells[name].content.isBlank })
  }

  private func names(_ head: String) -> Bool {
    Self.names.contains(head) || context.lexicon.isOwn(head, for: .mistakes)
  }

  /// Whether a head announces what is right; English labels alone may be those of other tables.
  private func fixes(_ head: String) -> Bool {
    Self.fixes.contains(head)
      || context.lexicon.isLabel(head, of: .fix) && Lexicon.englishLabels[head] == nil
  }

  private static let names: Set<String> = [
    "mistake", "mistakes", "common mistake", "pitfall", "pitfalls", "trap", "gotcha",
    "anti-pattern", "misconception", "red flag", "the mistake",
    "myth", "myths", "misconceptions", "common misconception",
  ]

  private static let fixes: Set<String> = [
    "fix", "the fix", "fixes", "solution", "instead", "do instead", "do this instead",
    "what to do instead", "correction", "remedy", "better", "how to fix it", "how to avoid it",
    "reality", "fact", "truth",
  ]

  /// What a cell says, with the author's own word for its column before it.
  private func told(_ cell: Table.Cell, _ head: Table.Cell) -> [Block] {
    let name = head.content.plainText
    guard name.contains(where: \.isLetter), !cell.blocks.isEmpty else { return cell.blocks }
    return cell.blocks.below(name, at: cell.range)
  }

  private func side(_ cell: Table.Cell, _ head: Table.Cell) -> [Pair.Side] {
    let blocks = cell.blocks
    return blocks.isEmpty
      ? [] : [Pair.Side(label: head.content.plainText, blocks: blocks, range: cell.range)]
  }
}
