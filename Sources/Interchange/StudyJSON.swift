import Markdown
import Practice
import StudyGuide

/// `study.json`, version 1: everything that was found in a guide and made of it, for other programs.
/// The format is described in `Docs/study.schema.json`. Texts are plain text; absent fields are left
/// out.
package struct StudyJSON: Sendable {
  /// Chapters that are encoded before their bytes are handed on.
  private static let batch = 256

  private let guide: Guide
  private let practice: PracticeSet

  package init(_ guide: Guide, _ practice: PracticeSet) {
    self.guide = guide
    self.practice = practice
  }

  /// Hands the file's bytes to `write`, piece by piece; the same bytes for the same guide.
  ///
  /// - Parameter jobs: how many chapters are encoded at a time; no byte depends on it.
  package func write(jobs: Int, to write: ([UInt8]) throws -> Void) async throws {
    var head = JSONWriter()
    head.object { $0.members(ofHead: guide.settings) }
    try write(Array(head.bytes.dropLast()))
    try await list("chapters", jobs: jobs, to: write) { [ChapterJSON.bytes($0)] }
    try await list("elements", jobs: jobs, to: write) { chapter in
      chapter.elements.map { ElementJSON(element: $0, path: chapter.path).bytes }
    }
    let practice = practice
    try await list("questions", jobs: jobs, to: write) { chapter in
      practice.questions(of: chapter.id).map { question in
        var writer = JSONWriter()
        QuestionRecord(question: question).write(to: &writer)
        return writer.bytes
      }
    }
    try await list("cards", jobs: jobs, to: write) { chapter in
      Deck.cards(of: chapter).map { card in
        var writer = JSONWriter()
        CardRecord(card: card).write(to: &writer)
        return writer.bytes
      }
    }
    try write(Array("}\n".utf8))
  }

  /// A member that is an array of what `encode` makes of each chapter, a line each.
  private func list(
    _ name: String, jobs: Int, to write: ([UInt8]) throws -> Void,
    _ encode: @escaping @Sendable (Chapter) -> [[UInt8]]
  ) async throws {
    try write(Array(",\n\"\(name)\":[".utf8))
    var isFirst = true
    for start in stride(from: 0, to: guide.chapters.count, by: Self.batch) {
      let end = min(start + Self.batch, guide.chapters.count)
      let records = try await guide.chapters[start..<end].parallelMap(jobs: jobs, encode)
      var bytes: [UInt8] = []
      for record in records.joined() {
        bytes.append(contentsOf: (isFirst ? "\n" : ",\n").utf8)
        bytes.append(contentsOf: record)
        isFirst = false
      }
      try write(bytes)
    }
    try write(Array("]".utf8))
  }
}

private enum ChapterJSON {
  static func bytes(_ chapter: Chapter) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("id", chapter.id.path)
      writer.member("title", chapter.title)
      writer.member("url", chapter.id.path + "/index.html")
      writer.member("source", chapter.path)
    }
    return writer.bytes
  }
}
