import Markdown
import Publishing

extension LinkCheck {
  /// What is wrong with the links of a whole guide.
  static func check(_ loaded: LoadedGuide, jobs: Int) async throws -> [Diagnostic] {
    let check = LinkCheck(
      guide: loaded.guide, documents: loaded.documents, assets: Set(loaded.files.assets))
    return try await loaded.documents.parallelMap(jobs: jobs, check.check).flatMap { $0 }
  }
}
