import Markdown
import Testing

@testable import StudyGuide

@Suite("Terms that mean two things")
struct TermMeaningsTests {
  private func terms(_ markdown: String) async throws -> [String] {
    let file = SourceFile(path: "a.md", text: markdown)
    let guide = try await GuideReader(settings: GuideSettings()).read([file], jobs: 1)
    return guide.value.chapters.flatMap(\.passages).compactMap { passage in
      guard case .element(let element) = passage, case .term(let term) = element.content else {
        return nil
      }
      return "\(element.id.anchor): \(term.term.plainText)"
    }
  }

  @Test func eachIsToldWithItsSection() async throws {
    let found = try await terms(
      """
      ## Life

      - **Cell** – the smallest unit of life.
      - **Wall** – what parts two rooms.

      ## Batteries

      - **Cell** – a source of direct current.
      - **Wall** – what parts two rooms.
      """)
    #expect(
      found == [
        "term-cell: Cell (Life)", "term-wall: Wall", "term-cell-2: Cell (Batteries)",
        "term-wall-2: Wall",
      ])
  }

  @Test func twoMeaningsInOneSectionStayAsTheyAre() async throws {
    let found = try await terms(
      """
      ## Glossary

      - **Cell** – the smallest unit of life.
      - **Cell** – a source of current.
      """)
    #expect(found == ["term-cell: Cell", "term-cell-2: Cell"])
  }
}
