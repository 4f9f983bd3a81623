import Markdown

/// One Markdown file as a chapter: what its front matter says, and its text parted into passages.
package struct Chapter: Sendable, Equatable {
  /// What a chapter consists of, shared by all copies: chapters are passed on many times.
  private final class Storage: Sendable {
    let id: ChapterID
    let title: String
    let summary: String?
    let tags: [String]
    let passages: [Passage]
    let footnotes: [Footnote]
    let outline: [Heading]
    let titleAnchor: String?
    let wordCount: Int
    let links: [LinkUse]
    let places: [String]
    let path: String
    let isAsked: Bool
    let counts: [Element.Kind: Int]

    init(
      id: ChapterID, title: String, summary: String?, tags: [String], passages: [Passage],
      footnotes: [Footnote], outline: [Heading], titleAnchor: String?, wordCount: Int,
      links: [LinkUse], places: [String], path: String, isAsked: Bool
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
      self.places = places
      self.path = path
      self.isAsked = isAsked
      counts = Self.counts(in: passages)
    }

    private static func counts(in passages: [Passage]) -> [Element.Kind: Int] {
      var counts: [Element.Kind: Int] = [:]
      for case .element(let element) in passages {
        counts[element.kind, default: 0] += 1
        for nested in element.nested { counts[nested.kind, default: 0] += 1 }
      }
      return counts
    }
  }

  private let storage: Storage

  package init(
    id: ChapterID, title: String, summary: String?, tags: [String], passages: [Passage],
    footnotes: [Footnote], outline: [Heading], titleAnchor: String? = nil,
    wordCount: Int = 0, links: [LinkUse] = [], places: [String] = [], path: String,
    isAsked: Bool = true
  ) {
    storage = Storage(
      id: id, title: title, summary: summary, tags: tags, passages: passages, footnotes: footnotes,
      outline: outline, titleAnchor: titleAnchor, wordCount: wordCount, links: links,
      places: places, path: path, isAsked: isAsked)
  }

  package var id: ChapterID { storage.id }
  /// From the front matter, else the first heading of level 1, else the file's name.
  package var title: String { storage.title }
  package var summary: String? { storage.summary }
  /// As written, in the author's order, without repeats.
  package var tags: [String] { storage.tags }
  /// The whole text, nothing left out: what is study material stands as elements between the rest.
  package var passages: [Passage] { storage.passages }
  package var footnotes: [Footnote] { storage.footnotes }
  /// All headings in reading order, those that belong to an element among them.
  package var outline: [Heading] { storage.outline }
  /// The anchor of the heading that became the title, where one did.
  package var titleAnchor: String? { storage.titleAnchor }
  /// Words of the file, its markup counted with them.
  package var wordCount: Int { storage.wordCount }
  /// Links and images, in reading order.
  package var links: [LinkUse] { storage.links }
  /// Names that may be linked to beside those of ``outline`` and of elements: headings in lists and
  /// quotations, anchors in HTML.
  package var places: [String] { storage.places }
  /// Path of the file relative to the content folder.
  package var path: String { storage.path }
  /// Whether practice asks about it; there are cards of it in any case.
  package var isAsked: Bool { storage.isAsked }

  package static func == (left: Chapter, right: Chapter) -> Bool {
    left.storage === right.storage
      || left.id == right.id
        && left.title == right.title
        && left.summary == right.summary
        && left.tags == right.tags
        && left.passages == right.passages
        && left.footnotes == right.footnotes
        && left.outline == right.outline
        && left.titleAnchor == right.titleAnchor
        && left.wordCount == right.wordCount
        && left.links == right.links
        && left.places == right.places
        && left.path == right.path
        && left.isAsked == right.isAsked
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

  package var elementCount: Int { counts.values.reduce(0, +) }

  /// How many elements there are of each kind that is there, those inside of scenarios included.
  package var counts: [Element.Kind: Int] { storage.counts }
}
