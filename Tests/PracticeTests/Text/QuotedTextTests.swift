import Markdown
import Testing

@testable import Practice

@Suite("Text away from its page")
struct QuotedTextTests {
  @Test(
    "Raised and lowered text becomes signs, pictures are left out",
    arguments: [
      ("O(n<sup>2</sup>)", "O(n²)"), ("CO<sub>2</sub> rises", "CO₂ rises"),
      ("10<sup>-3</sup> m", "10⁻³ m"), ("2<sup>k</sup>", "2^k"),
      ("the 1<sup>st of May</sup>", "the 1st of May"), ("an ![oven](a.png) b", "an b"),
      ("a <kbd>b</kbd>", "a b"), ("a</sup>b<sub>", "ab"),
    ])
  func quoted(_ markdown: String, _ text: String) async throws {
    let guide = try await Made.guide([("a.md", markdown)])
    guard case .blocks(let blocks)? = guide.chapters[0].passages.first else { return }
    #expect(Wording.text(blocks) == text)
  }

  @Test("A question whose options are pictures is not asked")
  func pictures() async throws {
    let set = try await Made.set(
      "Which is it?\n\n- [ ] ![Image](a.png)\n- [x] ![Image 2](b.png)\n- [ ] ![Image 3](c.png)")
    #expect(set.questions.isEmpty)
  }

  @Test("Points below a definition do not run on in its line")
  func points() async throws {
    let set = try await Made.set(
      """
      ## Glossary

      - **Lame** — the blade that opens the dough
        - keeps the crust from tearing
      - **Peel** — the board that moves the loaves
        - of wood
      - **Couche** — the cloth that holds the shape:
        - of linen
      - **Banneton** — the basket that dries the skin
      """)
    #expect(!set.questions.isEmpty)
    for question in set.questions {
      #expect(!([question.prompt] + question.texts).contains { $0.contains("•") })
    }
  }
}
