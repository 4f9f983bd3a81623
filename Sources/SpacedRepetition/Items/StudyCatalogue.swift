import Practice
import StudyGuide

/// All that can be asked about a guide, by name and kind: what a session is planned from before
/// any item is looked at.
package struct StudyCatalogue: Sendable, Equatable {
  package struct Chapter: Sendable, Equatable {
    package let id: ChapterID
    package let title: String
    /// Of the file, relative to the content folder.
    package let path: String
    package let tags: [String]

    package init(id: ChapterID, title: String, path: String, tags: [String]) {
      self.id = id
      self.title = title
      self.path = path
      self.tags = tags
    }
  }

  package struct Entry: Sendable, Equatable {
    package let id: String
    package let kind: StudyItem.Kind
    /// Place in ``chapters``.
    package let chapter: Int
    /// Place among all items of the guide.
    package let place: Int

    package init(id: String, kind: StudyItem.Kind, chapter: Int, place: Int) {
      self.id = id
      self.kind = kind
      self.chapter = chapter
      self.place = place
    }
  }

  /// The guide's slug.
  package let guide: String
  /// In reading order.
  package let chapters: [Chapter]
  /// In reading order.
  package let entries: [Entry]

  package init(guide: String, chapters: [Chapter], entries: [Entry]) {
    self.guide = guide
    self.chapters = chapters
    self.entries = entries
  }
}

extension StudyCatalogue {
  /// - Parameter items: those of each chapter, in reading order.
  package init(_ guide: Guide, _ items: [[StudyItem]]) {
    var entries: [Entry] = []
    for (chapter, items) in items.enumerated() {
      for item in items {
        entries.append(
          Entry(id: item.id, kind: item.kind, chapter: chapter, place: entries.count))
      }
    }
    self.init(
      guide: guide.slug.text,
      chapters: guide.chapters.map {
        Chapter(id: $0.id, title: $0.title, path: $0.path, tags: $0.tags)
      },
      entries: entries)
  }
}
