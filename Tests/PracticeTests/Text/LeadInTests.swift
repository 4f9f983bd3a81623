import Testing

@testable import Practice

@Suite("Sentences that only lead to an answer")
struct LeadInTests {
  @Test(
    "At the beginning they are passed over",
    arguments: [
      "Are maps not enough?", "Before we bake, let’s see what dough is.", "Let's look at the oven.",
      "Now, let’s knead.", "Here’s how it rises:", "Note: ovens differ.", "⚠️ Hot.",
      "There are three different ways to prove dough.", "There are several kinds of flour.",
      "Below are the main flours.", "The following flours are sold.", "It has these main parts.",
      "See the manual.", "Read more about it here.", "Refer to the documentation of the oven.",
      "A good answer can be found here.", "https://example.org/dough",
    ])
  func leads(_ sentence: String) {
    #expect(LeadIn.isOpening(sentence, of: .other))
  }

  @Test(
    "What says something is not",
    arguments: [
      "Dough is flour and water.", "There are two kinds, wheat and rye.", "443",
      "There are many flours, such as spelt.", "See a doctor.", "Refer the guest to the host.",
      "Read the scale twice.", "Check the oven before it burns.", "It has two legs.", "&&",
      "Note down the weight.", "Visit each shop once.", "Links close when the valve does.",
      "There are 16 slots on the board.",
    ])
  func says(_ sentence: String) {
    #expect(!LeadIn.isOpening(sentence, of: .other))
  }

  @Test("Where an amount is asked for, a sentence that counts says it")
  func amounts() {
    #expect(!LeadIn.isOpening("There are three kinds of flour.", of: .amount))
  }

  @Test(
    "Right before a list",
    arguments: [
      ("Use one of the following flours.", true), ("Kinds of flour", true), ("It needs:", true),
      ("Flour rests in a dry room.", false), ("Keep it below 5 °C.", false), ("🎉!", false),
      ("§.", false),
    ])
  func announces(_ sentence: String, _ isLead: Bool) {
    #expect(LeadIn.announces(sentence) == isLead)
  }

  private static let faq = """
    ## FAQ

    ### What is proving?

    Before we start, let’s talk about dough. Proving is the rest before the oven.

    ### Which flours are sold?

    There are three different kinds of flour:

    - Wheat
    - Rye
    - Spelt

    ### Which tins are sold?

    Below are the tins.

    - Round
    - Square

    ### What does the oven look like?

    ![The oven](oven.png)

    ### How does steam help?

    See the chapter on steam.

    ### Who sells yeast?

    Every chemist in the town does so.

    ### Which bowls are sold?

    - Glass
    - Steel
    """

  @Test("The items of a short list are the answer; of a picture or a reference nothing is asked")
  func answers() async throws {
    let set = try await Made.set(Self.faq)
    for question in set.questions {
      let texts = [question.prompt] + question.texts
      #expect(!texts.contains { $0.contains("Before we") || $0.contains("three different") })
      #expect(!texts.contains { $0.contains("The oven") || $0.contains("See the") })
    }
    let left = set.leftOut.filter { $0.reason == .onlyLeadsIn }.map(\.id.description)
    #expect(left.count == 2)
    #expect(left.allSatisfy { $0.contains("oven") || $0.contains("steam") })
    let said = (set.questions.flatMap(\.texts) + set.questions.map(\.prompt)).joined(
      separator: "\n")
    #expect(said.contains("Wheat, Rye, Spelt."))
  }

  @Test("On a card they stand before what they lead to")
  func cards() async throws {
    let guide = try await Made.guide([("a.md", Self.faq)])
    let cards = guide.chapters.flatMap { Deck(guide).cards(of: $0) }
    let text = try #require(cards.first { $0.front.plainText.contains("tins") }).back.plainText
    #expect(text == "Below are the tins.\n• Round\n• Square")
  }
}
