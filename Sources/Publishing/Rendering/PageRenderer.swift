import StudyGuide
import Synchronization

/// Turns pages into files, several at a time. What it makes does not depend on how many.
package struct PageRenderer: Sendable {
  /// A finished file.
  package struct File: Sendable {
    /// Path in the site.
    package let path: String
    package let bytes: [UInt8]
  }

  /// Pages that a core takes at a time.
  private static let chunk = 16

  let site: Site
  private let jobs: Int

  /// `jobs` is how many pages are made at the same time.
  package init(site: Site, jobs: Int) {
    self.site = site
    self.jobs = max(1, jobs)
  }

  /// Renders all pages and hands each to `write`, in no particular order and from several tasks.
  /// Ends at the first error that `write` throws.
  package func render(
    _ pages: [Page], to write: @escaping @Sendable (File) throws -> Void
  ) async throws {
    let index =
      pages.contains(where: \.needsSearchIndex)
      ? await SearchIndex(site: site, jobs: jobs) : nil
    let next = NextChunk(count: pages.count, size: Self.chunk)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<min(jobs, max(1, pages.count)) {
        group.addTask {
          let stencils = StencilStore(library: site.theme.library)
          let decks = DeckShelf(site.flashcards)
          while let range = next.take() {
            try Task.checkCancellation()
            for page in pages[range] {
              try write(
                File(path: page.path, bytes: bytes(of: page, index: index, stencils, decks)))
            }
          }
        }
      }
      try await group.waitForAll()
    }
  }

  /// Renders the pages into memory, in their order.
  package func render(_ pages: [Page]) async throws -> [File] {
    let files = Mutex<[String: File]>([:])
    try await render(pages) { file in
      files.withLock { $0[file.path] = file }
    }
    return files.withLock { files in pages.compactMap { files[$0.path] } }
  }

  private func bytes(
    of page: Page, index: SearchIndex?, _ stencils: StencilStore, _ decks: DeckShelf
  ) -> [UInt8] {
    let writer = PageWriter(site: site, stencils: stencils, decks: decks, path: page.path)
    switch page.content {
    case .home: return writer.home()
    case .chapter(let number): return writer.chapter(number)
    case .tags: return writer.tags()
    case .tag(let number): return writer.tag(site.tags[number])
    case .glossary: return writer.glossary()
    case .search: return writer.search(version: index?.version ?? "")
    case .searchFile(let file): return index?.file(file, site: site) ?? []
    case .practice: return writer.practice()
    case .chapterPractice(let number): return writer.chapterPractice(number)
    case .worksheets: return writer.worksheets()
    case .worksheet(let number): return writer.worksheet(number)
    case .mock: return writer.mock()
    case .plan: return writer.plan()
    case .flashcards: return writer.flashcards()
    case .chapterCards(let number): return writer.chapterCards(number)
    case .cardSheet(let paper, let chapter): return writer.cardSheet(paper, of: chapter)
    case .notFound: return writer.notFound()
    case .sitemap: return Sitemap.bytes(site)
    case .manifest: return Manifest.bytes(site)
    case .asset(let asset): return asset.bytes
    }
  }
}

/// Hands out ranges of indices to whoever asks next.
private final class NextChunk: Sendable {
  private let next = Mutex(0)
  private let count: Int
  private let size: Int

  init(count: Int, size: Int) {
    self.count = count
    self.size = size
  }

  func take() -> Range<Int>? {
    next.withLock { next in
      guard next < count else { return nil }
      let range = next..<min(next + size, count)
      next = range.upperBound
      return range
    }
  }
}
