import Markdown

/// Reads criteria with weights from a list, or from headings of one level.
///
///     - Speed to MVP (40%) — can it launch in time?      ### Speed to MVP (40%)
///     - **Cost efficiency**: 30%                         Can it launch in time?
struct RubricReader {
  let context: ReadingContext

  func list(_ list: List) -> Reading? {
    guard list.items.count >= 2, list.items[0].isChecked == nil else { return nil }
    let isNamed = context.topic == .rubric
    let criteria = list.items.map(criterion)
    let weighted = criteria.compactMap { $0 }
    guard !weighted.isEmpty else { return nil }
    if weighted.count < list.items.count {
      guard isNamed, weighted.count * 2 >= list.items.count else { return nil }
      return incomplete(list, criteria)
    }
    return reading(weighted, title: title, range: list.range, isNamed: isNamed)
  }

  /// Sub-headings that carry a weight each.
  func headings(_ blocks: ArraySlice<Block>) -> Reading? {
    guard case .heading(let first)? = blocks.first,
      Weight.mention(in: first.content.plainText) != nil
    else { return nil }
    var criteria: [(Rubric.Criterion, Weight)] = []
    var sections: [Passage] = []
    var index = blocks.startIndex
    while index < blocks.endIndex, case .heading(let heading) = blocks[index],
      heading.level == first.level,
      let mention = Weight.mention(in: heading.content.plainText)
    {
      let end = blocks.endOfSection(at: index)
      let body = Array(blocks[(index + 1)..<end])
      let (front, back) = mention.parting(heading.content)
      let (levels, text) = LevelReader.split(body)
      criteria.append(
        (
          Rubric.Criterion(
            name: front.isEmpty ? back : front, weight: mention.value.amount, text: text,
            levels: levels, range: heading.range), mention.value
        ))
      sections.append(.blocks(Array(blocks[index..<end])))
      index = end
    }
    let outer = RubricReader(context: context.aboveSection(level: first.level))
    let range = first.range.union(blocks[index - 1].range)
    let isNamed = outer.context.topic == .rubric
    guard criteria.count >= 2,
      var reading = outer.reading(criteria, title: outer.title, range: range, isNamed: isNamed)
    else { return nil }
    reading.consumed = index - blocks.startIndex
    return reading
  }

  var title: [Inline] { context.nearestTitle }

  /// A rubric where the weights or the heading say that it is one.
  func reading(
    _ criteria: [(criterion: Rubric.Criterion, weight: Weight)], title: [Inline],
    range: SourceRange, isNamed: Bool
  ) -> Reading? {
    guard let unit = criteria.first?.weight.unit, criteria.allSatisfy({ $0.weight.unit == unit })
    else { return nil }
    let rubric = Rubric(unit: unit, criteria: criteria.map(\.criterion))
    let isWhole = abs(rubric.total - 100) < 0.01
    if !isNamed {
      guard isWhole, criteria.count >= 3, !isStatistics(rubric) else { return nil }
    }
    var diagnostics: [Diagnostic] = []
    if unit == .percent, !isWhole {
      diagnostics.append(
        context.diagnostic(
          .error, "rubric/sum", "the weights sum to \(rubric.total.plain) %, not to 100 %",
          at: range, help: "change the weights, or <!-- study: skip --> before the list"))
    }
    return Reading(
      context.element(.rubric(rubric), title: title, range: range), diagnostics: diagnostics)
  }

  private func criterion(_ item: ListItem) -> (Rubric.Criterion, Weight)? {
    guard case .paragraph(let paragraph)? = item.blocks.first else { return nil }
    let content = paragraph.content
    let line = content.firstTextLine
    guard let mention = Weight.mention(in: line.plainText) else { return nil }
    var (name, text) = mention.parting(line)
    if name.isEmpty {
      (name, text) = text.nameAndText
    } else if text.isEmpty {
      (name, text) = name.nameAndText
    }
    text += content.dropFirst(line.count)
    let (levels, rest) = LevelReader.split(Array(item.blocks.dropFirst()))
    let blocks =
      text.trimmed.isEmpty
      ? rest : [.paragraph(Paragraph(content: text.trimmed, range: item.range))] + rest
    guard !name.isEmpty else { return nil }
    return (
      Rubric.Criterion(
        name: name.unwrappingStrong, weight: mention.value.amount, text: blocks, levels: levels,
        range: item.range), mention.value
    )
  }

  private func incomplete(
    _ list: List, _ criteria: [(criterion: Rubric.Criterion, weight: Weight)?]
  ) -> Reading {
    let diagnostics = zip(list.items, criteria).compactMap { item, criterion -> Diagnostic? in
      guard criterion == nil else { return nil }
      return context.diagnostic(
        .error, "rubric/missing-weight", "this criterion has no weight, the others have",
        at: item.range, help: "write it behind the name: \"Cost efficiency (30%)\"")
    }
    return Reading([.blocks([.list(list)])], diagnostics: diagnostics)
  }

  /// Shares of something that happen to sum to 100: the words around say so.
  private func isStatistics(_ rubric: Rubric) -> Bool {
    // Shares are no questions: "Names (15%) — would a newcomer guess what a column holds?"
    if rubric.criteria.allSatisfy({ $0.text.plainText.hasSuffix("?") }) { return false }
    let subject = context.levels.last.map { LabelText.normalise($0.title.plainText) } ?? ""
    let names = rubric.criteria.map { LabelText.normalise($0.name.plainText) }
    let said = names.flatMap { $0.split(separator: " ").map(String.init) }
    return subject.split(separator: " ").contains { Self.statisticsWords.contains(String($0)) }
      || said.contains { Self.statisticsWords.contains($0) && !Self.criteriaToo.contains($0) }
  }

  /// Words that a heading of shares has, but that name criteria as well: "Results (35%)".
  private static let criteriaToo: Set<String> = [
    "results", "numbers", "growth", "revenue", "sales", "budget", "usage", "people", "teams", "of",
  ]

  private static let statisticsWords: Set<String> = [
    "of", "off", "share", "shares", "survey", "respondents", "users", "traffic", "discount",
    "discounts", "revenue", "market", "statistics", "stats", "split", "breakdown", "usage",
    "said", "reported", "growth", "sales", "visitors", "results", "numbers", "spend", "budget",
    "customers", "people", "teams", "composition", "coupon",
  ]
}

extension [Inline] {
  /// The name at the start of a line, by its emphasis or a dash or colon, and the text behind.
  var nameAndText: (name: [Inline], text: [Inline]) {
    if let lead = Lead(self), lead.separator != .space || lead.isEmphasised {
      return (lead.label, lead.rest)
    }
    for dash in [" — ", " – ", " - ", ": "] {
      let bytes = Array<UInt8>(plainText.utf8)
      if let at = bytes.firstIndex(of: Array<UInt8>(dash.utf8)) {
        return (slice(0..<at), tail(from: at + dash.utf8.count).trimmed)
      }
    }
    return (trimmed, [])
  }

  /// The content of emphasis that spans the whole text.
  var unwrappingStrong: [Inline] {
    if count == 1, case .strong(let inner) = self[0] { return inner }
    return self
  }
}

extension Double {
  /// Without needless zeros: `12.5`, `90`.
  package var plain: String {
    self == rounded() && magnitude < 1e15 ? String(Int(self)) : String(self)
  }
}
