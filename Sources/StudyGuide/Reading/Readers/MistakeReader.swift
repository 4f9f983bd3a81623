import Markdown

/// Reads mistakes under a heading that announces them.
///
///     ## Mistakes to avoid                     ### Mistake 1: Ignoring the feedback loop
///     1. **Ignoring the feedback loop.** …     **What:** …
///                                              **Why:** …   **Fix:** …
struct MistakeReader {
  let context: ReadingContext

  /// A sub-heading under such a heading. Nil where it only groups others, or where it is none
  /// and stands below a chapter's title, which announces less firmly.
  func section(_ blocks: ArraySlice<Block>, isFirmlyAnnounced: Bool) -> Reading? {
    guard case .heading(let heading)? = blocks.first else { return nil }
    let end = blocks.endOfSection(at: blocks.startIndex)
    let body = blocks[(blocks.startIndex + 1)..<end]
    let parts = splitter.parts(body)
    // "Mistake or misunderstanding?" names none.
    if heading.content.isQuestion, !parts.contains(where: { $0.label != nil }) { return nil }
    let isNumbered = heading.content.droppingMistakeNumber != heading.content.trimmed
    let isLabelled = parts.contains { $0.label != nil }
    let hasSubsections = body.contains { if case .heading = $0 { true } else { false } }
    guard !body.isEmpty, isLabelled || isNumbered || (isFirmlyAnnounced && !hasSubsections) else {
      return nil
    }
    if hasSubsections, !isLabelled || holdsOthers(body) { return nil }
    // `### Myths` above several of them only groups.
    if parts.count(where: { $0.label?.role == .what }) > 1 { return nil }
    if !isLabelled && !isNumbered && body.isOnlyItems { return nil }
    let (mistake, diagnostics) = mistake(parts, heading.content.droppingMistakeNumber)
    let range = heading.range.union(body.last?.range ?? heading.range)
    let element = context.element(
      .mistake(mistake), title: heading.content.droppingMistakeNumber, heading: heading,
      range: range)
    return Reading(element, consumed: end - blocks.startIndex, diagnostics: diagnostics)
  }

  /// Whether the first label stands below a heading that is none: then that one begins a mistake, or a
  /// pair, of its own.
  private func holdsOthers(_ body: ArraySlice<Block>) -> Bool {
    for block in body {
      if splitter.leadingLabel(block) != nil { return false }
      if case .heading = block { return true }
    }
    return false
  }

  /// A list directly under such a heading: every item is a mistake.
  func list(_ list: List) -> Reading? {
    guard !list.items.contains(where: { $0.isChecked != nil || $0.isOnlyLink }) else { return nil }
    let labels = list.items.map { $0.blocks.first.flatMap(splitter.leadingLabel) }
    // Among gotchas a mark says how good a fact is.
    if labels.first??.family == .mark,
      context.announcesGotchas || !labels.contains(where: { $0?.role == .strong })
    {
      return joined(list.items.map(marked))
    }
    guard labels.first??.role ?? .what == .what else { return nil }
    return joined(list.items.map { item($0.blocks, $0.range) })
  }

  /// `❌ Pick the nuts off. → ✅ Make the dish again.` is a pair, `❌ Big bang release` a mistake.
  private func marked(_ item: ListItem) -> Reading {
    let line = item.blocks.count == 1 ? item.blocks.firstLine : []
    if let pair = PairLine(context: context).group(line, item.range) {
      return PairReader(context: context).reading(
        [pair], titled: pair.pair.weak[0].blocks.firstLine.excerpt())
    }
    return self.item(item.blocks.droppingMark, item.range)
  }

  /// A myth and the fact, or a mistake and its fix, by their labels wherever they stand: in one
  /// block, in two, or in the items of a list.
  func labelled(_ blocks: ArraySlice<Block>) -> Reading? {
    var result = Reading([], consumed: 0)
    var open: [Part] = []
    var index = blocks.startIndex
    /// Whether what is open is complete; then it is read.
    func close() -> Bool {
      guard let readings = entries(open) else { return false }
      let reading = joined(readings)
      result.passages += reading.passages
      result.diagnostics += reading.diagnostics
      result.consumed = index - blocks.startIndex
      open = []
      return true
    }
    while index < blocks.endIndex, let split = splitter.split(blocks[index]),
      let label = split.first?.label
    {
      let begins = label.family == .belief && label.role == .what
      if begins, !open.isEmpty, !close() { break }
      guard begins || !open.isEmpty && [.fix, .why, .sign].contains(label.role) else { break }
      open += split
      index += 1
    }
    _ = open.isEmpty || close()
    return result.consumed > 0 ? result : nil
  }

  /// `MYTH #2 — you need rye. REALITY: any flour does.`: a label with a number and a dash.
  func numbered(_ blocks: ArraySlice<Block>) -> Reading? {
    guard case .paragraph(var paragraph)? = blocks.first,
      let text = paragraph.content.first?.openingText, text.utf8.first?.lowercased == 109
    else { return nil }
    var scanner = ByteScanner(paragraph.content.firstTextLine.plainText)
    guard let word = scanner.take(["myth", "misconception", "mistake"]) else { return nil }
    scanner.skipBlanks()
    _ = scanner.take("#")
    guard scanner.takeInteger() != nil else { return nil }
    scanner.skipBlanks()
    guard scanner.take(["—", "–", "- ", ":"]) != nil else { return nil }
    paragraph.content =
      [.text(word + ": ")] + paragraph.content.tail(from: scanner.offset).trimmed
    return labelled([.paragraph(paragraph)])
  }

  /// A mistake for each label that names one; nil unless each has what is right.
  private func entries(_ parts: [Part]) -> [Reading]? {
    var readings: [Reading] = []
    var parts = parts
    while let first = parts.first {
      let end = parts.dropFirst().firstIndex { $0.label?.role == .what } ?? parts.endIndex
      let own = Array(parts[..<end])
      guard own.contains(where: { [.fix, .strong].contains($0.label?.role) }) else { return nil }
      readings.append(item(own, own.dropFirst().reduce(first.range) { $0.union($1.range) }))
      parts = Array(parts[end...])
    }
    return readings
  }

  /// Paragraphs with a bold lead-in each, and what stands between them.
  func paragraphs(_ blocks: ArraySlice<Block>) -> Reading? {
    var readings: [Reading] = []
    var index = blocks.startIndex
    while index < blocks.endIndex, let lead = leadIn(blocks[index]) {
      var end = index + 1
      while end < blocks.endIndex, !blocks[end].endsParts, leadIn(blocks[end]) == nil {
        if isOrdinary(blocks[end], after: lead) { break }
        end += 1
      }
      let range = blocks[index].range.union(blocks[end - 1].range)
      readings.append(item(Array(blocks[index..<end]), range))
      index = end
    }
    guard !readings.isEmpty else { return nil }
    var reading = joined(readings)
    reading.consumed = index - blocks.startIndex
    return reading
  }

  /// Parts of a mistake and its pair.
  private var splitter: PartSplitter {
    PartSplitter(lexicon: context.lexicon, insideLines: true) {
      [.what, .sign, .why, .fix, .weak, .strong, .between].contains($0.role)
    }
  }

  /// A paragraph after a finished mistake that neither is labelled nor follows an open lead-in.
  private func isOrdinary(_ block: Block, after lead: Lead) -> Bool {
    guard case .paragraph = block else { return false }
    return splitter.leadingLabel(block) == nil && !lead.rest.isEmpty
  }

  private func leadIn(_ block: Block) -> Lead? {
    guard case .paragraph(let paragraph) = block, case .strong? = paragraph.content.first,
      let lead = Lead(paragraph.content.firstTextLine),
      lead.separator != .space || lead.written.endsSentence,
      context.lexicon.label(lead).map({ isNumbered(paragraph, $0.label) }) ?? true
    else { return nil }
    return lead
  }

  /// `**Mistake 3: No plan.**` names one itself.
  private func isNumbered(_ paragraph: Paragraph, _ label: Label) -> Bool {
    label.role == .what && label.family == .belief
      && paragraph.content.droppingMistakeNumber.plainText != paragraph.content.plainText
  }

  private func joined(_ readings: [Reading]) -> Reading {
    Reading(readings.flatMap(\.passages), diagnostics: readings.flatMap(\.diagnostics))
  }

  /// One mistake: its name stands first, as a lead-in or as the first sentence.
  private func item(_ blocks: [Block], _ range: SourceRange) -> Reading {
    item(splitter.parts(blocks), range)
  }

  private func item(_ parts: [Part], _ range: SourceRange) -> Reading {
    var parts = parts
    var title: [Inline] = []
    if let first = parts.first, let name = name(of: first) {
      title = name.title
      parts[0].blocks = name.rest + first.blocks.dropFirst()
    }
    let (mistake, diagnostics) = mistake(parts, title)
    return Reading(
      context.element(.mistake(mistake), title: title, range: range), diagnostics: diagnostics)
  }

  private func name(of part: Part) -> (title: [Inline], rest: [Block])? {
    guard part.label == nil || part.label?.role == .what,
      case .paragraph(let paragraph)? = part.blocks.first
    else { return nil }
    let content = paragraph.content.droppingMistakeNumber
    var title: [Inline]
    var rest: [Inline]
    if case .strong? = content.first, let lead = Lead(content),
      lead.separator != .space || lead.written.endsSentence
    {
      (title, rest) = (lead.label, lead.rest)
    } else if let (said, behind) = content.partedAtQuotation {
      (title, rest) = (said, behind)
    } else if let lead = Lead(content), lead.separator == .colon, lead.label.plainText.count < 60,
      lead.label.firstSentence.rest.isEmpty
    {
      (title, rest) = (lead.label, lead.rest)
    } else {
      (title, rest) = content.firstSentence
      if case .emphasis(let said)? = title.first, title.count == 1 { title = said }
      if let (name, behind) = content.partedAtPointer, !name.plainText.endsSentence {
        (title, rest) = (name, behind)
      } else if let (name, fix) = title.partedAtArrow, !name.isEmpty {
        (title, rest) = (name.unwrappingEmphasis, [.text("→ ")] + fix + rest)
      } else if let (name, advice) = title.partedAtAdvice(), !name.isEmpty {
        (title, rest) = (name, advice + (rest.isEmpty ? [] : [.text(" ")] + rest))
      }
    }
    if let last = title.last, case .text(let text) = last, text.hasSuffix(".") {
      title[title.count - 1] = .text(String(text.dropLast()))
    }
    rest = rest.trimmed
    return (
      title, rest.isEmpty ? [] : [.paragraph(Paragraph(content: rest, range: paragraph.range))]
    )
  }

  private func mistake(_ parts: [Part], _ title: [Inline]) -> (Mistake, [Diagnostic]) {
    var mistake = Mistake()
    var firstWeak: Part?
    // What stands behind a misconception without a word between them is what is true.
    if context.announcesGotchas { mistake.sort = .gotcha }
    let believes = context.announcesBeliefs || context.announcesErrors && title.isQuoted
    let parts = believes && !title.isEmpty ? Denial.unlabelled(parts) : parts
    let hasLabels = parts.contains { $0.label.map { $0.role != .what } ?? false }
    if believes, !hasLabels { mistake.sort = .misconception }
    for part in parts {
      let side = Pair.Side(label: part.written, blocks: part.blocks, range: part.range)
      switch part.label?.role {
      case .sign: mistake.sign += part.blocks
      case .why: mistake.why += part.blocks
      case .fix:
        mistake.fix += part.blocks
        if part.label?.family == .belief { mistake.sort = .misconception }
      case .weak:
        mistake.weak.append(side)
        firstWeak = firstWeak ?? part
      case .strong: mistake.strong.append(side)
      case .between: mistake.what += part.asText
      default:
        if mistake.sort == .misconception {
          mistake.fix += Denial.droppingWord(part.blocks.droppingArrow)
        } else {
          mistake.what += part.blocks
        }
      }
    }
    if mistake.fix.isEmpty, mistake.strong.isEmpty { mistake.takeAdvice(isNamed: title.namesDeed) }
    guard let firstWeak, mistake.strong.isEmpty, mistake.fix.isEmpty else { return (mistake, []) }
    let diagnostic = context.diagnostic(
      .warning, "mistake/missing-strong", "\(firstWeak.written) has no GOOD beside it",
      at: firstWeak.labelRange,
      help: "add a paragraph that starts with \"GOOD:\" or \"Fix:\"")
    return (mistake, [diagnostic])
  }
}

extension [Inline] {
  /// Whether it is a sentence of somebody's, in quotation marks.
  fileprivate var isQuoted: Bool {
    let text = plainText
    guard let first = text.first, let last = text.last, let said = text.dropLast().last else {
      return false
    }
    return "\"“".contains(first) && "\"”".contains(last) && ".!".contains(said)
  }
}

extension [Inline] {
  /// `"Antibiotics kill viruses" – they only act on bacteria`: a sentence of somebody's and what is said of it.
  fileprivate var partedAtQuotation: (said: [Inline], behind: [Inline])? {
    let text = plainText
    guard let first = text.first, "\"“„«".contains(first),
      let end = text.dropFirst().firstIndex(where: { "\"”“»".contains($0) })
    else { return nil }
    let next = text.index(after: end)
    let rest = text[next...]
    guard text[..<end].split(separator: " ").count > 2,
      let dash = [" – ", " — ", " - "].first(where: rest.hasPrefix)
    else { return nil }
    let place = text.utf8.distance(from: text.startIndex, to: next)
    return (head(to: place).trimmed, tail(from: place + dash.utf8.count).trimmed)
  }

  /// `Instead: bind parameters.` without the word, which the reader of a fix knows.
  fileprivate var droppingInstead: [Inline] {
    var scanner = ByteScanner(plainText)
    guard scanner.take("instead"), scanner.take([":", ","]) != nil else { return self }
    return tail(from: scanner.offset).trimmed
  }

  /// `Skipping breakfast`, `No plan`: the name of what is done wrong.
  fileprivate var namesDeed: Bool {
    let word = plainText.prefix { $0.isLetter }.lowercased()
    return word.utf8.count > 4 && word.hasSuffix("ing") || ["no", "not", "too"].contains(word)
  }
}

extension Mistake {
  /// Moves the sentence of plain prose that says what to do, and what follows it, to the fix. Of
  /// longer texts nobody can tell.
  ///
  /// - Parameter isNamed: whether the mistake's name is no advice itself.
  fileprivate mutating func takeAdvice(isNamed: Bool) {
    guard what.count <= 2 else { return }
    for (index, block) in what.enumerated() {
      guard case .paragraph(var paragraph) = block,
        let (before, advice) = paragraph.content.partedAtArrow
          ?? paragraph.content.partedAtAdvice(isNamed: isNamed)
      else { continue }
      paragraph.content = advice.droppingInstead
      fix = [.paragraph(paragraph)] + what[(index + 1)...]
      paragraph.content = before
      what = what[..<index] + (before.isEmpty ? [] : [.paragraph(paragraph)])
      return
    }
  }
}

extension ListItem {
  /// An entry of a table of contents.
  var isOnlyLink: Bool {
    guard case .paragraph(let paragraph)? = blocks.first, case .link? = paragraph.content.first
    else { return false }
    return paragraph.content.dropFirst().allSatisfy(\.isBreak)
  }
}

extension [Block] {
  /// Without the `→` before the first word.
  fileprivate var droppingArrow: [Block] {
    guard case .paragraph(var paragraph)? = first,
      let (before, behind) = paragraph.content.partedAtArrow, before.isEmpty
    else { return self }
    paragraph.content = behind
    return [.paragraph(paragraph)] + dropFirst()
  }

  /// Without the `❌` before the first word.
  fileprivate var droppingMark: [Block] {
    guard case .paragraph(var paragraph)? = first,
      let mark = Verdict.leading(paragraph.content.plainText)
    else { return self }
    paragraph.content = paragraph.content.tail(from: mark.length)
    return [.paragraph(paragraph)] + dropFirst()
  }
}

extension ArraySlice<Block> {
  /// Lists and tables alone: then their items are the material, not the heading.
  fileprivate var isOnlyItems: Bool {
    contains { block in
      switch block {
      case .list(let list): list.items.count > 1
      case .table: true
      default: false
      }
    }
      && allSatisfy { block in
        switch block {
        case .list, .table, .htmlBlock: true
        default: false
        }
      }
  }
}
