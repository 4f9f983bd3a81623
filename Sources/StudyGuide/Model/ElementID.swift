/// The lasting name of an element: chapter, kind, and the slug of its title or its pinned id.
package struct ElementID: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let chapter: ChapterID
  package let kind: Element.Kind
  /// `part-1/mistakes/mistake/designing-for-scale`; the other parts follow from it.
  package let description: String

  package init(chapter: ChapterID, kind: Element.Kind, slug: Slug) {
    self.chapter = chapter
    self.kind = kind
    description = chapter.path + "/" + kind.rawValue + "/" + slug.text
  }

  package var slug: Slug {
    let start = chapter.path.utf8.count + kind.rawValue.utf8.count + 2
    return Slug(word: String(Substring(description.utf8.dropFirst(start))))
  }

  /// What follows `#` in the chapter's URL: `mistake-designing-for-scale`.
  package var anchor: String { kind.rawValue + "-" + slug.text }

  package static func == (left: Self, right: Self) -> Bool {
    left.description == right.description
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(description) }

  package static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}
