import Markdown
import StudyGuide
import Testing

@testable import Practice

/// Questions made from Markdown, for tests to look at.
enum Made {
  static func guide(_ chapters: [(path: String, text: String)]) async throws -> Guide {
    let files = chapters.map { SourceFile(path: $0.path, text: $0.text) }
    return try await GuideReader(settings: GuideSettings()).read(files, jobs: 1).value
  }

  static func set(_ markdown: String, seed: UInt64 = 1) async throws -> PracticeSet {
    try await PracticeSet.make(for: guide([("chapter.md", markdown)]), seed: seed, jobs: 1)
  }

  /// A question by the end of its id: the element's slug and the slot.
  static func question(_ ending: String, in markdown: String) async throws -> Question {
    let set = try await set(markdown)
    return try #require(
      set.questions.first { $0.id.description.hasSuffix(ending) },
      "made: \(set.questions.map(\.id.description)), left out: \(set.leftOut)")
  }
}

extension Question {
  var key: String? { options.first(where: \.isCorrect)?.text }
  var texts: Set<String> { Set(options.map(\.text)) }
}
