import Markdown

/// One Markdown file as a chapter: what its front matter says, and its text parted into passages.
package struct Chapter: Sendable, Equatable {
  package let id: ChapterID
  /// From the front matter, else the first heading of level 1, else the file's name.
  package let title: String
  package let summary: String?
  /// As written, in the author's order, without repeats.
  package let tags: [String]
  /// The whole text, nothing left out: what is study material stands as elements between the rest.
  package let passages: [Passage]
  package let footnotes: [Footnote]
  /// All headings in reading order, those that belong to an element among them.
  package let outline: [Heading]
  /// The anchor of the heading that became the title, where one did.
  package let titleAnchor: String?
  /// Words of the file, its markup counted with them.
  package let wordCount: Int
  /// Links and images, in reading order.
  package let links: [LinkUse]
  /// Path of the file relative to the content folder.
  package let path: String

  package init(
    id: ChapterID, title: String, summary: String?, tags: [String], passages: [Passage],
    footnotes: [Footnote], outline: [Heading], titleAnchor: String? = nil,
    wordCount: Int = 0, links: [LinkUse] = [], path: String
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.tags = tags
    self.passages = passages
    self.footnotes = footnotes
    self.outline = outline
    self.titleAnchor = titleAnchor
    self.wordCount = wordCount
    self.links = links
    self.path = path
  }

  /// The elements of the chapter in reading order, those inside a scenario after it.
  package var elements: [Element] {
    passages.flatMap { passage -> [Element] in
      switch passage {
      case .blocks: []
      case .element(let element): [element] + element.nested
      }
    }
  }

  /// How many elements there are of each kind that is there, those inside of scenarios included.
  package var counts: [Element.Kind: Int] {
    var counts: [Element.Kind: Int] = [:]
    for case .element(let element) in passages {
      counts[element.kind, default: 0] += 1
      for nested in element.nested { counts[nested.kind, default: 0] += 1 }
    }
    return counts
  }
}
