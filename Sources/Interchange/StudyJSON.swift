import Foundation
import Practice
import StudyGuide

/// `study.json`, version 1: everything that was found in a guide, for other programs. The format
/// is described in `Docs/study.schema.json`. Texts are plain text; absent fields are left out.
package struct StudyJSON: Sendable {
  private let guide: Guide
  private let practice: PracticeSet

  package init(_ guide: Guide, _ practice: PracticeSet) {
    self.guide = guide
    self.practice = practice
  }

  /// The file's bytes, the same for the same guide.
  ///
  /// - Parameter jobs: how many chapters are encoded at a time; no byte depends on it.
  package func bytes(jobs: Int) async throws -> [UInt8] {
    let chapters = try await guide.chapters.parallelMap(jobs: jobs) { chapter in
      (try Self.encode(ChapterRecord(chapter)), try chapter.elements.map { element in
        try Self.encode(ElementRecord(element, in: chapter))
      })
    }
    let questions = try await practice.questions.parallelMap(jobs: jobs) {
      try Self.encode(QuestionRecord($0))
    }
    var bytes = Array(#"{"version":1,"guide":"#.utf8)
    bytes += try Self.encode(GuideRecord(guide.settings))
    bytes.appendList("chapters", chapters.map(\.0))
    bytes.appendList("elements", chapters.flatMap(\.1))
    bytes.appendList("questions", questions)
    bytes.appendList("cards", [])
    bytes += Array("}\n".utf8)
    return bytes
  }

  private static func encode(_ record: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(record)
  }
}

extension [UInt8] {
  fileprivate mutating func appendList(_ name: String, _ records: [Data]) {
    self += Array(",\n\"\(name)\":[".utf8)
    for (index, record) in records.enumerated() {
      self += Array((index == 0 ? "\n" : ",\n").utf8)
      self += record
    }
    self += Array("]".utf8)
  }
}

private struct GuideRecord: Encodable {
  let title: String
  let language: String

  init(_ settings: GuideSettings) {
    title = settings.title
    language = settings.language
  }
}

private struct ChapterRecord: Encodable {
  let id: String
  let title: String
  let url: String
  let source: String

  init(_ chapter: Chapter) {
    id = chapter.id.path
    title = chapter.title
    url = chapter.id.path + "/index.html"
    source = chapter.path
  }
}
