import Markdown
import StudyGuide
import Testing

@testable import Publishing

/// Sites of chapters that a test writes.
extension Site {
  static func written(_ texts: [String], hasExtras: Bool = true) async throws -> Site {
    let files = texts.enumerated().map { SourceFile(path: "c\($0).md", text: $1) }
    let guide = try await GuideReader(settings: GuideSettings()).read(files, jobs: 2).value
    return Site(
      guide: guide, theme: try Theme.builtIn(), options: SiteOptions(hasExtras: hasExtras))
  }

  func page(_ path: String) async throws -> String {
    let pages = self.pages.filter { $0.path == path }
    let file = try #require(try await PageRenderer(site: self, jobs: 1).render(pages).first)
    return String(decoding: file.bytes, as: UTF8.self)
  }
}
