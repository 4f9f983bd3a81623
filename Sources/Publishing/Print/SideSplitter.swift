import Markdown
import Practice

/// Parts a side that is too long for one card: between blocks, items, rows and lines of code, then
/// between sentences, and between words only where a sentence alone is too long.
struct SideSplitter {
  let frame: CardFrame

  /// More bytes than any card holds, so that long text is looked at piece by piece.
  fileprivate static let most = 20_000
  /// More lines, items or blocks than any card holds.
  fileprivate static let mostLines = 200

  /// The side in the smallest type, part by part; each part fits.
  func parts(of side: CardSide) -> [CardSide] {
    var parts: [CardSide] = []
    var current = CardSide(blocks: [], detail: [])
    func place(_ blocks: [Block], _ path: WritableKeyPath<CardSide, [Block]>) {
      var rest = blocks[...]
      while let block = rest.first {
        var trial = current
        trial[keyPath: path].append(block)
        if !block.isTooLong, trial.fits(frame, size: CardFrame.smallest) {
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

  private func last(of cuts: Cuts<Block>, _ fits: (Block) -> Bool) -> (Block, Block)? {
    // The heads grow, so the last that fits is found by doubling and halving.
    var (low, high) = (0, 1)
    while high <= cuts.count, fits(cuts.head(high - 1)) { (low, high) = (high, high * 2) }
    high = min(high - 1, cuts.count)
    while low < high {
      let middle = low + (high - low) / 2
      if fits(cuts.head(middle)) { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : (cuts.head(low - 1), cuts.tail(low - 1))
  }
}

/// All ways to part something in two, the first part growing. Each is made when it is asked for.
private struct Cuts<Whole> {
  let count: Int
  let head: (Int) -> Whole
  let tail: (Int) -> Whole

  init(_ count: Int, head: @escaping (Int) -> Whole, tail: @escaping (Int) -> Whole) {
    (self.count, self.head, self.tail) = (count, head, tail)
  }

  init(joining parts: [Cuts]) {
    var ends: [Int] = []
    for part in parts { ends.append((ends.last ?? 0) + part.count) }
    func find(_ place: Int) -> (part: Cuts, place: Int) {
      let part = ends.firstIndex { place < $0 } ?? 0
      return (parts[part], place - (part == 0 ? 0 : ends[part - 1]))
    }
    self.init(ends.last ?? 0) { place in
      let found = find(place)
      return found.part.head(found.place)
    } tail: { place in
      let found = find(place)
      return found.part.tail(found.place)
    }
  }

  func map<Other>(
    head: @escaping (Whole) -> Other, tail: @escaping (Whole) -> Other
  ) -> Cuts<Other> {
    Cuts<Other>(count) {
      head(self.head($0))
    } tail: {
      tail(self.tail($0))
    }
  }
}

extension Block {
  fileprivate var isTooLong: Bool {
    switch self {
    case .paragraph(let paragraph): paragraph.content.plainText.utf8.count > SideSplitter.most
    case .codeBlock(let code):
      code.text.utf8.count > SideSplitter.most
        || code.text.utf8.count { $0 == 0x0A } > SideSplitter.mostLines
    case .list(let list): list.items.count > SideSplitter.mostLines
    case .table(let table): table.rows.count > SideSplitter.mostLines
    case .blockQuote, .heading, .htmlBlock, .thematicBreak: false
    }
  }

  fileprivate func cuts(atWords: Bool) -> Cuts<Block> {
    switch self {
    case .paragraph(let paragraph):
      let places = paragraph.content.places(atWords: atWords)
      func block(_ content: [Inline]) -> Block {
        .paragraph(Paragraph(content: content.trimmed, range: paragraph.range))
      }
      return Cuts(places.count) {
        block(paragraph.content.cut(at: places[$0]).0)
      } tail: {
        block(paragraph.content.cut(at: places[$0]).1)
      }
    case .list(let list): return list.cuts(atWords: atWords)
    case .codeBlock(let code): return code.cuts
    case .table(let table): return table.cuts
    case .blockQuote(let quote):
      return quote.blocks.cuts(atWords: atWords).map { head in
        .blockQuote(
          BlockQuote(
            blocks: head, range: quote.range, callout: quote.callout, hasTitle: quote.hasTitle))
      } tail: { tail in
        .blockQuote(BlockQuote(blocks: tail, range: quote.range))
      }
    case .heading, .htmlBlock, .thematicBreak:
      return Cuts(0) { _ in
        self
      } tail: { _ in
        self
      }
    }
  }
}

extension [Block] {
  fileprivate func cuts(atWords: Bool) -> Cuts<[Block]> {
    Cuts(
      joining: indices.prefix(SideSplitter.mostLines).flatMap { index -> [Cuts<[Block]>] in
        [
          Cuts(index == 0 ? 0 : 1) { _ in
            Array(self[..<index])
          } tail: { _ in
            Array(self[index...])
          },
          self[index].cuts(atWords: atWords).map {
            self[..<index] + [$0]
          } tail: {
            [$0] + self[(index + 1)...]
          },
        ]
      })
  }
}

extension List {
  fileprivate func cuts(atWords: Bool) -> Cuts<Block> {
    func list(_ items: some Sequence<ListItem>, from start: Int) -> Block {
      var list = self
      list.items = Array(items)
      if case .ordered(let first) = marker { list.marker = .ordered(start: first + start) }
      return .list(list)
    }
    let cuts = items.indices.prefix(SideSplitter.mostLines).flatMap { index -> [Cuts<Block>] in
      let between = Cuts(index == 0 ? 0 : 1) { _ in
        list(items[..<index], from: 0)
      } tail: { _ in
        list(items[index...], from: index)
      }
      guard atWords else { return [between] }
      let range = items[index].range
      let inside = items[index].blocks.cuts(atWords: true).map { head in
        list(items[..<index] + [ListItem(blocks: head, range: range)], from: 0)
      } tail: { tail in
        list([ListItem(blocks: tail, range: range)] + items[(index + 1)...], from: index)
      }
      return [between, inside]
    }
    return Cuts(joining: cuts)
  }
}

extension Table {
  fileprivate var cuts: Cuts<Block> {
    func table(_ rows: ArraySlice<Row>) -> Block {
      var table = self
      table.rows = Array(rows)
      return .table(table)
    }
    return Cuts(max(0, rows.count - 1)) {
      table(rows[...$0])
    } tail: {
      table(rows[($0 + 1)...])
    }
  }

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
  fileprivate var cuts: Cuts<Block> {
    // Only as many lines are looked for as a card may hold: the rest of long code is parted again.
    let ends = text.utf8.indices.lazy.filter { text.utf8[$0] == 0x0A }
    let starts = Array(ends.prefix(SideSplitter.mostLines)).map { text.utf8.index(after: $0) }
    func code(_ text: Substring) -> Block {
      var code = self
      code.text = String(text)
      return .codeBlock(code)
    }
    return Cuts(starts.count) {
      code(text[..<starts[$0]])
    } tail: {
      code(text[starts[$0]...])
    }
  }
}

extension [Inline] {
  /// Where the text may be parted, in UTF-8 bytes of its plain text, neither at its beginning nor
  /// at its end; of text that no card holds, only in its beginning.
  fileprivate func places(atWords: Bool) -> [Int] {
    let text = String(decoding: plainText.utf8.prefix(SideSplitter.most), as: UTF8.self)
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
