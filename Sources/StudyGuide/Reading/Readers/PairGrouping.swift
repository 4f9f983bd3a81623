import Markdown

/// Sides and reasons in the author's order, gathered into pairs. Either side may come first.
struct PairGrouping {
  struct Group {
    var pair: Pair
    var range: SourceRange
    var labelRange: SourceRange
    /// What is neither weak nor strong, in the author's words.
    var between: [Block] = []
    /// Whether a mark stands before each label.
    var isMarked = false
    /// Whether the strong side is called the best.
    var hasBest = false

    var isEmpty: Bool { pair.weak.isEmpty && pair.strong.isEmpty }
    var isComplete: Bool { !pair.weak.isEmpty && !pair.strong.isEmpty }

    /// `Yes: when it is small`, which says when, not what is better.
    var isConditional: Bool {
      (pair.weak + pair.strong).contains { side in
        let words = LabelText.normalise(side.blocks.firstLine.plainText)
        return Self.conditions.contains { words.hasPrefix($0) }
      }
    }

    private static let conditions = [
      "if ", "when ", "unless ", "as long as ", "provided ", "only if ", "only when ", "where ",
      "whenever ", "for ", "in case ", "because ", "since ",
    ]
  }

  private(set) var groups: [Group] = []
  /// Reasons of labels with nothing under them, which no pair says.
  private(set) var loose: [Block] = []
  private var firstRole: LabelRole?
  private var lastLabel: Label?

  init(_ parts: [Part]) {
    for (place, part) in parts.enumerated() {
      add(part, before: parts.dropFirst(place + 1).first { $0.label?.isSide == true }?.label)
    }
    for index in groups.indices { groups[index].pair.dropEmptySides() }
    loose = groups.filter(\.isEmpty).flatMap { $0.pair.why + $0.between }
    groups.removeAll(where: \.isEmpty)
  }

  private mutating func add(_ part: Part, before next: @autoclosure () -> Label?) {
    guard let label = part.label else { return }
    switch label.role {
    case .weak, .strong:
      let side = Pair.Side(label: part.written, blocks: part.blocks, range: part.range)
      if startsGroup(label, before: next()) {
        groups.append(
          Group(
            pair: Pair(weak: [], strong: []), range: part.range, labelRange: part.labelRange,
            isMarked: part.isMarked))
        firstRole = label.role
      }
      if label.role == .weak {
        groups[groups.count - 1].pair.weak.append(side)
      } else {
        groups[groups.count - 1].takeBest(side, label)
      }
      if !part.isMarked { groups[groups.count - 1].isMarked = false }
      lastLabel = label
    case .between:
      guard !groups.isEmpty else { return }
      groups[groups.count - 1].between += part.asText
    default:
      guard !groups.isEmpty else { return }
      groups[groups.count - 1].pair.why += part.blocks
    }
    groups[groups.count - 1].range = groups[groups.count - 1].range.union(part.range)
  }

  /// - Parameter next: the side behind this one.
  private func startsGroup(_ label: Label, before next: @autoclosure () -> Label?) -> Bool {
    guard let group = groups.last, let lastLabel else { return true }
    if label.role == firstRole { return group.isComplete }
    if label.role != lastLabel.role { return !label.answers(lastLabel) }
    // `Do:`, `Don't:`, and then ❌ with a ✅ of its own.
    return group.isComplete && label.family != lastLabel.family && next().map(label.answers) == true
  }
}

extension PairGrouping.Group {
  /// `Better` is between Bad and Best.
  fileprivate mutating func takeBest(_ side: Pair.Side, _ label: Label) {
    let isBest = label.family == .degree
    if isBest, !hasBest {
      between += pair.strong.flatMap(\.asText)
      pair.strong = []
    }
    if isBest || !hasBest {
      pair.strong.append(side)
    } else {
      between += side.asText
    }
    hasBest = hasBest || isBest
  }
}

extension Pair.Side {
  fileprivate var asText: [Block] { blocks.below(label, at: range) }
}

extension Part {
  /// The label in bold, and what stands under it.
  var asText: [Block] { blocks.below(written, at: labelRange) }
}

extension [Block] {
  /// The same with a label in bold before it.
  func below(_ label: String, at range: SourceRange) -> [Block] {
    guard !label.isEmpty else { return self }
    let bold = Inline.strong([.text(label + ":")])
    guard case .paragraph(var paragraph)? = first else {
      return [.paragraph(Paragraph(content: [bold], range: range))] + self
    }
    paragraph.content = [bold, .text(" ")] + paragraph.content
    return [.paragraph(paragraph)] + dropFirst()
  }
}

extension Label {
  var isSide: Bool { role == .weak || role == .strong }
}

extension Pair {
  /// A label with nothing under it says nothing.
  fileprivate mutating func dropEmptySides() {
    weak.removeAll { $0.blocks.isEmpty }
    strong.removeAll { $0.blocks.isEmpty }
  }
}
