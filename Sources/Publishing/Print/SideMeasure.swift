import Markdown

/// How high blocks are at a width. Lengths are multiples of the type size.
struct SideMeasure {
  static let gap = 0.5
  static let itemGap = 0.15
  static let indent = 1.4
  static let tableScale = 0.92
  static let cellPadding = (x: 0.4, y: 0.15)

  let width: Double
  /// The smallest type that is ever used.
  let smallest: Double

  func height(of blocks: [Block]) -> Double {
    var height = 0.0
    for (index, block) in blocks.enumerated() {
      height += (index == 0 ? 0 : Self.gap) + self.height(of: block)
    }
    return height
  }

  func height(of block: Block) -> Double {
    switch block {
    case .paragraph(let paragraph): lines(count(paragraph.content, width))
    case .heading(let heading): lines(count(heading.content, width, form: .bold))
    case .blockQuote(let quote): narrower.height(of: quote.blocks)
    case .list(let list): height(of: list)
    case .codeBlock(let code): height(of: code)
    case .htmlBlock(let html): lines(count([.text(html.text)], width))
    case .table(let table): height(of: table)
    case .thematicBreak: lines(1)
    }
  }

  private var narrower: SideMeasure {
    SideMeasure(width: width - Self.indent, smallest: smallest)
  }

  private func lines(_ count: Int) -> Double { Double(count) * CardFrame.leading }

  private func count(
    _ content: [Inline], _ width: Double, form: LetterForm = .regular, scale: Double = 1
  ) -> Int {
    LineCounter.lines(
      of: content, width: width / scale, form: form,
      code: max(CodeType.inline, smallest / scale))
  }

  private func height(of code: CodeBlock) -> Double {
    let scale = max(CodeType.block, smallest)
    return lines(LineCounter.lines(ofCode: code.text, width: width / scale)) * scale
  }

  private func height(of list: List) -> Double {
    let inner = narrower
    let gap = list.isTight ? Self.itemGap : Self.gap
    return list.items.enumerated().reduce(0) { sum, item in
      sum + (item.offset == 0 ? 0 : gap) + inner.height(of: item.element.blocks)
    }
  }

  private func height(of table: Table) -> Double {
    let scale = max(Self.tableScale, smallest)
    let columns = Double(max(table.header.cells.count, 1))
    let cell = width / columns - (2 * Self.cellPadding.x + 0.1) * scale
    return ([table.header] + table.rows).enumerated().reduce(0) { sum, row in
      let form = row.offset == 0 ? LetterForm.bold : .regular
      let most = row.element.cells.map { count($0.content, cell, form: form, scale: scale) }.max()
      return sum + (lines(most ?? 1) + 2 * Self.cellPadding.y + 0.1) * scale
    }
  }
}
