import StudyGuide

/// A topic and the chapters that have it. Tags that differ in case or punctuation only are one.
struct Tag: Sendable, Equatable {
  /// As the first chapter writes it.
  let name: String
  let slug: Slug
  /// Indices of the chapters, in reading order.
  private(set) var chapters: [Int]

  /// All topics by name.
  static func tags(of chapters: [Chapter]) -> [Tag] {
    var tags: [Slug: Tag] = [:]
    for (index, chapter) in chapters.enumerated() {
      for name in chapter.tags {
        guard let slug = Slug(name) else { continue }
        var tag = tags[slug] ?? Tag(name: name, slug: slug, chapters: [])
        if tag.chapters.last != index { tag.chapters.append(index) }
        tags[slug] = tag
      }
    }
    return tags.values.sorted {
      ($0.name.lowercased(), $0.slug.text) < ($1.name.lowercased(), $1.slug.text)
    }
  }
}
