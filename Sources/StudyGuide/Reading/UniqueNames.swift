import Markdown

extension [Passage] {
  /// Gives every element an id of its own: the second of a name becomes `name-2`.
  func makingNamesUnique() -> [Passage] {
    var uses: [ElementID: Int] = [:]
    return map { passage in
      guard case .element(let element) = passage else { return passage }
      return .element(element.uniquelyNamed(&uses))
    }
  }
}

extension Element {
  /// - Parameter uses: how often each id has been asked for.
  fileprivate func uniquelyNamed(_ uses: inout [ElementID: Int]) -> Element {
    var id = self.id
    while let number = uses[id] {
      uses[id] = number + 1
      id = ElementID(
        chapter: self.id.chapter, kind: kind, slug: Slug(self.id.slug, number: number + 1))
    }
    uses[id] = 1
    var content = content
    if case .scenario(var scenario) = content {
      scenario.parts = scenario.parts.map { part in
        if case .pair(let pair) = part { .pair(pair.uniquelyNamed(&uses)) } else { part }
      }
      content = .scenario(scenario)
    }
    return Element(id: id, title: title, heading: heading, content: content, range: range)
  }

  func replacing(content: Content) -> Element {
    Element(id: id, title: title, heading: heading, content: content, range: range)
  }
}
