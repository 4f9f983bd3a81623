/// The lasting name of an element: chapter, kind, and the slug of its title or its pinned id.
package struct ElementID: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let chapter: ChapterID
  package let kind: Element.Kind
  package let slug: Slug

  package init(chapter: ChapterID, kind: Element.Kind, slug: Slug) {
    self.chapter = chapter
    self.kind = kind
    self.slug = slug
  }

  /// `part-1/mistakes/mistake/designing-for-scale`
  package var description: String { chapter.path + "/" + anchor(separator: "/") }

  /// What follows `#` in the chapter's URL: `mistake-designing-for-scale`.
  package var anchor: String { anchor(separator: "-") }

  package static func < (left: Self, right: Self) -> Bool { left.description < right.description }

  private func anchor(separator: String) -> String { kind.rawValue + separator + slug.text }
}
