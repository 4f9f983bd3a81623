import Foundation
import Markdown
import StudyGuide
import Testing

@testable import Publishing

extension Sample {
  /// A small guide that has everything.
  static var chapters: [Chapter] {
    let opening = """
      # The scoring rubric, and how to answer to it

      The interview is proof that you can find the **least architecture that works** for ten \
      paying customers, and say why. Three constraints decide: latency, cost and *data quality*.

      - Name which constraint dominates.
      - Cut scope, with [a written reason](02-other.md#details), see [the docs](https://example.org).
      - Know where debt is fine (`if plan == "pro"`), and see ![a plan](img/plan%20a.png).

      ## How you are scored

      Four criteria, and the first weighs as much as the last three of most companies together.
      """
    let table = """
      ## A table and some code

      | question | big tech asks | an AI startup asks |
      |---|---|---|
      | first | can it take 100K requests a second at 99.999 % uptime? | can it ship in four weeks? |

      - [x] done
      - [ ] not yet

      ```python
      def route(ticket): return "human" if ticket.confidence < 0.7 else "auto"  # a very long line
      ```

      > What is the biggest technical debt in your system today?
      """
    let passages: [Passage] =
      [.blocks(blocks(opening)), .element(rubric), .blocks(blocks("## Mistakes to avoid"))]
      + [mistake, plainMistake, pair].map { .element($0) }
      + [.blocks(blocks("## How to structure the answer"))]
      + [steps, path, timeline, chronology, comparison].map { .element($0) } + [
        .blocks(blocks("## Cases"))
      ]
      + [scenario, faq, otherFAQ, term, otherTerm, contrast, question, card, cloze].map {
        .element($0)
      } + [.blocks(blocks(table))]
    let first = chapter(
      "part-1/sample", title: "The scoring rubric, and how to answer to it",
      summary: "Four weights decide the offer. Learn them, then speak to them in order.",
      tags: ["rubric", "Structure"], passages: passages, path: "part-1/01-sample.md")
    let other = chapter(
      "part-1/other", title: "What they test", tags: ["structure"],
      passages: [
        .blocks(
          blocks("Text before.\n\n# Details\n\n### Deep\n\nBack to [the first](./01-sample.md)."))
      ], path: "part-1/02-other.md")
    let last = chapter(
      "last", title: "Thirty days", passages: [.blocks(blocks("Day by day."))], path: "last.md")
    return [first, other, last]
  }
}

@Suite struct SampleSiteTests {
  /// Writes the sample site; `SAMPLE_SITE=<folder>` keeps it, for the browser tests.
  @Test func sampleSiteIsWritten() async throws {
    let kept = ProcessInfo.processInfo.environment["SAMPLE_SITE"]
    try await TemporaryFolder.use { folder in
      let target = kept.map { URL(fileURLWithPath: $0) } ?? folder.appendingPathComponent("Output")
      let image = folder.appendingPathComponent("plan a.png")
      try Data([1, 2, 3]).write(to: image)
      let site = Site(
        guide: Sample.guide(Sample.chapters), theme: try Theme.builtIn(),
        options: SiteOptions(assets: ["part-1/img/plan a.png"]))
      try await OutputFolder(target, content: nil).replace { staging in
        try await PageRenderer(site: site, jobs: 2).render(site.pages) { file in
          try staging.write(file.bytes, to: file.path)
        }
        try staging.copy(image, to: "part-1/img/plan a.png")
      }
      let page = try String(
        contentsOf: target.appendingPathComponent("part-1/sample/index.html"), encoding: .utf8)
      #expect(page.contains("src=\"../img/plan%20a.png\""))
      #expect(page.contains("href=\"../other/index.html#details\""))
      #expect(page.contains("<a rel=\"noopener\" href=\"https://example.org\">"))
    }
  }
}
