import Markdown

/// Sides and reasons in the author's order, gathered into pairs. Either side may come first.
struct PairGrouping {
  struct Group {
    var pair: Pair
    var range: SourceRange
    var labelRange: SourceRange

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
  private var firstRole: LabelRole?
  private var lastLabel: Label?

  init(_ parts: [Part]) {
    for (place, part) in parts.enumerated() {
      add(part, before: parts.dropFirst(place + 1).first { $0.label?.isSide == true }?.label)
    }
    for index in groups.indices { groups[index].pair.dropEmptySides() }
    groups.removeAll { $0.pair.weak.isEmpty && $0.pair.strong.isEmpty }
  }

  private mutating func add(_ part: Part, before next: @autoclosure () -> Label?) {
    guard let label = part.label else { return }
    switch label.role {
    case .weak, .strong:
      let side = Pair.Side(label: part.written, blocks: part.blocks, range: part.range)
      if startsGroup(label, before: next()) {
        groups.append(
          Group(pair: Pair(weak: [], strong: []), range: part.range, labelRange: part.labelRange))
        firstRole = label.role
      }
      if label.role == .weak {
        groups[groups.count - 1].pair.weak.append(side)
      } else {
        groups[groups.count - 1].pair.strong.append(side)
      }
      lastLabel = label
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

extension Label {
  fileprivate var isSide: Bool { role == .weak || role == .strong }
}

extension Pair {
  /// A label with nothing under it says nothing.
  fileprivate mutating func dropEmptySides() {
    weak.removeAll { $0.blocks.isEmpty }
    strong.removeAll { $0.blocks.isEmpty }
  }
}
