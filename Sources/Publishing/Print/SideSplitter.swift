import Markdown
import Practice

/// Parts a side that is too long for one card: between blocks, items, rows and lines of code, then
/// between sentences, and between words only where a sentence alone is too long.
struct SideSplitter {
  let frame: CardFrame

  /// The side in the smallest type, part by part; each part fits.
  func parts(of side: CardSide) -> [CardSide] {
    var parts: [CardSide] = []
    var current = CardSide(blocks: [], detail: [])
    func place(_ blocks: [Block], _ path: WritableKeyPath<CardSide, [Block]>) {
      var rest = blocks[...]
      while let block = rest.first {
        var trial = current
        trial[keyPath: path].append(block)
        if trial.fits(frame, size: CardFrame.smallest) {
          current = trial
          rest = rest.dropFirst()
          continue
        }
        let isEmpty = current.blocks.isEmpty && current.detail.isEmpty
        if let (head, tail) = cut(block, behind: current, path, mustCut: isEmpty) {
          current[keyPath: path].append(head)
          rest = [tail] + rest.dropFirst()
        } else if isEmpty, case .table(let table) = block {
          // A row that is too high for a card is told in running text.
          rest = [table.asList] + rest.dropFirst()
          continue
        } else if isEmpty {
          // Nothing smaller to cut: it stands alone.
          current[keyPath: path].append(block)
          rest = rest.dropFirst()
        }
        parts.append(current)
        current = CardSide(blocks: [], detail: [])
      }
    }
    place(side.blocks, \.blocks)
    place(side.detail, \.detail)
    if !current.blocks.isEmpty || !current.detail.isEmpty { parts.append(current) }
    return parts
  }

  /// As much of a block as fits behind what is there, and the rest.
  private func cut(
    _ block: Block, behind side: CardSide, _ path: WritableKeyPath<CardSide, [Block]>,
    mustCut: Bool
  ) -> (Block, Block)? {
    func fits(_ head: Block) -> Bool {
      var trial = side
      trial[keyPath: path].append(head)
      return trial.fits(frame, size: CardFrame.smallest)
    }
    let gentle = last(of: block.cuts(atWords: false), fits)
    if gentle != nil || !mustCut { return gentle }
    return last(of: block.cuts(atWords: true), fits)
  }

  private func last(
    of cuts: some RandomAccessCollection<(Block, Block)>, _ fits: (Block) -> Bool
  ) -> (Block, Block)? {
    var low = cuts.startIndex
    var high = cuts.endIndex
    // The heads grow, so the last that fits is found by halving.
    while low < high {
      let middle = cuts.index(low, offsetBy: cuts.distance(from: low, to: high) / 2)
      if fits(cuts[middle].0) { low = cuts.index(after: middle) } else { high = middle }
    }
    return low == cuts.startIndex ? nil : cuts[cuts.index(before: low)]
  }
}

extension Block {
  /// All ways to part the block in two, the first part growing.
  fileprivate func cuts(atWords: Bool) -> [(Block, Block)] {
    switch self {
    case .paragraph(let paragraph):
      return paragraph.content.places(atWords: atWords).map { offset in
        let (head, tail) = paragraph.content.cut(at: offset)
        return (
          .paragraph(Paragraph(content: head.trimmed, range: paragraph.range)),
          .paragraph(Paragraph(content: tail.trimmed, range: paragraph.range))
        )
      }
    case .list(let list): return list.cuts(atWords: atWords)
    case .codeBlock(let code): return code.cuts
    case .table(let table):
      return table.rows.indices.dropFirst().map { index in
        var (head, tail) = (table, table)
        head.rows = Array(table.rows[..<index])
        tail.rows = Array(table.rows[index...])
        return (.table(head), .table(tail))
      }
    case .blockQuote(let quote):
      return quote.blocks.cuts(atWords: atWords).map { head, tail in
        (
          .blockQuote(BlockQuote(blocks: head, range: quote.range)),
          .blockQuote(BlockQuote(blocks: tail, range: quote.range))
        )
      }
    case .heading, .htmlBlock, .thematicBreak: return []
    }
  }
}

extension [Block] {
  fileprivate func cuts(atWords: Bool) -> [([Block], [Block])] {
    indices.flatMap { index -> [([Block], [Block])] in
      let (before, after) = (Array(self[..<index]), Array(self[(index + 1)...]))
      let between = index == 0 ? [] : [(before, Array(self[index...]))]
      return between
        + self[index].cuts(atWords: atWords).map { (before + [$0], [$1] + after) }
    }
  }
}

extension List {
  fileprivate func cuts(atWords: Bool) -> [(Block, Block)] {
    items.indices.flatMap { index -> [(Block, Block)] in
      func list(_ items: [ListItem], from start: Int) -> Block {
        var list = self
        list.items = items
        if case .ordered(let first) = marker { list.marker = .ordered(start: first + start) }
        return .list(list)
      }
      let (before, after) = (Array(items[..<index]), Array(items[(index + 1)...]))
      let between =
        index == 0 ? [] : [(list(before, from: 0), list(Array(items[index...]), from: index))]
      guard atWords else { return between }
      return between
        + items[index].blocks.cuts(atWords: true).map { head, tail in
          let range = items[index].range
          return (
            list(before + [ListItem(blocks: head, range: range)], from: 0),
            list([ListItem(blocks: tail, range: range)] + after, from: index)
          )
        }
    }
  }
}

extension Table {
  /// An item a row: each cell behind the head of its column.
  fileprivate var asList: Block {
    .list(
      List(
        marker: .bullet, isTight: true,
        items: rows.map { row in
          let cells = zip(header.cells, row.cells).enumerated().map { index, pair -> [Inline] in
            let (head, cell) = pair
            let gap: [Inline] = index == 0 ? [] : [.text(" ")]
            return gap + [.strong(head.content + [.text(":")]), .text(" ")] + cell.content
          }
          let paragraph = Paragraph(content: cells.flatMap { $0 }, range: row.range)
          return ListItem(blocks: [.paragraph(paragraph)], range: row.range)
        }, range: range))
  }
}

extension CodeBlock {
  fileprivate var cuts: [(Block, Block)] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.dropFirst().map { index in
      var (head, tail) = (self, self)
      head.text = lines[..<index].joined(separator: "\n") + "\n"
      tail.text = lines[index...].joined(separator: "\n")
      return (.codeBlock(head), .codeBlock(tail))
    }
  }
}

extension [Inline] {
  /// Where the text may be parted, in UTF-8 bytes of its plain text, neither at its beginning nor
  /// at its end.
  fileprivate func places(atWords: Bool) -> [Int] {
    let text = plainText
    guard atWords else { return SentenceEnd.all(in: text) }
    var spaces: [Int] = []
    var letters: [Int] = []
    var offset = 0
    for character in text {
      if offset > 0 {
        letters.append(offset)
        let isSpace = character == " " || character == "\n"
        if isSpace || character.unicodeScalars.contains(where: LetterForm.isWide) {
          spaces.append(offset)
        }
      }
      offset += character.utf8.count
    }
    return spaces.isEmpty ? letters : spaces
  }
}
