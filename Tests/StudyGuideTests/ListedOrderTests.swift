import Markdown
import StudyGuide
import Testing

@Suite("The order of chapters by a list of contents")
struct ListedOrderTests {
  private static let chapters = ["alpha.md", "beta.md", "gamma.md"]
  private static let list =
    "# Summary\n\n- [Gamma](gamma.md)\n- [Alpha](./alpha.md#top)\n- [Beta](beta.md)"

  private func order(_ files: [String: String]) async throws -> [String] {
    let files = files.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, text: $0.value) }
    let guide = try await GuideReader(settings: GuideSettings()).read(files, jobs: 1)
    return guide.value.chapters.map(\.path)
  }

  private func files(
    _ paths: [String] = chapters, _ more: [String: String] = [:]
  ) -> [String: String] {
    Dictionary(uniqueKeysWithValues: paths.map { ($0, "# \($0)\n\nText.") })
      .merging(more) { $1 }
  }

  @Test(
    "A list that names all of them tells the order",
    arguments: ["SUMMARY.md", "README.md", "index.md"])
  func listed(name: String) async throws {
    let order = try await order(files(Self.chapters, [name: Self.list]))
    // A summary is no chapter.
    #expect(order == (name == "SUMMARY.md" ? [] : [name]) + ["gamma.md", "alpha.md", "beta.md"])
  }

  @Test("An index is the introduction, and a README beside it is left out with a note")
  func readmeBesideIndex() async throws {
    let files = ["README.md", "index.md", "a/readme.md", "b/Index.md"].map { path in
      SourceFile(path: path, text: "# \(path)\n\nText.")
    }
    let guide = try await GuideReader(settings: GuideSettings()).read(files, jobs: 1)
    #expect(guide.value.chapters.map(\.path) == ["index.md", "a/readme.md", "b/Index.md"])
    #expect(
      guide.diagnostics.map { "\($0.file) \($0.severity) \($0.id)" } == [
        "README.md note chapter/readme"
      ])
  }

  @Test("Lists in lists, folders, and an introduction that is not listed")
  func folders() async throws {
    let list = """
      - [Part two](two/a.md)
        - [More](two/b%20c.md)
      - [Part one](one/z.md)
      - [Part two again](two/o.md)
      """
    let order = try await order(
      files(["one/z.md", "two/a.md", "two/b c.md", "two/o.md", "README.md"], ["SUMMARY.md": list]))
    #expect(order == ["README.md", "two/a.md", "two/b c.md", "two/o.md", "one/z.md"])
  }

  @Test(
    "A summary with more than the list, or to which a chapter links, is a chapter",
    arguments: [
      (list + "\n\nSome text.", "Text."), (list, "See [the list](SUMMARY.md#top)."),
    ])
  func kept(list: String, text: String) async throws {
    let order = try await order(files(Self.chapters, ["SUMMARY.md": list, "gamma.md": text]))
    #expect(order == ["gamma.md", "alpha.md", "beta.md", "SUMMARY.md"])
  }

  @Test("A summary is left out where numbers in names tell the order as well")
  func numbered() async throws {
    let order = try await order(
      files(["1-a.md", "2-b.md"], ["SUMMARY.md": "- [A](1-a.md)\n- [B](2-b.md)"]))
    #expect(order == ["1-a.md", "2-b.md"])
  }

  @Test(
    "Other lists tell none",
    arguments: [
      // A chapter is missing.
      "- [Gamma](gamma.md)\n- [Alpha](alpha.md)",
      // No list.
      "See [Gamma](gamma.md), [Beta](beta.md) and [Alpha](alpha.md).",
    ])
  func others(list: String) async throws {
    let order = try await order(files(Self.chapters, ["SUMMARY.md": list]))
    #expect(order == ["alpha.md", "beta.md", "gamma.md", "SUMMARY.md"])
  }

  @Test("Numbers in names and front matter come first")
  func given() async throws {
    var numbered = files(["1-alpha.md", "2-beta.md", "gamma.md"])
    numbered["SUMMARY.md"] = "- [G](gamma.md)\n- [B](2-beta.md)\n- [A](1-alpha.md)"
    #expect(try await order(numbered) == ["1-alpha.md", "2-beta.md", "gamma.md"])
    var ordered = files(Self.chapters, ["SUMMARY.md": Self.list])
    ordered["beta.md"] = "---\norder: 1\n---\n# Beta"
    #expect(try await order(ordered) == ["beta.md", "alpha.md", "gamma.md"])
  }
}
