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
  private let deck: Deck

  package init(_ guide: Guide, _ practice: PracticeSet, _ deck: Deck) {
    self.guide = guide
    self.practice = practice
    self.deck = deck
  }

  /// Hands the file's bytes to `write`, piece by piece; the same bytes for the same guide.
  ///
  /// - Parameter jobs: how many chapters are encoded at a time; no byte depends on it.
  package func write(jobs: Int, to write: ([UInt8]) throws -> Void) async throws {
    var head = JSONWriter()
    head.object { $0.members(ofHead: guide.settings) }
    try write(Array(head.bytes.dropLast()))
    try await list("chapters", jobs: jobs, to: write) { chapter, writer in
      writer.newLine()
      ChapterRecord(chapter: chapter).write(to: &writer)
    }
    try await list("elements", jobs: jobs, to: write) { chapter, writer in
      for element in chapter.elements {
        writer.newLine()
        ElementJSON(element: element, path: chapter.path).write(to: &writer)
      }
    }
    let practice = practice
    try await list("questions", jobs: jobs, to: write) { chapter, writer in
      for question in practice.questions(of: chapter.id) {
        writer.newLine()
        QuestionRecord(question: question).write(to: &writer)
      }
    }
    let deck = deck
    try await list("cards", jobs: jobs, to: write) { chapter, writer in
      for card in deck.cards(of: chapter) {
        writer.newLine()
        CardRecord(card: card).write(to: &writer)
      }
    }
    try write(Array("}\n".utf8))
  }

  /// A member that is an array of the records that `encode` writes of each chapter, a line each.
  private func list(
    _ name: String, jobs: Int, to write: ([UInt8]) throws -> Void,
    _ encode: @escaping @Sendable (Chapter, inout JSONWriter) -> Void
  ) async throws {
    try write(Array(",\n\"\(name)\":[".utf8))
    var isFirst = true
    for start in stride(from: 0, to: guide.chapters.count, by: Self.batch) {
      let end = min(start + Self.batch, guide.chapters.count)
      let records = try await guide.chapters[start..<end].parallelMap(jobs: jobs) { chapter in
        var writer = JSONWriter()
        encode(chapter, &writer)
        return writer.bytes
      }
      for bytes in records where !bytes.isEmpty {
        if !isFirst { try write([UInt8(ascii: ",")]) }
        try write(bytes)
        isFirst = false
      }
    }
    try write(Array("]".utf8))
  }
}

/// One chapter as `study.json` has it.
private struct ChapterRecord {
  let chapter: Chapter

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", chapter.id.path)
      writer.member("title", chapter.title)
      writer.member("url", chapter.id.path + "/index.html")
      writer.member("source", chapter.path)
    }
  }
}
