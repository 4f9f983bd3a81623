import Markdown

/// Reads words and what they mean.
///
///     **Drift** — the slow change of inputs.      Drift
///     - Drift: the slow change of inputs          : the slow change of inputs
struct TermReader {
  let context: ReadingContext

  /// A heading below a glossary heading, its text the definition.
  func section(_ blocks: ArraySlice<Block>) -> Reading? {
    guard case .heading(let heading)? = blocks.first, heading.level > 2 || isBelowGlossary else {
      return nil
    }
    let end = blocks.endOfSection(at: blocks.startIndex)
    let body = blocks[(blocks.startIndex + 1)..<end]
    guard let first = body.first, case .paragraph(let paragraph) = first, body.count <= 3,
      terms(paragraph) == nil,
      body.allSatisfy({ if case .paragraph = $0 { true } else { false } })
    else { return nil }
    let title = heading.content.droppingNumbering
    let length = body.reduce(0) { $0 + [$1].firstLine.plainText.utf8.count }
    guard title.plainText.utf8.count <= 60, length <= 400 else { return nil }
    let element = context.element(
      .term(Term(term: title, definition: Array(body))), title: title, heading: heading,
      range: heading.range.union(body.last?.range ?? heading.range))
    return Reading(element, consumed: end - blocks.startIndex)
  }

  /// In a glossary any name and definition will do; elsewhere the form must be plain: bold and a
  /// dash, several of them in a list.
  ///
  /// - Parameters:
  ///   - drawn: the list with the pictures that the author put before names.
  ///   - previous: the block before it.
  func list(_ drawn: List, after previous: Block?) -> Reading? {
    let isGlossary = context.topic == .glossary
    guard drawn.items[0].isChecked == nil, isGlossary || !speaksOfGain(drawn, previous) else {
      return nil
    }
    let list = drawn.withoutPictures
    if let reading = mnemonic(list, after: previous) ?? vocabulary(list) { return reading }
    guard isGlossary || list.items.count >= 2 else { return nil }
    // What is numbered is often a thing to do: there, more must say that it is a term.
    let mayBePlain = if case .bullet = list.marker { true } else { isGlossary }
    var terms = mayBePlain ? self.terms(of: list, isListed: false) : []
    var found = terms.count { $0 != nil }
    if found == 0, !isGlossary, context.topic != .balance, list.items.count > 2,
      list.items.allSatisfy(\.saysWhatItIs)
        || KindEvidence(context: context, list: list, lead: previous).areKinds
    {
      terms = self.terms(of: list, isListed: true, isTold: true)
      found = terms.count { $0 != nil }
    }
    guard found > 0 else { return nil }
    if !isGlossary, found < list.items.count {
      // Where many items are plain terms, the others may be shorter, or have a colon or brackets.
      guard 3 * found >= list.items.count else { return nil }
      terms = self.terms(of: list, isListed: true)
      guard !terms.contains(where: { $0 == nil }) else { return nil }
    }
    var diagnostics: [Diagnostic] = []
    let passages = terms.enumerated().map { place, term -> Passage in
      if let term { return .element(term) }
      diagnostics.append(undefined(list.items[place].range))
      return .blocks([drawn.only(at: place)])
    }
    return Reading(passages, diagnostics: diagnostics)
  }

  private func terms(of list: List, isListed: Bool, isTold: Bool = false) -> [Element?] {
    list.items.map { item in
      item.blocks.first.flatMap { first in
        definition(
          first, rest: Array(item.blocks.dropFirst()), range: item.range, isListed: isListed,
          isTold: isTold)
      }
    }
  }

  /// - Parameter blocks: begin with the paragraph.
  func paragraph(_ paragraph: Paragraph, _ blocks: ArraySlice<Block>) -> Reading? {
    if let reading = defined(paragraph) ?? told(blocks) ?? vocabulary(paragraph) { return reading }
    if let terms = terms(paragraph) ?? lineTerms(paragraph) {
      return Reading(terms.map { .element($0) })
    }
    guard !holdsLineTerms(paragraph) else { return nil }
    guard let term = definition(.paragraph(paragraph), rest: [], range: paragraph.range) else {
      return nil
    }
    return Reading(term)
  }

  /// `| Term | Definition |`
  func table(_ table: Table) -> Reading? {
    let heads = table.header.cells.map { LabelText.normalise($0.content.plainText) }
    let areOwn = heads.prefix(2).allSatisfy { context.lexicon.isOwn($0, for: .glossary) }
    guard heads.count >= 2,
      areOwn || Self.termHeads.contains(heads[0]) && Self.definitionHeads.contains(heads[1])
    else { return nil }
    var diagnostics: [Diagnostic] = []
    var rest: [Table.Row] = []
    let passages = table.rows.compactMap { row -> Passage? in
      let term = row.cells[0].content.trimmed.unwrappingStrong
      let definition = row.cells.dropFirst().flatMap(\.blocks)
      guard !term.isEmpty, !definition.isEmpty else {
        diagnostics.append(undefined(row.range))
        rest.append(row)
        return nil
      }
      return .element(element(term, definition, range: row.range))
    }
    return Reading(passages, of: table, rest: rest, diagnostics: diagnostics)
  }

  private static let termHeads: Set<String> = [
    "term", "terms", "word", "concept", "acronym", "phrase", "abbreviation", "abbr", "initialism",
    "key term", "expression", "keyword", "symbol",
  ]
  private static let definitionHeads: Set<String> = [
    "definition", "meaning", "what it means", "explanation", "stands for", "description",
    "full form", "in full", "long form", "expansion", "what it stands for", "means", "translation",
    "full name",
  ]

  private var isBelowGlossary: Bool { context.levels.contains { $0.topic == .glossary } }

  private func undefined(_ range: SourceRange) -> Diagnostic {
    context.diagnostic(
      .warning, "term/missing-definition", "this entry of a glossary has no definition",
      at: range, help: "write \"**Term** — what it means\"")
  }

  /// - Parameters:
  ///   - isListed: whether it stands among terms, and need not show by itself that it is one.
  ///   - isTold: whether each of them says what it is, so that the name need not be emphasised.
  func definition(
    _ block: Block, rest: [Block], range: SourceRange, isListed: Bool = false,
    isTold: Bool = false
  ) -> Element? {
    guard case .paragraph(let paragraph) = block else { return nil }
    let content = paragraph.content
    let isGlossary = context.topic == .glossary
    guard isGlossary || content.mayStartWithLead else { return nil }
    var term: [Inline]
    var text: [Inline]
    let lead = Lead(content)
    if let lead, !isGlossary || lead.separator == .colon, opensAnother(lead) { return nil }
    if isGlossary {
      if let (term, text) = content.namedAtEnd {
        return element(term, text.asParagraph(paragraph.range), range: range)
      }
      if let lead, lead.isEmphasised, lead.rest.isEmpty, let points = rest.joinedPoints {
        return element(lead.label, points, range: range)
      }
    }
    let takesColon = isGlossary || isListed
    if let lead, lead.separator == .dash || takesColon && lead.separator == .colon {
      guard lead.isEmphasised || isGlossary || isTold else { return nil }
      (term, text) = (lead.label, lead.rest)
    } else if isListed, let lead, lead.isEmphasised, let bracketed = lead.bracketed {
      (term, text) = bracketed
    } else if isGlossary {
      (term, text) = content.nameAndText
    } else {
      return nil
    }
    (term, text) = Self.withBracket(term, text.trimmed)
    let name = term.plainText
    let isSaid =
      text.plainText.utf8.count(where: { $0 == 32 }) >= (isGlossary ? 0 : isListed ? 1 : 3)
    guard !text.isEmpty, name.contains(where: \.isLetter), name.count <= 60, isSaid else {
      return nil
    }
    guard
      isGlossary && lead?.isEmphasised == true && lead?.separator == .dash || !Self.isCaption(name),
      isGlossary || !namesNothing(LabelText.normalise(name))
    else { return nil }
    guard isGlossary || !isSentence(name) else { return nil }
    let definition = [.paragraph(Paragraph(content: text, range: paragraph.range))] + rest
    return element(term, definition, range: range)
  }

  /// A name that means something else in another section is told with its own: `Cell (Batteries)`.
  func element(_ term: [Inline], _ definition: [Block], range: SourceRange) -> Element {
    let homonyms = context.source.homonyms
    var name = term.unwrappingStrong
    if !homonyms.isEmpty, let subject = context.subject,
      homonyms.contains(LabelText.normalise(name.plainText))
    {
      name += [.text(" (")] + subject + [.text(")")]
    }
    return context.element(
      .term(Term(term: name, definition: definition)), title: term, range: range)
  }

  /// `**Autolyse** (a rest): flour and water…`: brackets before the colon or dash belong to the term.
  private static func withBracket(
    _ term: [Inline], _ text: [Inline]
  ) -> (term: [Inline], text: [Inline]) {
    let bytes = Array(text.plainText.utf8.prefix(60))
    guard bytes.first == UInt8(ascii: "("), let end = bytes.firstIndex(of: UInt8(ascii: ")")) else {
      return (term, text)
    }
    var scanner = ByteScanner(text.plainText, at: end + 1)
    scanner.skipBlanks()
    guard scanner.take([":", "—", "–", "- "]) != nil else { return (term, text) }
    return (
      term + [.text(" ")] + text.head(to: end + 1), text.tail(from: scanner.offset).trimmed
    )
  }

  /// Whether it is a label of a card or a pair, and no word to be explained.
  private func opensAnother(_ lead: Lead) -> Bool {
    opensAnother(context.lexicon.label(lead)?.label)
  }

  func opensAnother(_ label: Label?) -> Bool {
    guard label?.family != .degree else { return false }
    return switch label?.role {
    case .question, .answer, .weak, .strong: true
    case .between, .what, .sign, .why, .fix, .situation, .task, .questions, .move, .result,
      .lesson, .field, nil:
      false
    }
  }

  private func isSentence(_ name: String) -> Bool {
    name.split(separator: " ").count > 5 || ".?!:".contains(name.last ?? " ")
      || name.split(separator: " ").contains(where: \.isCounted)
  }

  /// `Figure 1: An animal cell`
  private static func isCaption(_ name: String) -> Bool {
    var scanner = ByteScanner(name)
    guard scanner.take(["figure", "fig.", "fig", "table", "diagram", "image", "picture"]) != nil
    else { return false }
    scanner.skipBlanks()
    return scanner.takeInteger() != nil
  }

  /// Whether it only announces what follows, or says something else in each section.
  private func namesNothing(_ words: String) -> Bool {
    Self.notices.contains(words) || Self.frequencies.contains(words)
      || context.source.ambiguous.contains(words)
  }

  private static let notices: Set<String> = [
    "note", "tip", "warning", "important", "example", "remember", "caution", "update", "tl", "dr",
    "key point", "hint", "nb", "danger", "info",
  ]

  /// How often something is met, above a list of it.
  private static let frequencies: Set<String> = [
    "common", "very common", "most common", "less common", "uncommon", "rare", "very rare",
    "always",
    "often", "very often", "sometimes", "occasionally", "rarely", "seldom", "hardly ever",
    "almost never", "almost always", "never", "usually", "frequent", "occasional",
  ]

}

extension Substring {
  /// `3`, `Q3` and `PHASE6.md`, not `SSE-S3` or `IPv6`.
  fileprivate var isCounted: Bool {
    contains(where: \.isNumber)
      && (first?.isLetter != true || contains(".") || count(where: \.isLetter) < 2)
  }
}

extension Lead {
  /// Whether a bracket and a dash part the name from the text.
  var hasBracket: Bool { bracketed != nil }

  /// `**RCD** (residual current device) — what cuts the power`: the name with its brackets, and the
  /// text behind the dash.
  fileprivate var bracketed: (name: [Inline], text: [Inline])? {
    let plain = rest.plainText
    guard plain.hasPrefix("("), let close = plain.utf8.firstIndex(of: UInt8(ascii: ")")) else {
      return nil
    }
    let bracket = plain.utf8.distance(from: plain.utf8.startIndex, to: close) + 1
    let behind = rest.tail(from: bracket).trimmed
    for dash in ["— ", "– ", "- ", ": "] where behind.plainText.hasPrefix(dash) {
      let name = label + [.text(" ")] + rest.head(to: bracket)
      return (name, behind.tail(from: dash.utf8.count).trimmed)
    }
    return nil
  }
}
