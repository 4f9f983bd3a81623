import Markdown
import StudyGuide
import Testing

@testable import Practice

/// Cards as text: `slot: front | back | detail`.
private func cards(_ markdown: String) async throws -> [String] {
  let guide = try await Made.guide([("chapter.md", markdown)])
  return guide.chapters.flatMap { Deck(guide).cards(of: $0) }.map { card in
    let sides = [card.front, card.back, card.detail].filter { !$0.isEmpty }
      .map { $0.plainText.replacing("\n", with: " / ") }
    return "\(card.id.slot): " + sides.joined(separator: " | ")
  }
}

@Suite("Cards from elements")
struct CardMakerTests {
  @Test(
    "Each kind yields the cards that suit it",
    arguments: [
      (
        "## FAQ\n\n### Do I need to code?\n\nNo. Code is not expected. Trade-offs are: say in one sentence why something simpler fails, and say it before anybody in the room has to ask you for the reason behind it at all.",
        [
          "card: Do I need to code? | No. Code is not expected. | Trade-offs are: say in one sentence why something simpler fails, and say it before anybody in the room has to ask you for the reason behind it at all."
        ]
      ),
      (
        "# Caching\n\n## Write-back\n\n### Why?\n\nWrites return at once.\n\n## When not?\n\nWhere losing a second hurts.",
        [
          "card: Write-back: Why? | Writes return at once.",
          "card: Caching: When not? | Where losing a second hurts.",
        ]
      ),
      (
        "## Breads\n\n|  | Sourdough | Yeast bread |\n|---|---|---|\n| Rise time | 8–16 h | 1–2 h |\n| Rises twice? | no | — |\n| What raises it | wild yeast | — |",
        [
          "card-sourdough-rise-time: Breads / Sourdough: Rise time? | 8–16 h",
          "card-yeast-bread-rise-time: Breads / Yeast bread: Rise time? | 1–2 h",
          "card-sourdough-rises-twice: Breads / Sourdough: Rises twice? | No",
          "card-sourdough-what-raises-it: Breads / Sourdough: What raises it … | Wild yeast",
        ]
      ),
      (
        "## Inca Empire\n\n| Feature | Details |\n|---|---|\n| **Capital** | Cusco<br>Quito |\n| **Religion** | sun worship |\n| **What ended it** | ___ |",
        [
          "card-capital-details: Inca Empire: Capital? | Cusco; Quito",
          "card-religion-details: Inca Empire: Religion? | Sun worship",
        ]
      ),
      (
        "## Capitals\n\n| Country | Capital |\n|---|---|\n| France | Paris |\n| Canada | Ottawa |\n| Brazil | Brasília |",
        ["France", "Canada", "Brazil"].flatMap { country in
          let capital =
            ["France": "Paris", "Canada": "Ottawa", "Brazil": "Brasília"][country] ?? ""
          return [
            "card-\(country.lowercased())-capital: Capitals / \(country): Capital? | \(capital)",
            "card-which-\(country.lowercased()): Capitals / \(capital): to which country does this belong? | \(country)",
          ]
        }
      ),
      (
        "Which cool?\n\nA) Ice\nB) Both A and C\nC) Oil\n\nAnswer: A",
        ["card: Which cool? / • A) Ice / • B) Both A and C / • C) Oil | Ice"]
      ),
      (
        "## Scenario: the gummy loaf\n\n**Situation:** Jonas cut it at once.\n\n**Weak answer:** The oven is broken.\n\n**Strong answer:** Let it cool.",
        [
          "card: The gummy loaf / Jonas cut it at once. / What would be better? / The oven is broken. | Let it cool."
        ]
      ),
      (
        "## True or false?\n\n- Oil burns. (True, it does.)",
        ["card: True or false: Oil burns. | True | It does."]
      ),
      (
        "## Scenario: the faint\n\nShe turns pale.\n\n**Why it works:** Blood returns.\n\n**Lesson:** Wait.",
        [
          "card-why-it-works: The faint / She turns pale. / What is said under “Why it works”? | Blood returns. | Wait."
        ]
      ),
      (
        "## Glossary\n\n- **Recall** — the share that is found.\n- **Batch job** — a batch job runs at night.",
        [
          "card: Recall | The share that is found.",
          "card-term: The share that is found. / What is described here? | Recall",
          "card: Batch job | A batch job runs at night.",
        ]
      ),
      (
        "## Opening\n\nBAD: Say the stack.\n\nGOOD: Say the user.\n\n**Why:** The user decides.",
        [
          "card: Opening: what is wrong with this? / Say the stack. | The user decides. | Better: Say the user."
        ]
      ),
      (
        "## Opening\n\nBAD: Say the stack.\n\nGOOD: Say the user.",
        ["card: Opening: what would be better? / Say the stack. | Say the user."]
      ),
      (
        "## Mistakes to avoid\n\n### 1. Ignoring the loop\n\n**Why:** Errors stay.\n\n**Fix:** Draw one arrow.\n\nBAD: Draw the path.\n\nGOOD: Draw a queue.",
        [
          "card-fix: Mistake: Ignoring the loop / What do you do instead? | Draw one arrow.",
          "card-why: Mistake: Ignoring the loop / Why does it hurt? | Errors stay.",
          "card-name: Which mistake is this? / Draw the path. | Ignoring the loop | Better: Draw a queue.",
        ]
      ),
      (
        "## Scoring rubric\n\n- Speed (60%) — can it launch?\n- Cost (40%) — under $5K a month",
        [
          "card: Scoring rubric: name the criteria and the weight of each. | • Speed — 60% / • Cost — 40%",
          "card-weight-speed: Scoring rubric: how much does Speed weigh? | 60%",
          "card-question-speed: Speed: which question does it ask? | Can it launch?",
          "card-weight-cost: Scoring rubric: how much does Cost weigh? | 40%",
          "card-bar-cost: Cost: where is the bar? | Under $5K a month",
        ]
      ),
      (
        "## How to answer\n\n1. Context (30 sec) — the user.\n2. Flow (2 min) — the boxes.",
        [
          "card: How to answer: name the two steps in order. | 1. Context (30 seconds) / 2. Flow (2 minutes)",
          "card-step-context: How to answer: what comes first? | Context (30 seconds) | The user.",
          "card-step-flow: How to answer: what comes after “Context”? | Flow (2 minutes) | The boxes.",
        ]
      ),
      (
        "## The hour\n\n- 0–10 min: the problem\n- 10–25 min: the answer",
        [
          "card: The hour: what happens when? | • Minutes 0–10: the problem / • Minutes 10–25: the answer",
          "card-time-minutes-0-10: The hour: what happens in minutes 0–10? | The problem",
          "card-time-minutes-10-25: The hour: what happens in minutes 10–25? | The answer",
        ]
      ),
      (
        "## Scenario: Tickets\n\n**Situation:** Tickets come in.\n\n**Dominant constraint:** cost\n\n**Lesson:** Ask first.",
        [
          "card-dominant-constraint: Tickets / Tickets come in. / Which constraint dominates? | Cost | Ask first."
        ]
      ),
      (
        "## Scenario: Tickets\n\n**Situation:** Tickets come in.\n\n**Action:** We tagged them.\n\n**Result:** Nobody waited.",
        [
          "card-move: Tickets / Tickets come in. / What was done? | We tagged them.",
          "card-result: Tickets / We tagged them. / What came of it? | Nobody waited.",
        ]
      ),
      (
        "Not the person, but the act.",
        ["card-the-person: Chapter / Not the person, but ____. | Not the person, but the act."]
      ),
      (
        "Which fits?\n\n- [ ] A cluster\n- [x] A function — it carries the load\n\n> Ten customers.",
        [
          "card: Which fits? / • A cluster / • A function | A function — it carries the load | Ten customers."
        ]
      ),
      ("Q: Which two?\nA: Cost and time.", ["card: Which two? | Cost and time."]),
      (
        "It belongs to the ==act==, not the ==person==.",
        [
          "card: It belongs to the ____, not the person. | It belongs to the act, not the person.",
          "card-2: It belongs to the act, not the ____. | It belongs to the act, not the person.",
        ]
      ),
    ])
  func kinds(_ markdown: String, _ expected: [String]) async throws {
    #expect(try await cards(markdown) == expected)
  }

  @Test("A head that begins a sentence is quoted, units stand with their amounts, notes stay")
  func heads() async throws {
    let aims =
      "| You want to… | Use |\n|---|---|\n| undo | `revert` |\n| drop | `restore` |\n| move | `reset` |"
    #expect(
      try await cards("## Commands\n\n<!-- study: comparison -->\n\n\(aims)").contains(
        "card-which-undo: Commands / revert: what stands under “You want to…”? | Undo"))
    let speeds =
      "| Speed (mph) | Thinking (m) | Safe |\n|---|---|---|\n| 20 | 6 | yes* |\n| 30 | 9 | no |\n| 40 | 12 | no |"
    let distances = try await cards("## Distances\n\n\(speeds)")
    #expect(
      distances.contains(
        "card-speed-20-mph-thinking: Distances / Speed 20 mph: Thinking? | 6 m"))
    #expect(distances.contains("card-speed-20-mph-safe: Distances / Speed 20 mph: Safe? | yes*"))
  }

  @Test("Nothing is left of a comment behind the text")
  func trailing() async throws {
    let made = try await cards("Q: How many legs has a bee?\nA: Six. <!-- sic -->")
    #expect(made == ["card: How many legs has a bee? | Six."])
  }

  @Test("A question that leans on its section says which section that is")
  func context() async throws {
    let made = try await cards(
      "## Data\n\n### How is it labeled?\n\nBy clerks.\n\n### Where does data come from?\n\nFrom mail."
    )
    #expect(
      made.map { $0.prefix { $0 != "|" } } == [
        "card: Data: How is it labeled? ", "card: Where does data come from? ",
      ])
  }

  @Test("Formatting, code and lists stay; footnote marks, boxes and headings do not")
  func text() async throws {
    let guide = try await Made.guide([
      (
        "chapter.md",
        """
        ## FAQ

        ### Which `flag` is *it*?

        The **first**[^1]:

        ```
        --fast
        ```

        - [ ] Try it

        [^1]: A note.
        """
      )
    ])
    let card = try #require(guide.chapters.flatMap { Deck(guide).cards(of: $0) }.first)
    let html = HTMLRenderer()
    #expect(html.render(card.front) == "<p>Which <code>flag</code> is <em>it</em>?</p>\n")
    #expect(
      html.render(card.back)
        == "<p>The <strong>first</strong>:</p>\n<pre><code>--fast\n</code></pre>\n")
    #expect(html.render(card.detail) == "<ul>\n<li>Try it</li>\n</ul>\n")
  }

  @Test(
    "Sentences end where a person would end them",
    arguments: [
      ("One. Two.", "One."), ("About 3.5 of it. Yes?", "About 3.5 of it."),
      ("He said “No.” Then left.", "He said “No.”"),
      (
        "Use it, e.g. Mondays. Then rest.",
        "Use it, e.g. Mondays."
      ), ("以後再說。現在就做。", "以後再說。"), ("One alone", "One alone"),
      ("Is it so? maybe. Yes.", "Is it so? maybe."),
    ])
  func sentences(_ text: String, _ first: String) {
    #expect([Inline.text(text)].partedAtSentence.head.plainText == first)
  }

  @Test("In any guide, cards have two sides and names of their own, unlike those of questions")
  func names() async throws {
    var guides = [try await Guides.standard(), try await Guides.starter()]
    for seed in UInt64(1)...20 { guides.append(try await Guides.random(seed)) }
    for guide in guides {
      let cards = guide.chapters.flatMap { Deck(guide).cards(of: $0) }
      #expect(Set(cards.map(\.id)).count == cards.count)
      #expect(cards.allSatisfy { $0.id.slot.hasPrefix("card") })
      #expect(cards.allSatisfy { !$0.front.plainText.isEmpty && !$0.back.plainText.isEmpty })
      let questions = try await PracticeSet.make(for: guide, jobs: 1).questions
      #expect(questions.allSatisfy { !$0.id.slot.hasPrefix("card") })
    }
  }

  @Test("The default guide: every element but one-sided ones has a card, with a code of its own")
  func standard() async throws {
    let guide = try await Guides.standard()
    let cards = guide.chapters.flatMap { Deck(guide).cards(of: $0) }
    #expect(Set(cards.map(\.element)) == Set(guide.chapters.flatMap(\.elements).map(\.id)))
    #expect(Set(cards.map(\.code)).count == cards.count)
    #expect(cards.allSatisfy { $0.code.count == 5 })
  }
}
