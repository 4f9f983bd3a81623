import Markdown
import SpacedRepetition
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
  func chapters(of guide: Guide) throws -> [Chapter] { try chapters(among: guide.chapters) }

  func chapters<Named: NamedChapter>(among all: [Named]) throws -> [Named] {
    guard !topics.isEmpty else { return all }
    var wanted: Set<ChapterID> = []
    for topic in topics {
      let key = Self.key(topic)
      let whole = all.filter { Self.names(of: $0).contains(key) }
      let found =
        whole.isEmpty
        ? all.filter { chapter in
          !key.isEmpty && Self.names(of: chapter).contains { $0.contains(key) }
        } : whole
      guard !found.isEmpty else {
        let tags = Set(all.flatMap(\.tags)).sorted()
        let chapters = all.map(\.id.path).filter { !tags.contains($0) }
        throw Unknown(
          topic: topic,
          known: Array((tags + chapters).prefix(12))
            + (tags.count + chapters.count > 12 ? ["…"] : []),
          nearest: (tags + all.map(\.title) + all.flatMap(Self.places)).nearest(to: topic))
      }
      wanted.formUnion(found.map(\.id))
    }
    return all.filter { wanted.contains($0.id) }
  }

  private static func names(of chapter: some NamedChapter) -> [String] {
    ([chapter.title, chapter.path] + chapter.tags + places(of: chapter)).map(key)
  }

  /// The chapter's id, and its folders and own name alone.
  private static func places(of chapter: some NamedChapter) -> [String] {
    [chapter.id.path] + chapter.id.path.split(separator: "/").map { String($0) }
  }

  private static func key(_ name: String) -> String { Slug(name)?.text ?? "" }
}

/// What a chapter can be called by.
protocol NamedChapter: Sendable {
  var id: ChapterID { get }
  var title: String { get }
  /// Of its file.
  var path: String { get }
  var tags: [String] { get }
}

extension Chapter: NamedChapter {}
extension StudyCatalogue.Chapter: NamedChapter {}
