import Markdown

/// Worked examples: what is given, and the solution that a reader finds first without looking.
///
///     **Worked example.** A bakery sells bread at 4 euros. How many loaves cover a rent of 900?
///
///     *Solution:* 300 loaves.
extension ScenarioReader {
  /// A paragraph that begins with `**Worked example.**` or `**Example 2:**`, and its solution below it. Of
  /// text behind the solution no more paragraphs belong to it than the example has.
  func example(_ blocks: ArraySlice<Block>) -> Reading? {
    guard case .paragraph(let paragraph)? = blocks.first,
      let (title, told) = Self.example(paragraph.content)
    else { return nil }
    let first = told.asParagraph(paragraph.range)
    let open = first + blocks.dropFirst().prefix { !$0.endsParts && !opensOther($0) }
    guard let (place, solution) = solution(in: open[...]) else { return nil }
    let given = Array(open[..<place]) + solution.before
    guard !given.isEmpty else { return nil }
    var end = place + 1
    var said = solution.said
    while end < open.count, said.isEmpty || said.announcesMore || said.count < given.count,
      self.solution(at: open[end]) == nil, !open[end].opensWithLabel
    {
      said.append(open[end])
      end += 1
    }
    guard !said.isEmpty else { return nil }
    let consumed = end + 1 - first.count
    let range = paragraph.range.union(blocks[blocks.startIndex + consumed - 1].range)
    let name = title.isEmpty ? context.subject ?? given.firstLine.excerpt() : title
    let parts: [Scenario.Part] = [
      .text(given), .labelled(.move, label: solution.label, said),
    ]
    return Reading(
      context.element(.scenario(Scenario(parts: parts)), title: name, range: range),
      consumed: consumed)
  }

  /// The section of a heading that names an example, with one solution and nothing else that has a label.
  func solved(_ body: ArraySlice<Block>, _ parts: [Part]) -> [Scenario.Part]? {
    guard parts.allSatisfy({ $0.label == nil }), let (place, solution) = solution(in: body),
      self.solution(in: body[(place + 1)...]) == nil
    else { return nil }
    let given = Array(body[..<place]) + solution.before
    let said = solution.said + body[(place + 1)...]
    guard !given.isEmpty, !said.isEmpty, !(given + said).contains(where: \.endsParts) else {
      return nil
    }
    return [.text(given), .labelled(.move, label: solution.label, said)]
  }

  /// Whether another text with a name begins, `**Remark.** …`, or the next example.
  private func opensOther(_ block: Block) -> Bool {
    guard case .paragraph(let paragraph) = block, paragraph.content.mayStartWithLead,
      let lead = Lead(paragraph.content), lead.isEmphasised
    else { return false }
    return Self.example(paragraph.content) != nil
      || lead.separator == .fullStop && !Self.isSolution(lead.name)
  }

  /// The title behind the label, and the text of the paragraph.
  private static func example(_ content: [Inline]) -> (title: [Inline], told: [Inline])? {
    guard let text = content.first?.openingText, let letter = text.utf8.first?.lowercased,
      letter == UInt8(ascii: "w") || letter == UInt8(ascii: "e"),
      let lead = Lead(content), lead.isEmphasised, lead.separator != .space
    else { return nil }
    var scanner = ByteScanner(lead.written)
    guard scanner.take(["worked example", "example"]) != nil else { return nil }
    scanner.skipBlanks()
    _ = scanner.takeInteger()
    scanner.skipBlanks()
    let isParted = scanner.take([":", "—", "–", "- ", "."]) != nil
    guard scanner.isAtEnd || isParted else { return nil }
    return (lead.label.tail(from: scanner.offset).trimmed, lead.rest)
  }

  private struct Solution {
    let label: String
    /// What stands above it in the same paragraph.
    let before: [Block]
    let said: [Block]
  }

  private func solution(in blocks: ArraySlice<Block>) -> (place: Int, Solution)? {
    for place in blocks.indices {
      if let found = solution(at: blocks[place]) { return (place, found) }
    }
    return nil
  }

  /// `**Solution.** …`, `*Solution:* …` at the beginning of a line, or a heading.
  private func solution(at block: Block) -> Solution? {
    switch block {
    case .heading(let heading):
      let text = heading.content.plainText
      return Self.isSolution(LabelText.normalise(text))
        ? Solution(label: text, before: [], said: []) : nil
    case .paragraph(let paragraph):
      guard paragraph.content.mayHoldLead else { return nil }
      let lines = paragraph.content.lines
      for (place, line) in lines.enumerated() {
        guard let lead = Lead(line), lead.isEmphasised, lead.separator != .space,
          lead.separator != .dash, Self.isSolution(lead.name)
        else { continue }
        let said = Array(([lead.rest] + lines[(place + 1)...]).joined(separator: [.softBreak]))
        let before = Array(lines[..<place].joined(separator: [.softBreak]))
        return Solution(
          label: lead.written, before: before.trimmed.asParagraph(paragraph.range),
          said: said.trimmed.asParagraph(paragraph.range))
      }
      return nil
    case .list, .blockQuote, .codeBlock, .htmlBlock, .table, .thematicBreak: return nil
    }
  }

  private static func isSolution(_ words: String) -> Bool {
    ["solution", "the solution", "worked solution", "answer"].contains(words)
  }
}

extension [Block] {
  /// Whether the last of it ends in a colon.
  fileprivate var announcesMore: Bool {
    guard case .paragraph(let paragraph)? = last else { return false }
    return paragraph.content.plainText.hasSuffix(":")
  }
}

extension Block {
  /// Whether it is a paragraph that begins with a label in bold.
  fileprivate var opensWithLabel: Bool {
    guard case .paragraph(let paragraph) = self, paragraph.content.mayStartWithLead,
      let lead = Lead(paragraph.content)
    else { return false }
    return lead.isEmphasised && lead.separator != .space
  }
}
