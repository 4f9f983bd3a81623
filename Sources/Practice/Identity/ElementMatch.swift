import StudyGuide

/// Where the history of an element goes when its id changes.
///
///     ElementMatch.moves(from: old, to: new)  // [ElementMatch(old: "…/a", new: "…/b", likeness: 0.8)]
package struct ElementMatch: Sendable, Equatable {
  /// An element as the progress store knows it.
  package struct Trace: Sendable, Equatable {
    package let id: String
    package let kind: Element.Kind
    package let text: String

    package init(id: String, kind: Element.Kind, text: String) {
      self.id = id
      self.kind = kind
      self.text = text
    }
  }

  package let old: String
  package let new: String
  /// From 0 to 1.
  package let likeness: Double

  /// Less alike than this, an element starts fresh.
  package static let threshold = 0.6

  /// The vanished ids that live on under a new one: of the same kind, at least 60 % alike, one to
  /// one, the best first. No result depends on the order of the lists.
  package static func moves(from old: [Trace], to new: [Trace]) -> [ElementMatch] {
    let (before, after) = (Set(old.map(\.id)), Set(new.map(\.id)))
    let vanished = old.filter { !after.contains($0.id) }.map { ($0, TextLikeness($0.text)) }
    let fresh = Dictionary(
      grouping: new.filter { !before.contains($0.id) }.map { ($0, TextLikeness($0.text)) },
      by: \.0.kind)
    // A chapter that was moved has the same texts under other ids: those are found without comparing each
    // with each.
    var unchanged = Dictionary(
      grouping: fresh.values.joined().map(\.0), by: { [$0.kind.rawValue, $0.text] }
    ).mapValues { $0.map(\.id).sorted(by: >) }
    var moved: [ElementMatch] = []
    for (trace, text) in vanished.sorted(by: { $0.0.id < $1.0.id })
    where text.likeness(to: text) >= threshold {
      guard let new = unchanged[[trace.kind.rawValue, trace.text]]?.popLast() else { continue }
      moved.append(ElementMatch(old: trace.id, new: new, likeness: 1))
    }
    let (movedOld, movedNew) = (Set(moved.map(\.old)), Set(moved.map(\.new)))
    let candidates = vanished.filter { !movedOld.contains($0.0.id) }.flatMap { trace, text in
      (fresh[trace.kind] ?? []).filter { !movedNew.contains($0.0.id) }.compactMap { other, otherText -> ElementMatch? in
        let likeness = text.likeness(to: otherText)
        guard likeness >= threshold else { return nil }
        return ElementMatch(old: trace.id, new: other.id, likeness: likeness)
      }
    }
    var takenOld: Set<String> = []
    var takenNew: Set<String> = []
    let alike = candidates.sorted(by: isBefore).filter { match in
      guard !takenOld.contains(match.old), !takenNew.contains(match.new) else { return false }
      takenOld.insert(match.old)
      takenNew.insert(match.new)
      return true
    }
    return (moved + alike).sorted(by: isBefore)
  }

  private static func isBefore(_ left: ElementMatch, _ right: ElementMatch) -> Bool {
    if left.likeness != right.likeness { return left.likeness > right.likeness }
    return (left.old, left.new) < (right.old, right.new)
  }
}
