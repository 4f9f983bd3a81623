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
  func list(_ list: List) -> Reading? {
    let isGlossary = context.topic == .glossary
    guard list.items[0].isChecked == nil else { return nil }
    if !isGlossary {
      guard case .bullet = list.marker, list.items.count >= 2 else { return nil }
    }
    let terms = list.items.map { item in
      item.blocks.first.flatMap { first in
        definition(first, rest: Array(item.blocks.dropFirst()), range: item.range)
      }
    }
    let found = terms.count { $0 != nil }
    guard isGlossary ? found > 0 : found == list.items.count else { return nil }
    var diagnostics: [Diagnostic] = []
    let passages = zip(list.items, terms).map { item, term -> Passage in
      if let term { return .element(term) }
      diagnostics.append(undefined(item.range))
      return .blocks([
        .list(List(marker: list.marker, isTight: list.isTight, items: [item], range: item.range))
      ])
    }
    return Reading(passages, diagnostics: diagnostics)
  }

  func paragraph(_ paragraph: Paragraph) -> Reading? {
    if let terms = terms(paragraph) ?? lineTerms(paragraph) {
      return Reading(terms.map { .element($0) })
    }
    guard let term = definition(.paragraph(paragraph), rest: [], range: paragraph.range) else {
      return nil
    }
    return Reading(term)
  }

  /// `| Term | Definition |`
  func table(_ table: Table) -> Reading? {
    let heads = table.header.cells.map { LabelText.normalise($0.content.plainText) }
    guard heads.count >= 2, Self.termHeads.contains(heads[0]),
      Self.definitionHeads.contains(heads[1])
    else { return nil }
    var diagnostics: [Diagnostic] = []
    let passages = table.rows.compactMap { row -> Passage? in
      let term = row.cells[0].content.trimmed.unwrappingStrong
      let definition = row.cells.dropFirst().flatMap(\.blocks)
      guard !term.isEmpty, !definition.isEmpty else {
        diagnostics.append(undefined(row.range))
        return nil
      }
      return .element(
        context.element(
          .term(Term(term: term, definition: definition)), title: term, range: row.range))
    }
    return Reading(passages, diagnostics: diagnostics)
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

  private func definition(_ block: Block, rest: [Block], range: SourceRange) -> Element? {
    guard case .paragraph(let paragraph) = block else { return nil }
    let content = paragraph.content
    let isGlossary = context.topic == .glossary
    guard isGlossary || content.mayStartWithLead else { return nil }
    let term: [Inline]
    var text: [Inline]
    if let lead = Lead(content), lead.separator == .dash || isGlossary && lead.separator == .colon {
      guard lead.isEmphasised || isGlossary else { return nil }
      (term, text) = (lead.label, lead.rest)
    } else if isGlossary {
      (term, text) = content.nameAndText
    } else {
      return nil
    }
    text = text.trimmed
    let name = term.plainText
    let isSaid = text.plainText.utf8.count(where: { $0 == 32 }) >= (isGlossary ? 0 : 3)
    guard !text.isEmpty, !name.isEmpty, name.count <= 60, isSaid else { return nil }
    guard isGlossary || !Self.notices.contains(LabelText.normalise(name)) else { return nil }
    guard isGlossary || !isSentence(name) else { return nil }
    let definition = [.paragraph(Paragraph(content: text, range: paragraph.range))] + rest
    return context.element(
      .term(Term(term: term.unwrappingStrong, definition: definition)), title: term, range: range)
  }

  private func isSentence(_ name: String) -> Bool {
    name.split(separator: " ").count > 5 || ".?!:".contains(name.last ?? " ")
      || name.contains(where: \.isNumber)
  }

  private static let notices: Set<String> = [
    "note", "tip", "warning", "important", "example", "remember", "caution", "update", "tl", "dr",
    "key point", "hint", "nb", "danger", "info",
  ]

  /// In a glossary, lines that each have a term and its definition.
  private func lineTerms(_ paragraph: Paragraph) -> [Element]? {
    guard context.topic == .glossary, paragraph.content.contains(where: \.isBreak) else {
      return nil
    }
    var elements: [Element] = []
    for (index, line) in paragraph.content.lines.enumerated() {
      let range = SourceRange(
        line: paragraph.range.start.line + index, column: paragraph.range.start.column)
      guard let lead = Lead(line), lead.separator == .colon || lead.separator == .dash,
        let element = definition(
          .paragraph(Paragraph(content: line, range: range)), rest: [], range: range)
      else { return nil }
      elements.append(element)
    }
    return elements
  }

  /// A term on one line, `: definition` on the next, as often as the paragraph repeats it.
  private func terms(_ paragraph: Paragraph) -> [Element]? {
    guard paragraph.content.holdsDefinitionLine else { return nil }
    var elements: [Element] = []
    var term: [Inline] = []
    var definition: [Inline] = []
    var line = paragraph.range.start.line
    func flush() {
      guard !term.isEmpty, !definition.isEmpty else { return }
      let range = SourceRange(line: line, column: paragraph.range.start.column)
      let text = Block.paragraph(Paragraph(content: definition.trimmed, range: range))
      elements.append(
        context.element(
          .term(Term(term: term.trimmed.unwrappingStrong, definition: [text])), title: term,
          range: range))
      (term, definition) = ([], [])
    }
    for (index, content) in paragraph.content.lines.enumerated() {
      if case .text(let text)? = content.first, text.hasPrefix(": ") {
        definition += (definition.isEmpty ? [] : [.softBreak]) + content.cut(at: 2).tail
      } else if term.isEmpty || !definition.isEmpty && index > 0 {
        flush()
        term = content
        line = paragraph.range.start.line + index
      } else {
        return nil
      }
    }
    flush()
    return elements.isEmpty ? nil : elements
  }
}

extension [Inline] {
  fileprivate var holdsDefinitionLine: Bool {
    zip(self, dropFirst()).contains { inline, next in
      if inline.isBreak, case .text(let text) = next { text.hasPrefix(": ") } else { false }
    }
  }
}
