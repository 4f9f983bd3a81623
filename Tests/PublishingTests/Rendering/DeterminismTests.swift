import StudyGuide
import Testing

@testable import Publishing

@Suite struct DeterminismTests {
  private static func chapters(_ count: Int) -> [Chapter] {
    (0..<count).map { index in
      Sample.chapter(
        "part-\(index / 10)/c\(index)", title: "Chapter \(index)", tags: ["t\(index % 3)"],
        passages: Sample.elements.map { .element($0) })
    }
  }

  @Test func sameBytesWhateverTheNumberOfJobs() async throws {
    let chapters = Self.chapters(60)
    var renderings: [[String: [UInt8]]] = []
    for jobs in [1, 4] {
      let site = try Sample.site(chapters, baseURL: "https://example.org/")
      let files = try await PageRenderer(site: site, jobs: jobs).render(site.pages)
      #expect(files.map(\.path) == site.pages.map(\.path))
      renderings.append(Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) }))
    }
    #expect(renderings[0] == renderings[1])
  }

  @Test func largeGuidesListNoChaptersBesideAPage() async throws {
    for (count, isListed) in [(Site.listedChapters, true), (Site.listedChapters + 1, false)] {
      let site = try Sample.site(Self.chapters(count))
      let files = try await PageRenderer(site: site, jobs: 1).render(
        site.pages.filter { $0.path == "part-0/c0/index.html" })
      let page = String(decoding: try #require(files.first).bytes, as: UTF8.self)
      #expect(page.contains("class=\"chapters\"") == isListed)
    }
  }

  @Test func aReadingPageStaysBelow60Kilobytes() async throws {
    let site = try Sample.site(Sample.chapters)
    let files = try await PageRenderer(site: site, jobs: 1).render(
      site.pages.filter { $0.path == "part-1/sample/index.html" })
    let page = try #require(files.first).bytes.count
    let all = site.assets.all(scripts: [.page], styles: []).reduce(page) { $0 + $1.bytes.count }
    #expect(all < 60_000)
  }

  @Test func anErrorOfTheWriterEndsTheRendering() async throws {
    struct Full: Error {}
    let site = try Sample.site(Self.chapters(40))
    await #expect(throws: Full.self) {
      try await PageRenderer(site: site, jobs: 2).render(site.pages) { _ in throw Full() }
    }
  }
}
