import Markdown

/// Before and After where they say when, and no version is better than the other: below a heading that
/// asks when, or each above a list of its own of which none says what one of the other says.
///
///     ## When must you wash your hands?
///     *Before:*                 *After:*
///     - putting on gloves       - handling money
struct PointsInTime {
  let context: ReadingContext

  func areMeant(by groups: [PairGrouping.Group], opening: Label) -> Bool {
    guard opening.family == .change else { return false }
    if isAskedWhen { return true }
    return groups.allSatisfy { group in
      guard let before = Self.items(group.pair.weak), let after = Self.items(group.pair.strong)
      else { return false }
      return !before.contains { item in after.contains { item.isVersion(of: $0) } }
    }
  }

  /// "When to water", "Before or after: when do you take it?"
  var isAskedWhen: Bool {
    guard let subject = context.subject else { return false }
    let words = LabelText.normalise(subject.plainText).split(separator: " ")
    return words.first == "when" || subject.isQuestion && words.contains("when")
  }

  /// The items of the lists that are all there is on one side.
  private static func items(_ sides: [Pair.Side]) -> [Wordage]? {
    var items: [Wordage] = []
    for block in sides.flatMap(\.blocks) {
      guard case .list(let list) = block, list.items.count > 1 else { return nil }
      items += list.items.map { Wordage($0.blocks.firstLine.plainText) }
    }
    // Each is held against each of the other side; so many tell as much as all.
    return items.isEmpty ? nil : Array(items.prefix(40))
  }
}

/// The longer words of a text by their beginnings, without the verb that opens it: "handling money".
struct Wordage {
  private let words: Set<Substring>

  init(_ text: String) {
    let all = LabelText.normalise(text).split(separator: " ")
    let words = all.first?.hasSuffix("ing") == true ? all.dropFirst() : all[...]
    self.words = Set(words.filter { $0.utf8.count > 3 }.map { $0.prefix(5) })
  }

  /// Whether half of what the shorter one says is in the other.
  func isVersion(of other: Wordage) -> Bool {
    let shared = words.intersection(other.words).count
    return shared > 0 && 2 * shared >= min(words.count, other.words.count)
  }
}
