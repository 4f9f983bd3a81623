import StudyGuide

/// What can stand beside each other in a question. Two chapters may name the same thing: what is said
/// there about it is right here too, and no distractor.
extension GuideIndex.Slip {
  func isApart(from other: Self) -> Bool {
    guard owner != other.owner, !title.isSame(as: other.title) else { return false }
    guard let fix, let otherFix = other.fix else { return true }
    return !fix.isSame(as: otherFix)
  }
}

extension GuideIndex.Definition {
  func isApart(from other: Self) -> Bool {
    owner != other.owner && !term.isSame(as: other.term)
      && !definition.isSame(as: other.definition)
  }
}

extension GuideIndex.Reply {
  func isApart(from other: Self) -> Bool {
    guard owner != other.owner, question.text != other.question.text else { return false }
    // A short answer is right wherever it is a part of the answer.
    return isShort && other.isShort
      ? !first.overlaps(other.first) : !first.isSame(as: other.first)
  }

  /// Whether the answer is a name, an amount or a command, and nothing else.
  var isShort: Bool { !isListed && first.bag.count < 5 && first.text == answer }
}

extension GuideIndex.CardAnswer {
  func isApart(from other: Self) -> Bool { owner != other.owner && front != other.front }
}

extension GuideIndex.Record {
  /// Whether it is of another thing, and says something of it under the same name.
  func isApart(from other: Self) -> Bool {
    owner != other.owner && !thing.isSame(as: other.thing)
      && values.keys.contains { other.values[$0] != nil }
  }
}

extension Sequence {
  /// Whether each is apart from all others.
  func areApart(_ isApart: (Element, Element) -> Bool) -> Bool {
    let items = Array(self)
    return items.indices.allSatisfy { place in
      items[..<place].allSatisfy { isApart(items[place], $0) }
    }
  }
}
