import Markdown
import StudyGuide

/// The levels that a chapter's headings have on its page, where the title alone has level 1 and no
/// level is skipped on the way down.
struct HeadingLevels: Sendable {
  /// By anchor; empty where all headings keep their levels.
  private let levels: [String: Int]

  /// For text that stands away from its chapter.
  static let asWritten = HeadingLevels(levels: [:])

  private init(levels: [String: Int]) {
    self.levels = levels
  }

  init(_ chapter: Chapter) {
    var levels: [(anchor: String, level: Int)] = []
    var open: [(written: Int, shown: Int)] = []
    var hasChanges = false
    let title = chapter.titleHeading
    for heading in chapter.outline where heading.anchor != title?.anchor {
      while let last = open.last, last.written >= heading.level { open.removeLast() }
      let shown = min((open.last?.shown ?? 1) + 1, 6)
      open.append((heading.level, shown))
      levels.append((heading.anchor, shown))
      if shown != heading.level { hasChanges = true }
    }
    self.levels = hasChanges ? Dictionary(levels) { first, _ in first } : [:]
  }

  func level(of heading: Heading) -> Int {
    levels[heading.anchor] ?? max(heading.level, 2)
  }

  func apply(to blocks: [Block]) -> [Block] {
    guard !levels.isEmpty else { return blocks }
    return blocks.map { block in
      switch block {
      case .heading(var heading):
        heading.level = level(of: heading)
        return .heading(heading)
      case .blockQuote(var quote):
        quote.blocks = apply(to: quote.blocks)
        return .blockQuote(quote)
      case .list(var list):
        for index in list.items.indices {
          list.items[index].blocks = apply(to: list.items[index].blocks)
        }
        return .list(list)
      case .paragraph, .codeBlock, .htmlBlock, .table, .thematicBreak: return block
      }
    }
  }
}

extension Chapter {
  /// The heading of level 1 that says the chapter's title; the page shows it once, at its top.
  var titleHeading: Heading? {
    guard let first = outline.first, first.level == 1, first.content.plainText == title,
      case .blocks(let blocks)? = passages.first, blocks.contains(.heading(first))
    else { return nil }
    return first
  }
}
