import Markdown

/// Reads how well a criterion can be met, level by level.
///
///     | Level | What it looks like |       - 4: names one dominant constraint
///     | Exemplary | … |                    - 3: …
struct LevelReader {
  /// The levels in the blocks below a criterion, and the blocks that hold none.
  static func split(_ blocks: [Block]) -> (levels: [Rubric.Level], rest: [Block]) {
    var rest: [Block] = []
    var levels: [Rubric.Level] = []
    for block in blocks {
      if levels.isEmpty, let found = read(block) {
        levels = found
      } else {
        rest.append(block)
      }
    }
    return (levels, rest)
  }

  static func read(_ block: Block) -> [Rubric.Level]? {
    switch block {
    case .table(let table): read(table)
    case .list(let list): read(list)
    case .paragraph, .heading, .blockQuote, .codeBlock, .htmlBlock, .thematicBreak: nil
    }
  }

  /// True for the name of a level: `Exemplary`, `4`, `Level 3`, `4 – Excellent`.
  static func isName(_ text: String) -> Bool {
    let words = LabelText.normalise(text)
    if names.contains(words) { return true }
    return words.count <= 2 && !words.isEmpty && words.utf8.allSatisfy(\.isDigit)
      || words.split(separator: " ").contains { names.contains(String($0)) } && words.count < 24
        && words.utf8.contains(where: \.isDigit)
  }

  /// From the best to the worst, as far as their names tell: `Level 4` is better than `Level 1`.
  static func bestFirst(_ levels: [Rubric.Level]) -> [Rubric.Level] {
    guard let first = levels.first.flatMap({ rank($0.name) }),
      let last = levels.last.flatMap({ rank($0.name) }), first < last
    else { return levels }
    return levels.reversed()
  }

  /// A number that the name holds, or where its word stands between low and high.
  private static func rank(_ name: String) -> Int? {
    // `1 (excellent)` is better than `4 (poor)`.
    let words = LabelText.normalise(name)
    if low.contains(where: words.contains) { return 0 }
    if high.contains(where: words.contains) { return 2 }
    let digits = name.utf8.drop { !$0.isDigit }.prefix(while: \.isDigit)
    return digits.isEmpty ? nil : Int(String(decoding: digits.prefix(4), as: UTF8.self))
  }

  private static let low = [
    "begin", "novice", "basic", "poor", "unsatisf", "needs", "weak", "below", "no hire",
    "inadequate",
    "limited", "bad", "insufficient", "fail", "no marks", "not yet", "emerging", "developing",
  ]
  private static let high = [
    "exempl", "excell", "outstanding", "exception", "proficient", "accomplished", "strong",
    "advanced",
    "expert", "exceeds", "hire", "master", "great", "very good", "full marks", "good", "pass",
    "competent",
  ]

  private static func read(_ table: Table) -> [Rubric.Level]? {
    guard table.header.cells.count == 2,
      ["level", "score", "points", "grade", "rating", "band"].contains(
        LabelText.normalise(table.header.cells[0].content.plainText))
    else { return nil }
    let levels = table.rows.map { row in
      Rubric.Level(
        name: row.cells[0].content.plainText.trimmingBlanks, text: row.cells[1].content.trimmed)
    }
    return levels.count >= 2 ? bestFirst(levels) : nil
  }

  private static func read(_ list: List) -> [Rubric.Level]? {
    guard list.items.count >= 2 else { return nil }
    var levels: [Rubric.Level] = []
    for item in list.items {
      guard case .paragraph(let paragraph)? = item.blocks.first else { return nil }
      let (name, text) = paragraph.content.nameAndText
      let plain = name.plainText
      guard !text.isEmpty, isName(plain) else { return nil }
      levels.append(Rubric.Level(name: plain.trimmingBlanks, text: text))
    }
    return bestFirst(levels)
  }

  private static let names: Set<String> = [
    "exemplary", "excellent", "outstanding", "exceptional", "proficient", "accomplished",
    "competent", "good", "satisfactory", "developing", "emerging", "beginning", "beginner",
    "novice", "basic", "poor", "unsatisfactory", "needs improvement", "needs work", "weak",
    "strong", "advanced", "intermediate", "expert", "fair", "meets expectations",
    "exceeds expectations", "below expectations", "strong hire", "hire", "no hire",
    "strong no hire", "lean hire", "adequate", "inadequate", "limited", "mastery", "partial",
    "level", "great", "very good", "bad", "ok", "okay", "average", "acceptable", "sufficient",
    "insufficient", "pass", "fail", "full marks", "no marks", "not yet", "failing", "mastered",
  ]
}
