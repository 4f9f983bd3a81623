import StudyGuide
import Testing

@testable import Practice

@Suite("Titles that several have, and what is said twice")
struct NamesakesTests {
  private func guide(_ chapters: [String]) async throws -> Guide {
    try await Made.guide(chapters.enumerated().map { ("\($0.offset).md", $0.element) })
  }

  private static func steps(_ chapter: String, _ heading: String, _ names: [String]) -> String {
    "# \(chapter)\n\n## \(heading)\n\n<!-- study: steps -->\n\n"
      + names.enumerated().map { "\($0.offset + 1). \($0.element)" }.joined(separator: "\n")
  }

  @Test(
    "A title that says nothing, or that others have, says of what it is",
    arguments: [("Console", true), ("Solution", true), ("Folding dough", false)])
  func generic(heading: String, isGeneric: Bool) async throws {
    let guide = try await guide([
      Self.steps("Rye bread", heading, ["Weigh the rye", "Add the water", "Wait a day"]),
      Self.steps("Oat bread", "Other", ["Weigh the oats", "Soak them", "Dry them"]),
    ])
    let set = try await PracticeSet.make(for: guide, jobs: 1)
    let order = try #require(set.questions.first { $0.kind == .order })
    #expect(order.prompt.hasPrefix(isGeneric ? "“Rye bread: \(heading)”" : "“\(heading)”"))
  }

  @Test("So do titles that two chapters have, in questions and on cards")
  func shared() async throws {
    let guide = try await guide([
      Self.steps("Rye bread", "Folding dough", ["Weigh the rye", "Add the water", "Wait a day"]),
      Self.steps("Oat bread", "Folding dough", ["Weigh the oats", "Soak them", "Dry them"]),
    ])
    let set = try await PracticeSet.make(for: guide, jobs: 1)
    #expect(
      set.questions.filter { $0.kind == .order }.map { String($0.prompt.prefix(26)) }
        == ["“Rye bread: Folding dough”", "“Oat bread: Folding dough”"])
    let fronts = guide.chapters.flatMap { Deck(guide).cards(of: $0) }.map(\.front.plainText)
    #expect(Set(fronts).count == fronts.count)
  }

  @Test("A question that two chapters answer differently says in which")
  func questions() async throws {
    let guide = try await guide([
      "# Rye\n\n## FAQ\n\n### What is a sponge?\n\nA sponge is flour that rests.",
      "# Oats\n\n## FAQ\n\n### What is a sponge?\n\nA sponge is a wet cake.",
    ])
    let fronts = guide.chapters.flatMap { Deck(guide).cards(of: $0) }.map(\.front.plainText)
    #expect(fronts == ["Rye: What is a sponge?", "Oats: What is a sponge?"])
  }

  @Test("In a file with several titles the one above counts")
  func titles() async throws {
    let guide = try await guide([
      """
      # Bread

      Text.

      # Rye

      ## Resting

      ### What is a sponge?

      A sponge is flour that rests.

      # Oats

      ## Resting

      ### What is a sponge?

      A sponge is a wet cake.
      """
    ])
    let fronts = guide.chapters.flatMap { Deck(guide).cards(of: $0) }.map(\.front.plainText)
    #expect(fronts == ["Rye: What is a sponge?", "Oats: What is a sponge?"])
  }

  @Test("What is said twice is asked once, and makes one card")
  func repeats() async throws {
    let quiz = "Which rises?\n\n- [ ] Salt\n- [x] Yeast\n- [ ] Ice"
    let names = ["Weigh the rye", "Add the water", "Wait a day"]
    let guide = try await guide([
      Self.steps("Rye", "How to bake", names) + "\n\n## Quiz\n\n" + quiz,
      Self.steps("Oats", "How to cook", names) + "\n\n## Quiz\n\n" + quiz,
    ])
    let set = try await PracticeSet.make(for: guide, jobs: 1)
    #expect(set.questions.count { $0.kind == .order } == 1)
    #expect(set.questions.count { $0.prompt == "Which rises?" } == 1)
    #expect(set.leftOut.count { $0.reason == .askedAlready } == 2)
    #expect(set.notes(on: guide).isEmpty)
    let deck = Deck(guide)
    #expect(!deck.cards(of: guide.chapters[0]).isEmpty)
    #expect(deck.cards(of: guide.chapters[1]).isEmpty)
    #expect(!deck.hasCards(of: guide.chapters[1]))
  }

  @Test("The same question with other options is another one")
  func likes() async throws {
    let guide = try await guide([
      "# A\n\n## Quiz\n\nWhich rises?\n\n- [ ] Salt\n- [x] Yeast\n- [ ] Ice",
      "# B\n\n## Quiz\n\nWhich rises?\n\n- [ ] Lead\n- [x] Steam\n- [ ] Ice",
    ])
    let set = try await PracticeSet.make(for: guide, jobs: 1)
    #expect(set.questions.map(\.prompt) == ["Which rises?", "Which rises?"])
  }

  @Test("Of a step that is a section a card shows the first sentence")
  func sections() async throws {
    let guide = try await guide([
      """
      # Bread

      ## Step 1: Weigh

      Take the scale. Then much more is said about it.

      ### More

      And more.

      ## Step 2: Knead

      | a | b |
      |---|---|
      | 1 | 2 |

      ## Step 3: Bake

      Let’s see how it is done.
      """
    ])
    let cards = guide.chapters.flatMap { Deck(guide).cards(of: $0) }
    let details = cards.filter { $0.id.slot.hasPrefix("card-step") }.map(\.detail.plainText)
    #expect(details == ["Take the scale.", "", ""])
  }
}
