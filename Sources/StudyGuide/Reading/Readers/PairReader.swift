import Markdown

/// Reads weak and strong answers that stand under labels.
///
///     BAD: Proposing a serving cluster.        - ❌ a serving cluster
///                                              - ✅ a serverless endpoint
///     GOOD: Proposing a serverless endpoint.
struct PairReader {
  let context: ReadingContext
  /// What two bold labels judge.
  private var thing: Substring?

  init(context: ReadingContext) {
    self.context = context
  }

  /// The pairs that begin with the first block; nil where none does.
  ///
  /// - Parameters:
  ///   - previous: what stands before it.
  ///   - opening: the label that the first block begins with, where it is known.
  func read(
    _ blocks: ArraySlice<Block>, after previous: Block? = nil, opening: Label? = nil
  ) -> Reading? {
    guard context.topic != .balance, let first = blocks.first,
      let opening = opening ?? splitter.leadingLabel(first),
      opening.role == .weak || opening.role == .strong
    else { return nil }
    let (parts, consumed) = gather(blocks)
    let grouping = PairGrouping(parts)
    let groups = grouping.groups
    guard !groups.contains(where: \.showsOnlyPictures) else { return nil }
    // The two do not judge.
    if !groups.contains(where: \.isComplete),
      previous.flatMap(splitter.leadingLabel)?.answers(opening) == true
    {
      return nil
    }
    let isWorthIt = groups.contains { $0.isComplete } || parts.first?.callsForOther == true
    guard isWorthIt, !groups.isEmpty, grouping.loose.isEmpty, !ranksCriteria(parts) else {
      return nil
    }
    if opening.family == .consent, isAsked(previous) || groups.contains(where: \.isConditional) {
      return nil
    }
    guard Judgement(context: context).isMeant(by: groups, opening: opening) else { return nil }
    return reading(groups, consumed: consumed)
  }

  /// `**Bad handover**` and `**Good handover**` above what is said or written, or with a mark each: of two
  /// kinds of a thing, such as good fats and bad fats, the text only tells.
  func judging(_ blocks: ArraySlice<Block>, _ lead: Lead) -> Reading? {
    guard lead.isEmphasised, lead.separator == .alone || lead.separator == .colon,
      context.topic != .balance, context.lexicon.label(lead)?.label.family ?? .mark == .mark,
      let (_, thing) = context.lexicon.judged(lead.name)
    else { return nil }
    var reader = self
    reader.thing = thing
    let (parts, consumed) = reader.gather(blocks)
    let grouping = PairGrouping(parts)
    guard !grouping.groups.isEmpty, grouping.loose.isEmpty,
      grouping.groups.allSatisfy({ $0.isComplete && ($0.isShown || $0.isMarked) })
    else { return nil }
    return reading(grouping.groups, consumed: consumed)
  }

  /// Pairs in a quotation below what somebody asks there, which stays a quotation above them.
  ///
  ///     > **Interviewer:** Why us?
  ///     > **Weak:** You pay well.
  ///     > **Strong:** I want to draw maps.
  func dialogue(_ quote: BlockQuote) -> Reading? {
    let parts = splitter.parts(quote.blocks)
    guard context.topic != .balance, let opening = parts.first, opening.label == nil,
      let lead = Lead(opening.blocks.firstLine), lead.separator == .colon
    else { return nil }
    let groups = PairGrouping(Array(parts.dropFirst())).groups
    guard !groups.isEmpty, groups.allSatisfy(\.isComplete),
      !parts.contains(where: { $0.label?.family == .consent })
    else { return nil }
    var asked = quote
    asked.blocks = opening.blocks
    var reading = reading(groups, titled: groups.count == 1 ? lead.rest.excerpt() : nil)
    reading.passages.insert(.blocks([.blockQuote(asked)]), at: 0)
    return reading
  }

  /// Elements for the groups; a side alone is reported.
  ///
  /// - Parameters:
  ///   - title: where the title does not follow from place and text.
  ///   - keepingSides: a weak answer alone stays a pair, for it stands inside another element.
  func reading(
    _ groups: [PairGrouping.Group], titled title: [Inline]? = nil, consumed: Int = 1,
    keepingSides: Bool = false
  ) -> Reading {
    var passages: [Passage] = []
    var diagnostics: [Diagnostic] = []
    for group in groups {
      let title = title ?? self.title(of: group, isOnly: groups.count == 1)
      if !group.isComplete { diagnostics.append(oneSided(group)) }
      let content = group.isComplete || keepingSides ? .pair(group.pair) : remains(group)
      passages.append(.element(context.element(content, title: title, range: group.range)))
      if !group.between.isEmpty { passages.append(.blocks(group.between)) }
    }
    return Reading(passages, consumed: consumed, diagnostics: diagnostics)
  }

  /// Whether Bad and Great are levels of a criterion.
  private func ranksCriteria(_ parts: [Part]) -> Bool {
    context.topic == .rubric && parts.contains { $0.label?.family == .degree }
  }

  /// Whether a question stands above, which Yes and No answer.
  private func isAsked(_ previous: Block?) -> Bool {
    if let previous { return [previous].firstLine.isQuestion }
    return context.subject?.isQuestion == true
  }

  /// The labels of pairs.
  var splitter: PartSplitter {
    PartSplitter(lexicon: context.lexicon, thing: thing) {
      [.weak, .strong, .between, .why].contains($0.role)
    }
  }

  /// A weak answer without a strong one is still a mistake to learn from.
  private func remains(_ group: PairGrouping.Group) -> Element.Content {
    group.pair.strong.isEmpty
      ? .mistake(Mistake(why: group.pair.why, weak: group.pair.weak, isNamed: false))
      : .pair(group.pair)
  }

  private func oneSided(_ group: PairGrouping.Group) -> Diagnostic {
    let (side, missing) =
      group.pair.strong.isEmpty ? (group.pair.weak, "GOOD") : (group.pair.strong, "BAD")
    let label = side.first.map(\.label).flatMap { $0.isEmpty ? nil : $0 } ?? "this answer"
    return context.diagnostic(
      .warning, "pair/one-sided", "\(label) has no \(missing) beside it", at: group.labelRange,
      help: "add a paragraph that starts with \"\(missing):\", or <!-- study: skip --> before it")
  }

  func title(of group: PairGrouping.Group, isOnly: Bool) -> [Inline] {
    if isOnly, let subject = context.subject { return subject }
    let side = group.pair.strong.first ?? group.pair.weak.first
    return side?.blocks.firstLine.excerpt() ?? []
  }

  /// Parts from the first block on, as far as the pairs reach, and how many blocks they take.
  ///
  /// Text behind the last label belongs to it as far as the other side had as much: two
  /// paragraphs under BAD make two under GOOD, and what follows is ordinary text again.
  private func gather(_ blocks: ArraySlice<Block>) -> (parts: [Part], consumed: Int) {
    var parts: [Part] = []
    var index = blocks.startIndex
    while index < blocks.endIndex {
      let block = blocks[index]
      if block.endsParts { break }
      if let split = splitter.split(block), let first = split.first {
        if let label = first.label, label.isSide, let opening = parts.first?.label,
          !label.goesWith(opening)
        {
          break
        }
        if first.label == nil {
          guard !parts.isEmpty, split.count > 1 else { break }
          parts[parts.count - 1].append(first.blocks)
        }
        parts += split.drop { $0.label == nil }
      } else if let reason = reason(block, behind: parts) {
        parts.append(reason)
      } else if belongs(block, to: parts, before: blocks[(index + 1)...]) {
        parts[parts.count - 1].append([block])
      } else {
        break
      }
      index += 1
    }
    return (parts, index - blocks.startIndex)
  }

  /// `Because the server recovers.` behind both sides, without a label.
  private func reason(_ block: Block, behind parts: [Part]) -> Part? {
    guard case .paragraph(let paragraph) = block, parts.last?.label?.isSide == true,
      !isUnanswered(parts), paragraph.content.plainText.hasPrefix("Because ")
    else { return nil }
    return Part(
      label: Label(role: .why, family: .other), written: "", blocks: [block],
      labelRange: block.range, range: block.range)
  }

  private func belongs(
    _ block: Block, to parts: [Part], before rest: ArraySlice<Block>
  ) -> Bool {
    guard let last = parts.last, let label = last.label else { return false }
    if last.blocks.isEmpty { return true }
    if isUnanswered(parts), let next = nextLabel(in: rest), next.answers(label) { return true }
    if case .paragraph = block {
      let counterpart = parts.dropLast().last { $0.label.map(label.answers) == true }
      return last.blocks.count < (counterpart?.blocks.count ?? 1)
    }
    guard case .paragraph(let paragraph)? = last.blocks.last else { return false }
    return paragraph.content.plainText.hasSuffix(":")
  }

  private func isUnanswered(_ parts: [Part]) -> Bool {
    PairGrouping(parts).groups.last?.isComplete == false
  }

  /// The next side within the section, a few blocks on.
  private func nextLabel(in blocks: ArraySlice<Block>) -> Label? {
    for block in blocks.prefix(8) {
      if block.endsParts { return nil }
      if let label = splitter.leadingLabel(block), label.isSide { return label }
    }
    return nil
  }
}

extension Block {
  /// Headings and rules end whatever stands under a label.
  var endsParts: Bool {
    switch self {
    case .heading, .thematicBreak: true
    default: false
    }
  }
}
