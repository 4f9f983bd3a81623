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
    let fresh = new.filter { !before.contains($0.id) }.map { ($0, TextLikeness($0.text)) }
    let moved = unchanged(
      from: vanished.filter { $1.likeness(to: $1) >= threshold }.map(\.0), to: fresh.map(\.0))
    var takenOld = Set(moved.map(\.old))
    var takenNew = Set(moved.map(\.new))
    let others = Dictionary(
      grouping: fresh.filter { !takenNew.contains($0.0.id) }, by: \.0.kind)
    let candidates = vanished.filter { !takenOld.contains($0.0.id) }.flatMap { trace, text in
      (others[trace.kind] ?? []).compactMap { other, otherText -> ElementMatch? in
        let likeness = text.likeness(to: otherText)
        guard likeness >= threshold else { return nil }
        return ElementMatch(old: trace.id, new: other.id, likeness: likeness)
      }
    }
    let alike = candidates.sorted(by: isBefore).filter { match in
      guard !takenOld.contains(match.old), !takenNew.contains(match.new) else { return false }
      takenOld.insert(match.old)
      takenNew.insert(match.new)
      return true
    }
    return (moved + alike).sorted(by: isBefore)
  }

  /// Those with the very same text under another id, as in a chapter that was moved: found without
  /// comparing each with each.
  private static func unchanged(from old: [Trace], to new: [Trace]) -> [ElementMatch] {
    var ids = Dictionary(grouping: new, by: { [$0.kind.rawValue, $0.text] })
      .mapValues { $0.map(\.id).sorted(by: >) }
    return old.sorted { $0.id < $1.id }.compactMap { trace in
      ids[[trace.kind.rawValue, trace.text]]?.popLast().map {
        ElementMatch(old: trace.id, new: $0, likeness: 1)
      }
    }
  }

  private static func isBefore(_ left: ElementMatch, _ right: ElementMatch) -> Bool {
    if left.likeness != right.likeness { return left.likeness > right.likeness }
    return (left.old, left.new) < (right.old, right.new)
  }
}
