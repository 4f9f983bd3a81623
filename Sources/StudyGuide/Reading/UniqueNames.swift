import Markdown

extension [Passage] {
  /// Gives every element an id of its own: the second of a name becomes `name-2`.
  func makingNamesUnique() -> [Passage] {
    var taken: Set<ElementID> = []
    return map { passage in
      guard case .element(let element) = passage else { return passage }
      return .element(element.uniquelyNamed(&taken))
    }
  }
}

extension Element {
  fileprivate func uniquelyNamed(_ taken: inout Set<ElementID>) -> Element {
    var id = self.id
    var number = 2
    while !taken.insert(id).inserted {
      id = ElementID(
        chapter: self.id.chapter, kind: kind, slug: Slug(self.id.slug, number: number))
      number += 1
    }
    var content = content
    if case .scenario(var scenario) = content {
      scenario.parts = scenario.parts.map { part in
        if case .pair(let pair) = part { .pair(pair.uniquelyNamed(&taken)) } else { part }
      }
      content = .scenario(scenario)
    }
    return Element(id: id, title: title, heading: heading, content: content, range: range)
  }

  func replacing(content: Content) -> Element {
    Element(id: id, title: title, heading: heading, content: content, range: range)
  }
}
