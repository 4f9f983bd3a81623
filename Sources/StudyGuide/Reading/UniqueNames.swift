import Markdown

extension [Passage] {
  /// Gives every element a name of its own in the chapter: the second of a name becomes `name-2`,
  /// and none has the anchor of a heading.
  func makingNamesUnique(besides headings: [Heading]) -> [Passage] {
    var names = Names(taken: headings.map(\.anchor))
    return map { passage in
      guard case .element(let element) = passage else { return passage }
      return .element(names.unique(element))
    }
  }
}

/// The anchors of a chapter that are taken, and how often each was asked for.
private struct Names {
  private var uses: [String: Int]

  init(taken: [String]) {
    uses = Dictionary(taken.map { ($0, 1) }) { first, _ in first }
  }

  /// The element under its first free name, the elements inside of it likewise.
  mutating func unique(_ element: Element) -> Element {
    // An element and its own heading are one place, and may share its name.
    if let heading = element.heading, heading.anchor == element.id.anchor {
      uses[heading.anchor] = nil
    }
    let id = unique(element.id)
    guard case .scenario(var scenario) = element.content, !scenario.pairs.isEmpty else {
      return id == element.id ? element : element.replacing(id: id)
    }
    scenario.parts = scenario.parts.map { part in
      if case .pair(let pair) = part { .pair(unique(pair)) } else { part }
    }
    return element.replacing(id: id, content: .scenario(scenario))
  }

  private mutating func unique(_ id: ElementID) -> ElementID {
    var candidate = id
    var anchor = id.anchor
    while let number = uses[anchor] {
      uses[anchor] = number + 1
      candidate = ElementID(
        chapter: id.chapter, kind: id.kind, slug: Slug(id.slug, number: number + 1))
      anchor = candidate.anchor
    }
    uses[anchor] = 1
    return candidate
  }
}

extension Element {
  func replacing(id: ElementID? = nil, content: Content? = nil) -> Element {
    Element(
      id: id ?? self.id, title: title, heading: heading, content: content ?? self.content,
      range: range)
  }
}
