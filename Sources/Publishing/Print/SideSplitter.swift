import Markdown
import Practice

/// Parts a side that is too long for one card: between blocks, items, rows and lines of code, then
/// between sentences, and between words only where a sentence alone is too long.
struct SideSplitter {
  let frame: CardFrame

  /// More bytes than any card holds, so that long text is looked at piece by piece.
  fileprivate static let most = 20_000

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
    while high <= cuts.count, fits(cuts.at(high - 1).0) { (low, high) = (high, high * 2) }
    high = min(high - 1, cuts.count)
    while low < high {
      let middle = low + (high - low) / 2
      if fits(cuts.at(middle).0) { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : cuts.at(low - 1)
  }
}

/// All ways to part something in two, the first part growing. Each is made when it is asked for.
private struct Cuts<Whole> {
  let count: Int
  let at: (Int) -> (Whole, Whole)

  init(_ count: Int = 0, _ at: @escaping (Int) -> (Whole, Whole)) {
    (self.count, self.at) = (count, at)
  }

  init(joining parts: [Cuts]) {
    var ends: [Int] = []
    for part in parts { ends.append((ends.last ?? 0) + part.count) }
    self.init(ends.last ?? 0) { place in
      let part = ends.firstIndex { place < $0 } ?? 0
      return parts[part].at(place - (part == 0 ? 0 : ends[part - 1]))
    }
  }

  func map<Other>(_ transform: @escaping (Whole, Whole) -> (Other, Other)) -> Cuts<Other> {
    Cuts<Other>(count) { transform(at($0).0, at($0).1) }
  }
}

extension Block {
  fileprivate var isTooLong: Bool {
    guard case .paragraph(let paragraph) = self else { return false }
    return paragraph.content.plainText.utf8.count > SideSplitter.most
  }

  fileprivate func cuts(atWords: Bool) -> Cuts<Block> {
    switch self {
    case .paragraph(let paragraph):
      let places = paragraph.content.places(atWords: atWords)
      return Cuts(places.count) { place in
        let (head, tail) = paragraph.content.cut(at: places[place])
        return (
          .paragraph(Paragraph(content: head.trimmed, range: paragraph.range)),
          .paragraph(Paragraph(content: tail.trimmed, range: paragraph.range))
        )
      }
    case .list(let list): return list.cuts(atWords: atWords)
    case .codeBlock(let code): return code.cuts
    case .table(let table):
      return Cuts(max(0, table.rows.count - 1)) { place in
        var (head, tail) = (table, table)
        head.rows = Array(table.rows[...place])
        tail.rows = Array(table.rows[(place + 1)...])
        return (.table(head), .table(tail))
      }
    case .blockQuote(let quote):
      return quote.blocks.cuts(atWords: atWords).map { head, tail in
        (
          .blockQuote(BlockQuote(blocks: head, range: quote.range, callout: quote.callout)),
          .blockQuote(BlockQuote(blocks: tail, range: quote.range))
        )
      }
    case .heading, .htmlBlock, .thematicBreak: return Cuts { _ in (self, self) }
    }
  }
}

extension [Block] {
  fileprivate func cuts(atWords: Bool) -> Cuts<[Block]> {
    Cuts(
      joining: indices.flatMap { index -> [Cuts<[Block]>] in
        let (before, after) = (Array(self[..<index]), Array(self[(index + 1)...]))
        let between = Cuts(index == 0 ? 0 : 1) { _ in (before, Array(self[index...])) }
        return [
          between, self[index].cuts(atWords: atWords).map { (before + [$0], [$1] + after) },
        ]
      })
  }
}

extension List {
  fileprivate func cuts(atWords: Bool) -> Cuts<Block> {
    let cuts = items.indices.flatMap { index -> [Cuts<Block>] in
      func list(_ items: [ListItem], from start: Int) -> Block {
        var list = self
        list.items = items
        if case .ordered(let first) = marker { list.marker = .ordered(start: first + start) }
        return .list(list)
      }
      let (before, after) = (Array(items[..<index]), Array(items[(index + 1)...]))
      let between = Cuts(index == 0 ? 0 : 1) { _ in
        (list(before, from: 0), list(Array(items[index...]), from: index))
      }
      guard atWords else { return [between] }
      let inside = items[index].blocks.cuts(atWords: true).map { head, tail in
        let range = items[index].range
        return (
          list(before + [ListItem(blocks: head, range: range)], from: 0),
          list([ListItem(blocks: tail, range: range)] + after, from: index)
        )
      }
      return [between, inside]
    }
    return Cuts(joining: cuts)
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
  fileprivate var cuts: Cuts<Block> {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return Cuts(max(0, lines.count - 1)) { place in
      let index = place + 1
      var (head, tail) = (self, self)
      head.text = lines[..<index].joined(separator: "\n") + "\n"
      tail.text = lines[index...].joined(separator: "\n")
      return (.codeBlock(head), .codeBlock(tail))
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
