import Markdown
import Publishing

extension LinkCheck {
  /// What is wrong with the links of a whole guide.
  static func check(_ loaded: LoadedGuide, jobs: Int) async throws -> [Diagnostic] {
    let check = LinkCheck(guide: loaded.guide, assets: Set(loaded.assets))
    return try await loaded.guide.chapters.parallelMap(jobs: jobs, check.check).flatMap { $0 }
  }
}
