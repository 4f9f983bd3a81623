import Markdown
import StudyGuide

/// `study.json`, version 1: everything that was found in a guide, for other programs. The format is
/// described in `Docs/study.schema.json`. Texts are plain text; absent fields are left out.
package struct StudyJSON: Sendable {
  /// Chapters that are encoded before their bytes are handed on.
  private static let batch = 256

  private let guide: Guide

  package init(_ guide: Guide) {
    self.guide = guide
  }

  /// Hands the file's bytes to `write`, piece by piece; the same bytes for the same guide.
  ///
  /// - Parameter jobs: how many chapters are encoded at a time; no byte depends on it.
  package func write(jobs: Int, to write: ([UInt8]) throws -> Void) async throws {
    var head = JSONWriter()
    head.object { head in
      head.member("version", 1)
      head.member("guide") { writer in
        writer.object { writer in
          writer.member("title", guide.settings.title)
          writer.member("language", guide.settings.language)
        }
      }
    }
    try write(Array(head.bytes.dropLast()))
    try await list("chapters", jobs: jobs, to: write) { [ChapterJSON.bytes($0)] }
    try await list("elements", jobs: jobs, to: write) { chapter in
      chapter.elements.map { ElementJSON(element: $0, path: chapter.path).bytes }
    }
    try write(Array(",\n\"questions\":[],\n\"cards\":[]}\n".utf8))
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
