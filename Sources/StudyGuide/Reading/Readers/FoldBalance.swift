import Markdown

/// Closes folds that their author forgot to close, each where its section ends or the next fold begins, so that
/// what follows is not folded away with it. A tag that closes what is not open is left out.
///
///     <details><summary>Answer</summary>
///
///     It cools.
///
///     ## The next section
struct FoldBalance {
  let file: String
  private(set) var diagnostics: [Diagnostic] = []

  init(file: String) {
    self.file = file
  }

  static func closed(_ blocks: [Block], file: String) -> Diagnosed<[Block]> {
    guard blocks.contains(where: \.mayHoldFold) else { return Diagnosed(blocks) }
    var balance = FoldBalance(file: file)
    let closed = balance.closed(blocks)
    return Diagnosed(closed, balance.diagnostics)
  }

  private mutating func closed(_ blocks: [Block]) -> [Block] {
    var blocks = blocks
    for index in blocks.indices where blocks[index].mayHoldFold { close(inside: &blocks[index]) }
    var open: [Int] = []
    var pairs: [(start: Int, end: Int)] = []
    var strays: Set<Int> = []
    for (index, block) in blocks.enumerated() {
      let depth = block.openFolds
      if depth > 0 {
        open += Array(repeating: index, count: depth)
      } else if depth < 0 {
        if let start = open.popLast() { pairs.append((start, index)) } else { strays.insert(index) }
      }
    }
    guard !open.isEmpty || !strays.isEmpty else { return blocks }
    let ends = blocks.foldEnds
    let behind = Self.ends(of: pairs, count: blocks.count)
    var closing: [Int: Int] = [:]
    for start in open {
      diagnostics.append(unclosed(blocks[start].range))
      closing[behind[ends[start]], default: 0] += 1
    }
    var result: [Block] = []
    for index in 0...blocks.count {
      if let count = closing[index], let place = result.last?.range.end {
        let range = SourceRange(start: place, end: place)
        result += Array(
          repeating: .htmlBlock(HTMLBlock(text: "</details>\n", range: range)), count: count)
      }
      guard index < blocks.count else { break }
      if strays.contains(index) {
        diagnostics.append(unopened(blocks[index].range))
        if let rest = blocks[index].withoutFoldEnd { result.append(rest) }
      } else {
        result.append(blocks[index])
      }
    }
    return result
  }

  /// For each place between blocks the next one that is not in the middle of a fold.
  private static func ends(of folds: [(start: Int, end: Int)], count: Int) -> [Int] {
    var ends = Array(0...count)
    var reach = -1
    for fold in folds.sorted(by: { $0.start < $1.start }) where fold.start > reach {
      for place in (fold.start + 1)...fold.end { ends[place] = fold.end + 1 }
      reach = fold.end
    }
    return ends
  }

  private mutating func close(inside block: inout Block) {
    switch block {
    case .list(var list):
      for place in list.items.indices {
        list.items[place].blocks = closed(list.items[place].blocks)
      }
      block = .list(list)
    case .blockQuote(var quote):
      quote.blocks = closed(quote.blocks)
      block = .blockQuote(quote)
    case .paragraph, .heading, .codeBlock, .htmlBlock, .table, .thematicBreak: break
    }
  }

  private func unclosed(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, id: "html/unclosed",
      "this <details> is never closed, so it ends with its section", file: file,
      range: SourceRange(line: range.start.line, column: range.start.column),
      help: "write </details> on a line of its own where the fold ends")
  }

  private func unopened(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, id: "html/unopened", "this </details> closes nothing, so it is left out",
      file: file,
      range: SourceRange(line: range.start.line, column: range.start.column),
      help: "remove it, or write <details> where the fold begins")
  }
}

extension Block {
  /// A quick look: most chapters have no folds.
  fileprivate var mayHoldFold: Bool {
    switch self {
    case .htmlBlock(let html): html.text.contains("details")
    case .paragraph(let paragraph): paragraph.content.contains(where: \.isTag)
    case .list(let list): list.items.contains { $0.blocks.contains(where: \.mayHoldFold) }
    case .blockQuote(let quote): quote.blocks.contains(where: \.mayHoldFold)
    case .heading, .codeBlock, .table, .thematicBreak: false
    }
  }

  /// How many folds it opens, beyond those that it closes; below zero where it closes one.
  fileprivate var openFolds: Int {
    guard case .paragraph(let paragraph) = self else { return foldDepth }
    return paragraph.content.reduce(0) { depth, inline in
      guard case .html(let tag) = inline else { return depth }
      return depth + (tag.hasPrefix("<details") ? 1 : tag == "</details>" ? -1 : 0)
    }
  }

  fileprivate var withoutFoldEnd: Block? {
    guard case .htmlBlock(let html) = self else { return self }
    let text = html.text.trimmingBlanks.dropLast("</details>".count)
    return text.allSatisfy(\.isWhitespace)
      ? nil : .htmlBlock(HTMLBlock(text: String(text), range: html.range))
  }
}

extension Inline {
  fileprivate var isTag: Bool { if case .html = self { true } else { false } }
}

extension [Block] {
  /// For each block, where a fold ends that begins in it: before the next fold, and before the next heading that
  /// is no part of its section.
  fileprivate var foldEnds: [Int] {
    var ends = Array<Int>(repeating: count, count: count)
    // The next heading of each level or a higher one, and the next fold.
    var fold = count
    var next = Array<Int>(repeating: count, count: 8)
    var level = Array<Int>(repeating: 6, count: count)
    var current = 6
    for (index, block) in enumerated() {
      if case .heading(let heading) = block { current = heading.level }
      level[index] = current
    }
    for index in indices.reversed() {
      ends[index] = Swift.min(next[level[index]], fold)
      if self[index].opensFold { fold = index }
      if case .heading(let heading) = self[index] {
        for lower in heading.level..<next.count { next[lower] = index }
      }
    }
    return ends
  }
}
