import Markdown

/// How high blocks are at a width. Lengths are multiples of the type size.
struct SideMeasure {
  static let gap = 0.5
  static let itemGap = 0.15
  static let indent = 1.4
  static let tableScale = 0.92
  static let cellPadding = (x: 0.4, y: 0.15)

  let width: Double

  func height(of blocks: [Block]) -> Double {
    var height = 0.0
    for (index, block) in blocks.enumerated() {
      height += (index == 0 ? 0 : Self.gap) + self.height(of: block)
    }
    return height
  }

  func height(of block: Block) -> Double {
    switch block {
    case .paragraph(let paragraph): lines(LineCounter.lines(of: paragraph.content, width: width))
    case .heading(let heading):
      lines(LineCounter.lines(of: heading.content, width: width, form: .bold))
    case .blockQuote(let quote): narrower.height(of: quote.blocks)
    case .list(let list): height(of: list)
    case .codeBlock(let code):
      lines(LineCounter.lines(ofCode: code.text, width: width / CodeType.block)) * CodeType.block
    case .htmlBlock(let html): lines(LineCounter.lines(of: [.text(html.text)], width: width))
    case .table(let table): height(of: table)
    case .thematicBreak: lines(1)
    }
  }

  private var narrower: SideMeasure { SideMeasure(width: width - Self.indent) }

  private func lines(_ count: Int) -> Double { Double(count) * CardFrame.leading }

  private func height(of list: List) -> Double {
    let inner = narrower
    let gap = list.isTight ? Self.itemGap : Self.gap
    return list.items.enumerated().reduce(0) { sum, item in
      sum + (item.offset == 0 ? 0 : gap) + inner.height(of: item.element.blocks)
    }
  }

  private func height(of table: Table) -> Double {
    let columns = Double(max(table.header.cells.count, 1))
    let cell = width / Self.tableScale / columns - 2 * Self.cellPadding.x - 0.1
    return ([table.header] + table.rows).enumerated().reduce(0) { sum, row in
      let form = row.offset == 0 ? LetterForm.bold : .regular
      let most = row.element.cells.map {
        LineCounter.lines(of: $0.content, width: cell, form: form)
      }.max()
      return sum + (lines(most ?? 1) + 2 * Self.cellPadding.y + 0.1) * Self.tableScale
    }
  }
}
