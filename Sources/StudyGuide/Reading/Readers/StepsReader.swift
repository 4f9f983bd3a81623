import Markdown

/// Reads things to do in order.
///
///     1. **Problem context** (30 sec) — the user, and the decision they make.
///
///     ### Step 1: Problem context
struct StepsReader {
  let context: ReadingContext

  /// An ordered list whose numbers are an order.
  ///
  /// - Parameter lead: the block before the list.
  func list(_ list: List, after lead: Block?) -> Reading? {
    guard case .ordered = list.marker, list.items.count >= 2, list.items[0].isChecked == nil,
      !list.items.allSatisfy(\.isOnlyLink)
    else { return nil }
    let mentions = list.items.map { item in
      item.blocks.isEmpty
        ? nil : DurationText.mention(in: item.blocks.firstLine.firstTextLine.plainText)
    }
    let evidence = StepEvidence(context: context, list: list, lead: lead)
    guard evidence.isProcedure(timed: mentions.count { $0 != nil }) else { return nil }
    let steps = zip(list.items, mentions).map { step($0, $1) }
    return Reading(
      context.element(
        .steps(Steps(steps: steps)),
        title: lead.flatMap(question) ?? lead.flatMap(announcement) ?? title, range: list.range))
  }

  /// `To reject a delivery:` behind a table that the heading speaks of.
  private func announcement(_ block: Block) -> [Inline]? {
    guard context.isBehindMaterial, case .paragraph(let paragraph) = block else { return nil }
    let text = paragraph.content.plainText
    let words = LabelText.normalise(text).split(separator: " ")
    guard text.hasSuffix(":"), (2...9).contains(words.count),
      paragraph.content.firstSentence.rest.isEmpty,
      !words.contains(where: Self.pointers.contains)
    else { return nil }
    return paragraph.content.head(to: text.utf8.count - 1).trimmed
  }

  /// In `Follow these steps:` they name nothing.
  private static let pointers: Set<Substring> = [
    "these", "this", "that", "following", "follow", "steps", "as", "it", "them", "here", "order",
  ]

  /// `**How do we check that?**` right above a list names it.
  private func question(_ block: Block) -> [Inline]? {
    guard case .paragraph(let paragraph) = block, paragraph.content.count == 1,
      case .strong(let question) = paragraph.content[0], question.isQuestion
    else { return nil }
    return question.droppingNumbering.droppingQuestionLabel
  }

  /// `| Step | Time | What it covers |`
  func table(_ table: Table) -> Reading? {
    let heads = table.header.cells.map { LabelText.normalise($0.content.plainText) }
    guard let name = heads.firstIndex(where: ["step", "steps", "phase", "stage"].contains),
      let time = heads.firstIndex(where: {
        Self.timeHeads.contains($0) || TimeWords.seconds(of: $0) != nil
      }), table.rows.count >= 2
    else { return nil }
    let unit = heads[time].contains("min") ? 60 : nil
    var steps: [Steps.Step] = []
    for row in table.rows {
      guard let duration = DurationText.cell(row.cells[time].content.plainText, unit: unit) else {
        return nil
      }
      let text = heads.indices.filter { $0 != name && $0 != time }.flatMap { row.cells[$0].blocks }
      steps.append(
        Steps.Step(
          name: row.cells[name].content.trimmed.unwrappingStrong, duration: duration, text: text,
          range: row.range))
    }
    return Reading(context.element(.steps(Steps(steps: steps)), title: title, range: table.range))
  }

  /// Paragraphs `**Step 1:** …` that follow each other, each with what stands below it; below the last
  /// one nothing more belongs to it for sure.
  func paragraphs(_ blocks: ArraySlice<Block>) -> Reading? {
    if case .paragraph(let paragraph)? = blocks.first, let reading = lines(of: paragraph) {
      return reading
    }
    var steps: [Steps.Step] = []
    var pending: [Block] = []
    var consumed = 0
    for (offset, block) in blocks.enumerated() {
      if case .heading = block { break }
      if case .paragraph(let paragraph) = block, let number = Self.number(paragraph.content),
        number == steps.count + 1
      {
        // What is study material itself does not stand inside of a step.
        if SectionReader(context: context).read(pending[...]).holdsElement { return nil }
        if !steps.isEmpty { steps[steps.count - 1].text += pending }
        pending = []
        consumed = offset + 1
        steps.append(numbered(paragraph.content, paragraph.range))
      } else if steps.isEmpty {
        return nil
      } else {
        pending.append(block)
      }
    }
    guard steps.count > 1, let first = blocks.first else { return nil }
    let range = first.range.union(blocks[blocks.startIndex + consumed - 1].range)
    return Reading(
      context.element(.steps(Steps(steps: steps)), title: title, range: range), consumed: consumed)
  }

  /// Lines of one paragraph: `Step 1: Open the box.`
  private func lines(of paragraph: Paragraph) -> Reading? {
    let lines = paragraph.placedLines
    guard lines.count > 1,
      lines.enumerated().allSatisfy({ Self.number($0.element.content) == $0.offset + 1 })
    else { return nil }
    let steps = lines.map { numbered($0.content, $0.range) }
    return Reading(
      context.element(.steps(Steps(steps: steps)), title: title, range: paragraph.range))
  }

  /// The step of a line that begins with its number.
  private func numbered(_ content: [Inline], _ range: SourceRange) -> Steps.Step {
    let line = content.droppingNumbering
    let item = ListItem(
      blocks: [.paragraph(Paragraph(content: line, range: range))], range: range)
    return step(item, DurationText.mention(in: line.firstTextLine.plainText))
  }

  /// The number of a line that begins with `Step 3`.
  private static func number(_ content: [Inline]) -> Int? {
    guard let text = content.first?.openingText, text.utf8.first?.lowercased == UInt8(ascii: "s")
    else { return nil }
    var scanner = ByteScanner(content.plainText)
    guard scanner.take("step") else { return nil }
    scanner.skipBlanks()
    let number = scanner.takeInteger()
    // "Step 1 is the hardest."
    let isBold =
      if case .strong(let inner)? = content.first {
        inner.plainText.utf8.count == scanner.offset
      } else { false }
    scanner.skipBlanks()
    return isBold || scanner.take([":", ".", ")", "–", "—", "- "]) != nil ? number : nil
  }

  /// Whether a heading is one of numbered steps: `Step 2: The flow (2 min)`.
  static func isStep(_ heading: Heading) -> Bool {
    var scanner = ByteScanner(heading.content.plainText)
    scanner.skipBlanks()
    guard scanner.take("step") else { return false }
    scanner.skipBlanks()
    return scanner.takeInteger() != nil
  }

  /// The step of a section. A heading that is only `Step 2` has no name: the first sentence below it is one,
  /// and nil where there is none.
  static func step(_ section: HeadingRun.Section, text: [Block]) -> Steps.Step? {
    let heading = section.heading
    let line = heading.content.droppingNumbering
    guard !isNameless(line) else {
      guard case .paragraph(let first)? = section.body.first else { return nil }
      let (sentence, rest) = first.content.firstSentence
      guard (1...longestName).contains(sentence.plainText.utf8.count), !sentence.isQuestion,
        !sentence.plainText.hasSuffix(":")
      else { return nil }
      let behind = rest.asParagraph(first.range) + text.dropFirst()
      return Steps.Step(
        name: sentence.trimmingFullStop, duration: nil, text: text.isEmpty ? [] : behind,
        range: section.range, heading: heading)
    }
    let mention = DurationText.mention(in: line.plainText)
    let name = mention.map { mention in
      let (front, back) = mention.parting(line)
      return front.isEmpty ? back : front
    }
    return Steps.Step(
      name: name ?? line, duration: mention?.value, text: text, range: section.range,
      heading: heading)
  }

  /// In bytes, of a sentence that names a step.
  private static let longestName = 160

  /// `Step 2` and nothing else.
  private static func isNameless(_ line: [Inline]) -> Bool {
    var scanner = ByteScanner(line.plainText)
    guard scanner.take("step") else { return false }
    scanner.skipBlanks()
    _ = scanner.takeInteger()
    return scanner.isAtEnd
  }

  var title: [Inline] { context.nearestTitle }

  private func step(
    _ item: ListItem, _ mention: Mention<DurationText.Seconds>?
  ) -> Steps.Step {
    guard case .paragraph(let paragraph)? = item.blocks.first else {
      return Steps.Step(
        name: item.blocks.firstLine, duration: nil, text: item.blocks, range: item.range)
    }
    let line = paragraph.content.firstTextLine
    var name: [Inline]
    var text: [Inline]
    if let mention {
      (name, text) = mention.parting(line)
      if name.isEmpty {
        (name, text) = text.nameOrSentence
      } else if text.isEmpty {
        (name, text) = name.nameOrSentence
      }
    } else {
      (name, text) = line.nameOrSentence
    }
    text += paragraph.content.dropFirst(line.count)
    let first: [Block] =
      text.trimmed.isEmpty
      ? [] : [.paragraph(Paragraph(content: text.trimmed, range: paragraph.range))]
    return Steps.Step(
      name: name.unwrappingStrong, duration: mention?.value, text: first + item.blocks.dropFirst(),
      range: item.range)
  }

  private static let timeHeads: Set<String> = [
    "time", "duration", "length", "time budget", "how long",
  ]
}

extension [Inline] {
  /// The name of a line by emphasis, dash or colon; else its first sentence.
  fileprivate var nameOrSentence: (name: [Inline], text: [Inline]) {
    let (name, text) = nameAndText
    if !text.isEmpty, name.plainText.count <= 60 { return (name, text) }
    let (sentence, rest) = firstSentence
    return rest.isEmpty ? (trimmed, []) : (sentence.trimmingFullStop, rest)
  }

  var trimmingFullStop: [Inline] {
    guard case .text(let text)? = last, text.hasSuffix("."),
      !Abbreviation.isDotted(text.utf8.dropLast())
    else { return self }
    return dropLast() + [.text(String(text.dropLast()))]
  }
}
