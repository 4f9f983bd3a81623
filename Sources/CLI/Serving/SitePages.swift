import LocalServer
import Publishing
import Synchronization

/// The pages of one state of a site, each made when it is first asked for.
final class SitePages: Sendable {
  private typealias Made = Task<ServedFile, any Error>

  private let renderer: PageRenderer
  private let pages: [String: Page]
  /// Those that stand on the index of all words.
  private let searchPages: [Page]
  private let made = Mutex<[String: Made]>([:])
  private let search = Mutex<Task<[String: [UInt8]], any Error>?>(nil)

  init(_ site: Site, jobs: Int) {
    renderer = PageRenderer(site: site, jobs: jobs)
    let all = site.pages
    pages = Dictionary(all.map { ($0.path, $0) }) { first, _ in first }
    searchPages = all.filter(\.needsSearchIndex)
  }

  /// Paths of all files.
  var paths: [String] { pages.keys.sorted() }

  func page(at path: String) -> Page? { pages[path] }

  /// The page with what the preview adds to it.
  func file(of page: Page) async throws -> ServedFile {
    let making = made.withLock { made in
      if let task = made[page.path] { return task }
      let task = Made { [self] in
        let bytes = try await bytes(of: page)
        return ServedFile(Injection.added(to: bytes, path: page.path), name: page.path)
      }
      made[page.path] = task
      return task
    }
    return try await making.value
  }

  /// The page as a build writes it.
  func bytes(of page: Page) async throws -> [UInt8] {
    guard page.needsSearchIndex else { return try await renderer.render([page])[0].bytes }
    let making = search.withLock { search in
      if let search { return search }
      let task = Task { [renderer, searchPages] in
        let files = try await renderer.render(searchPages)
        return Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first }
      }
      search = task
      return task
    }
    return try await making.value[page.path] ?? []
  }
}
