import Markdown
import StudyGuide

/// The chapters that a person named: by slug, title, file or tag, whole or in part.
struct TopicFilter {
  /// Nothing in the guide has this name.
  struct Unknown: Error {
    let topic: String
    let known: [String]
    /// What is spelt most like it.
    let nearest: String?
  }

  let topics: [String]

  /// The chapters in reading order; all where no topic was named.
  func chapters(of guide: Guide) throws -> [Chapter] {
    guard !topics.isEmpty else { return guide.chapters }
    var wanted: Set<ChapterID> = []
    for topic in topics {
      let key = Self.key(topic)
      let whole = guide.chapters.filter { Self.names(of: $0).contains(key) }
      let found =
        whole.isEmpty
        ? guide.chapters.filter { chapter in
          !key.isEmpty && Self.names(of: chapter).contains { $0.contains(key) }
        } : whole
      guard !found.isEmpty else {
        let tags = Set(guide.chapters.flatMap(\.tags)).sorted()
        throw Unknown(
          topic: topic,
          known: Array((tags + guide.chapters.map(\.id.path)).prefix(12)),
          nearest: (tags + guide.chapters.map(\.title)).nearest(to: topic))
      }
      wanted.formUnion(found.map(\.id))
    }
    return guide.chapters.filter { wanted.contains($0.id) }
  }

  private static func names(of chapter: Chapter) -> [String] {
    let folders = chapter.id.path.split(separator: "/").map { String($0) }
    return ([chapter.id.path, chapter.title, chapter.path] + chapter.tags + folders).map(key)
  }

  private static func key(_ name: String) -> String { Slug(name)?.text ?? "" }
}
