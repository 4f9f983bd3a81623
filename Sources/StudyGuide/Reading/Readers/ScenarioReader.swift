import Markdown

/// Reads a situation and what came of it.
///
///     ## Scenario 4: Visual inspection
///     **Situation:** …
///     **Dominant constraint:** data quality
///     **Lesson:** …
struct ScenarioReader {
  let context: ReadingContext

  /// A section whose heading or labels say that it is a scenario.
  ///
  /// - Parameters:
  ///   - isAnnounced: the heading above speaks of scenarios.
  ///   - isFirmlyAnnounced: it is no chapter's title, which may speak of other things below it too.
  func section(
    _ blocks: ArraySlice<Block>, _ text: HeadingText, isAnnounced: Bool, isFirmlyAnnounced: Bool
  ) -> Reading? {
    let heading = text.heading
    let end = blocks.endOfSection(at: blocks.startIndex)
    let body = blocks[(blocks.startIndex + 1)..<end]
    let named = Self.title(of: text)
    let initials = Self.initials(in: body)
    guard
      named != nil || isAnnounced || initials != nil
        || body.prefix(2).contains(where: opensSituation)
    else { return nil }
    let title = named?.title ?? heading.content.droppingNumbering
    let parts = initials ?? splitter.parts(body)
    guard !parts.isEmpty else {
      guard named?.isCertain == true else { return nil }
      return empty(heading)
    }
    if named != nil, let solved = solved(body, parts) {
      let element = context.element(
        .scenario(Scenario(parts: solved)), title: title, heading: heading,
        range: heading.range.union(body.last?.range ?? heading.range))
      return Reading(element, consumed: end - blocks.startIndex)
    }
    let roles = Set(parts.compactMap { $0.label?.role })
    let isTold = roles.contains(.situation) && !roles.isDisjoint(with: Self.consequences)
    let takesFields = named != nil || isFirmlyAnnounced
    let isLabelled = roles.contains { $0.scenarioRole != nil || takesFields && $0 == .field }
    let hasSections = body.contains(where: opensSection)
    // `### Example 2: Adding an index` above code shows how it is done, and tells nothing.
    if !isLabelled, case .codeBlock? = body.first { return nil }
    guard
      named?.isCertain == true && (isLabelled || !hasSections)
        || isTold && !hasSections || (isAnnounced || named != nil) && isLabelled && !hasSections
        || isAnnounced && !hasSections && holdsPair(parts)
        || isFirmlyAnnounced && !hasSections && named == nil && onlyTells(body, text)
    else { return nil }
    let range = heading.range.union(body.last?.range ?? heading.range)
    return reading(
      parts, title: title, heading: heading, range: range, consumed: end - blocks.startIndex)
  }

  /// Whether a weak and a strong answer follow the text that opens the section.
  private func holdsPair(_ parts: [Part]) -> Bool {
    let roles = Set(parts.compactMap { $0.label?.role })
    return parts.first?.label == nil && roles.isSuperset(of: [.weak, .strong])
  }

  /// Whether there is text below a heading that no other element is read from: a situation to think about.
  private func onlyTells(_ body: ArraySlice<Block>, _ text: HeadingText) -> Bool {
    guard case .paragraph? = body.first, !text.heading.content.isQuestion,
      Self.asides.isDisjoint(with: text.words.split(separator: " "))
    else { return false }
    let inner = SectionReader(context: context.entering(text.heading, topic: nil)).read(body)
    return !inner.holdsElement
  }

  /// What stands beside scenarios and is none.
  private static let asides: Set<Substring> = [
    "how", "about", "introduction", "overview", "instructions", "notes", "note", "summary", "tips",
    "references", "reading", "sources", "resources", "using", "use", "why", "background", "debrief",
    "answers", "solutions", "discussion", "conclusion",
  ]

  /// Labelled paragraphs or items in ordinary text, to the next heading or rule.
  func blocks(_ blocks: ArraySlice<Block>) -> Reading? {
    guard let first = blocks.first, opensSituation(first) else { return nil }
    let near = blocks.prefix(Self.longest)
    let end = near.firstIndex(where: \.endsParts) ?? near.endIndex
    let word = splitter.split(first)?.first.map { LabelText.normalise($0.written) } ?? ""
    let isNamed = ["scenario", "case study"].contains(word)
    let isTold = context.nextOutcome.map { $0 < end } ?? false
    guard isNamed || isTold else { return nil }
    let parts = splitter.parts(blocks[..<end])
    let range = first.range.union(blocks[end - 1].range)
    let title = context.subject ?? parts.first?.blocks.firstLine.excerpt() ?? []
    return reading(
      parts, title: title, heading: nil, range: range, consumed: end - blocks.startIndex)
  }

  /// Where the next block stands that says what came of the situation that the first block opens. It is
  /// looked for once, and not anew from each situation before it.
  func nextOutcome(in blocks: ArraySlice<Block>) -> Int? {
    guard let first = blocks.first, !first.isHeading, opensSituation(first) else {
      return context.nextOutcome
    }
    if let known = context.nextOutcome, known >= blocks.startIndex { return known }
    let found = blocks.firstIndex { block in
      splitter.split(block)?.contains { part in
        part.label.map { Self.consequences.contains($0.role) } ?? false
      } ?? false
    }
    return found ?? blocks.endIndex
  }

  /// Whether it is a heading that names no part; `Scenario 2` is one of its own.
  private func opensSection(_ block: Block) -> Bool {
    guard let text = HeadingText(block) else { return false }
    return context.lexicon.label(whole: text.plain, words: text.words) == nil
      || Self.title(of: text)?.isNumbered == true
  }

  /// So many blocks a scenario in ordinary text may have.
  private static let longest = 200

  private static let consequences: Set<LabelRole> = [.move, .result, .lesson, .task]

  var splitter: PartSplitter {
    PartSplitter(lexicon: context.lexicon, fields: true, endsAtHeadings: true, endsAtItems: true) {
      label in
      label.role.scenarioRole != nil || [.weak, .strong, .between, .why].contains(label.role)
    }
  }

  private func opensSituation(_ block: Block) -> Bool {
    var opening: Block? = block
    if case .list(let list) = block { opening = list.items.first?.blocks.first }
    if case .paragraph(let paragraph)? = opening,
      !context.lexicon.mayOpenSituation(paragraph.content)
    {
      return false
    }
    return splitter.leadingLabel(block)?.role == .situation
  }

  /// The title behind `Scenario 4:`; certain unless the word is as common as "Example".
  static func title(
    of text: HeadingText
  ) -> (title: [Inline], isCertain: Bool, isNumbered: Bool)? {
    guard let first = text.words.utf8.first, "cwsev".utf8.contains(first),
      names.contains(where: text.words.hasPrefix)
    else { return nil }
    let heading = text.heading
    var scanner = ByteScanner(text.plain)
    scanner.skipPictures()
    guard let word = scanner.take(names) else { return nil }
    scanner.skipBlanks()
    _ = scanner.take("#")
    let isNumbered = scanner.takeInteger() != nil || scanner.takeLetter()
    scanner.skipPictures()
    let isParted = scanner.take([":", "—", "–", "- ", "."]) != nil
    guard scanner.isAtEnd || isParted else { return nil }
    let rest = heading.content.tail(from: scanner.offset).trimmingSeparators
    let isCommon = ["example", "situation", "case"].contains(word) && !isNumbered && !isParted
    return (rest.isEmpty ? heading.content.trimmed : rest, !isCommon, isNumbered)
  }

  private static let names = [
    "case study", "worked example", "scenario", "case", "example", "situation", "vignette",
  ]

  private func empty(_ heading: Heading) -> Reading {
    let diagnostic = context.diagnostic(
      .warning, "scenario/empty", "this scenario has no text below it", at: heading.range,
      help: "describe the situation under the heading")
    return Reading([.blocks([.heading(heading)])], diagnostics: [diagnostic])
  }

  func reading(
    _ parts: [Part], title: [Inline], heading: Heading?, range: SourceRange, consumed: Int
  ) -> Reading {
    var result: [Scenario.Part] = []
    var sides: [Part] = []
    var diagnostics: [Diagnostic] = []
    func flushSides() {
      guard !sides.isEmpty else { return }
      let grouping = PairGrouping(sides)
      let pairs = PairReader(context: context.naming(nil))
        .reading(grouping.groups, titled: title, keepingSides: true)
      for passage in pairs.passages {
        switch passage {
        case .element(let element): result.append(.pair(element))
        case .blocks(let blocks): result.append(.text(blocks))
        }
      }
      if !grouping.loose.isEmpty { result.append(.text(grouping.loose)) }
      diagnostics += pairs.diagnostics
      sides = []
    }
    let isAnswered = parts.contains { $0.label?.role.scenarioRole != nil }
    for part in parts {
      switch part.label?.role {
      case .weak, .strong:
        sides.append(part)
        continue
      case .why where !sides.isEmpty, .between where !sides.isEmpty:
        sides.append(part)
        continue
      // Of no answer, it is a name as any other.
      case .why where LabelText.normalise(part.written) == "why it works":
        result += scenarioParts(ofField: part)
      case .why:
        flushSides()
        result.append(.labelled(.reason, label: part.written, part.blocks))
      case .field:
        flushSides()
        result += scenarioParts(ofField: part)
      case let role?:
        flushSides()
        if let role = role.scenarioRole {
          result.append(.labelled(role, label: part.written, part.blocks))
        } else {
          result.append(.text(role == .between ? part.asText : part.blocks))
        }
      case nil:
        flushSides()
        let (asked, answer) =
          result.isEmpty && !isAnswered ? part.blocks.partedAtQuestion : (part.blocks, [])
        result.append(.text(asked))
        if !answer.isEmpty { result.append(.labelled(.move, label: "", answer)) }
      }
    }
    flushSides()
    let element = context.element(
      .scenario(Scenario(parts: result)), title: title, heading: heading, range: range)
    return Reading(element, consumed: consumed, diagnostics: diagnostics)
  }

  /// A paragraph behind the label is the field's value, what follows it is text. A label with
  /// anything else below it, or nothing, is text itself.
  private func scenarioParts(ofField part: Part) -> [Scenario.Part] {
    guard case .paragraph(let value)? = part.blocks.first else { return [.text(part.asText)] }
    let field = Scenario.Part.field(
      name: part.written, value: value.content.unwrappingEmphasis)
    let rest = Array(part.blocks.dropFirst())
    return rest.isEmpty ? [field] : [field, .text(rest)]
  }
}

extension ByteScanner {
  /// A capital letter alone, which counts as a number does: `Case A: …`
  fileprivate mutating func takeLetter() -> Bool {
    guard let byte = current, byte.lowercased != byte, byte < 128,
      offset + 1 == bytes.count || ":. ".utf8.contains(bytes[offset + 1]),
      offset > 0, bytes[offset - 1] == 32
    else { return false }
    offset += 1
    return true
  }
}

extension [Block] {
  /// The text up to the last paragraph that ends with a question, and the answer below it.
  fileprivate var partedAtQuestion: (asked: [Block], answer: [Block]) {
    let place = lastIndex { block in
      if case .paragraph(let paragraph) = block { paragraph.content.isQuestion } else { false }
    }
    guard let place, place + 1 < count else { return (self, []) }
    let answer = self[(place + 1)...].map { block in
      if case .blockQuote(let quote) = block, quote.blocks.count == 1 {
        quote.blocks[0]
      } else {
        block
      }
    }
    return (Array(self[...place]), answer)
  }
}

extension [Inline] {
  var unwrappingEmphasis: [Inline] {
    guard count == 1 else { return self }
    switch self[0] {
    case .strong(let inner), .emphasis(let inner), .strikethrough(let inner): return inner
    default: return self
    }
  }
}
