import Markdown
import TestSupport
import Testing

@testable import StudyGuide

@Suite("Folds that are never closed")
struct FoldBalanceTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  @Test(arguments: [
    "<details><summary>A</summary>\n\ntext\n",
    "## A\n\n<details>\n\ntext\n\n## B\n\n<details>\n\nmore\n\n</details>\n",
    "- one\n\n  <details>\n\n  text\n- two\n\n</details>\n",
    "<details>\n\n<details>\n\ntext\n\n</details>\n\n# B\n\nmore\n",
    "</details>\n\ntext\n\n</div></details>\n",
    "> <details>\n>\n> text\n\nmore\n",
    "## A\n\n<details>\n\n<details>\n\n## B\n\n</details>\n\nmore\n",
  ])
  func areBalanced(_ markdown: String) async throws {
    let file = SourceFile(path: "a.md", text: markdown)
    let guide = try await GuideReader(settings: GuideSettings()).read([file], jobs: 1)
    let chapter = try #require(guide.value.chapters.first)
    let blocks = chapter.passages.flatMap { passage -> [Block] in
      if case .blocks(let blocks) = passage { blocks } else { [] }
    }
    let html = HTMLRenderer(options: HTMLRenderer.Options()).render(blocks)
    #expect(
      html.ranges(of: "<details").count == html.ranges(of: "</details>").count, "\(html)")
    #expect(guide.diagnostics.contains { $0.id.hasPrefix("html/un") })
  }

  private static let cases = [
    ReaderCase(
      "it ends with its section, and the next one is read",
      """
      ## Ice

      <details><summary>Why does it float?</summary>

      It is lighter.

      ## Glossary

      - **Frost** — frozen dew
      """,
      """
      faq "Why does it float?" 3:1 | It is lighter.
      term "Frost" 9:1 | frozen dew
      ! 3:1 warning html/unclosed
      """),
    ReaderCase(
      "folds that hold headings, or are closed inside of a list, are fine",
      """
      <details><summary>More</summary>

      ## One

      text

      ## Two

      text

      </details>

      - one

        <details>

        text

        </details>
      """, ""),
    ReaderCase(
      "tags of emphasis are what they mean",
      """
      ## Drinks

      <b>Bad:</b> ice on a burn

      <strong>Good:</strong> <em>lukewarm</em> water
      """,
      """
      pair "Drinks" 3:1 | - Bad: ice on a burn | + Good: lukewarm water
      """),
  ]
}
