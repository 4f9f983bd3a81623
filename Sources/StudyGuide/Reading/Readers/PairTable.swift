import Markdown

/// Reads tables with a weak and a strong column, a pair in each row.
///
///     | Don't say | Say |
///     | --- | --- |
///     | We will use deep learning. | Rules first, a model where they fail. |
///
/// or with both sides in one cell: `| Burn | Bad: ice. Good: lukewarm water. |`
struct PairTable {
  let context: ReadingContext

  func read(_ table: Table) -> Reading? { columns(table) ?? cells(table) }

  private func columns(_ table: Table) -> Reading? {
    let labels = table.header.cells.map { context.lexicon.label(whole: $0.content.plainText) }
    guard let weak = labels.firstIndex(where: { $0?.role == .weak }),
      let strong = labels.firstIndex(where: { $0?.role == .strong }),
      let weakLabel = labels[weak], let strongLabel = labels[strong],
      weakLabel.answers(strongLabel)
    else { return nil }
    if weakLabel.family == .change, PointsInTime(context: context).isAskedWhen { return nil }
    // The two are levels of criteria.
    if context.topic == .rubric, !table.rows.isEmpty, table.rows.allSatisfy(\.opensWithWeight) {
      return nil
    }
    let others = labels.indices.filter { $0 != weak && $0 != strong }
    let why = others.first { labels[$0]?.role == .why }
    let subject = others.first { labels[$0] == nil }
    guard others.allSatisfy({ $0 == why || $0 == subject }) else { return nil }
    let isUnfilled = table.rows.allSatisfy { $0.cells[subject ?? weak].content.isBlank }
    if subject != nil, isUnfilled { return nil }
    if subject != nil,
      !weakLabel.isUnmistakable || strongLabel.family == .degree || context.topic == .balance
    {
      return nil
    }
    if others.isEmpty, weakLabel.family == .advice, table.puts(weak, beside: strong) {
      return lists(table, weak, strong)
    }
    var passages: [Passage] = []
    var rest: [Table.Row] = []
    var diagnostics: [Diagnostic] = []
    for row in table.rows {
      let cells = row.cells
      let pair = Pair(
        weak: sides(cells[weak], label: table.header.cells[weak]),
        strong: sides(cells[strong], label: table.header.cells[strong]),
        why: why.map { cells[$0].blocks } ?? [])
      let group = PairGrouping.Group(
        pair: pair, range: row.range, labelRange: cells[weak].range)
      if group.isEmpty {
        rest.append(row)
        continue
      }
      let reader = PairReader(context: context)
      let named = subject.map { name(cells[$0], below: table.header.cells[$0]) } ?? []
      let reading = reader.reading(
        [group], titled: named.isEmpty ? reader.title(of: group, isOnly: false) : named)
      passages += reading.passages
      diagnostics += reading.diagnostics
    }
    return Reading(passages, of: table, rest: rest, diagnostics: diagnostics)
  }

  /// What a row is about; a number says it together with the head of its column.
  private func name(_ cell: Table.Cell, below head: Table.Cell) -> [Inline] {
    let name = cell.content.trimmed
    guard !name.isEmpty, !name.plainText.contains(where: \.isLetter), !head.content.isBlank else {
      return name
    }
    return head.content.trimmed + [.text(" ")] + name
  }

  /// Dos and don'ts that only stand beside each other are one pair of two lists.
  private func lists(_ table: Table, _ weak: Int, _ strong: Int) -> Reading {
    func side(_ column: Int) -> Pair.Side {
      let items = table.rows.map(\.cells[column]).filter { !$0.content.isBlank }
        .map { ListItem(blocks: $0.blocks, range: $0.range) }
      let list = List(marker: .bullet, isTight: true, items: items, range: table.range)
      return Pair.Side(
        label: table.header.cells[column].content.plainText, blocks: [.list(list)],
        range: table.range)
    }
    let pair = Pair(weak: [side(weak)], strong: [side(strong)])
    return Reading(
      context.element(.pair(pair), title: context.nearestTitle, range: table.range))
  }

  /// Every row names its subject and holds one whole pair in its other cell.
  private func cells(_ table: Table) -> Reading? {
    guard let first = table.rows.first, first.cells.count == 2,
      let column = first.cells.lastIndex(where: { $0.content.mayStartWithLead })
    else { return nil }
    let reader = PairReader(context: context)
    var passages: [Passage] = []
    for row in table.rows {
      let parts = reader.splitter.parts(row.cells[column].blocks)
      let groups = PairGrouping(parts).groups
      guard parts.first?.label != nil, groups.count == 1, groups[0].isComplete else { return nil }
      let subject = row.cells[1 - column].content.trimmed
      passages +=
        reader.reading(
          groups, titled: subject.isEmpty ? nil : subject.unwrappingStrong
        ).passages
    }
    return Reading(passages)
  }

  private func sides(_ cell: Table.Cell, label: Table.Cell) -> [Pair.Side] {
    let blocks = cell.blocks
    guard !blocks.isEmpty else { return [] }
    return [Pair.Side(label: label.content.plainText, blocks: blocks, range: cell.range)]
  }
}

extension Table {
  /// Whether hardly any row says of the same thing what to do and what not to: the cells of one have no
  /// word in common.
  fileprivate func puts(_ column: Int, beside other: Int) -> Bool {
    let related = rows.count { row in
      !row.cells[column].words.isDisjoint(with: row.cells[other].words)
    }
    return rows.count > 1 && 3 * related < rows.count
  }
}

extension Table.Row {
  fileprivate var opensWithWeight: Bool {
    Weight.mention(in: cells[0].content.plainText) != nil
  }
}

extension Table.Cell {
  /// Beginnings of its longer words.
  fileprivate var words: Set<Substring> {
    Set(
      LabelText.normalise(content.plainText).split(separator: " ").filter { $0.utf8.count > 3 }
        .map { $0.prefix(5) })
  }

  /// The cell's text as a paragraph; nothing where it is empty.
  var blocks: [Block] {
    content.isBlank ? [] : [.paragraph(Paragraph(content: content.trimmed, range: range))]
  }
}
