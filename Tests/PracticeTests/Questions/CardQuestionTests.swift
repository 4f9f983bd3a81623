import StudyGuide
import Testing

@testable import Practice

@Suite("Questions from cards")
struct CardQuestionTests {
  private let cards = """
    ## Cards

    Q: Can I give both together?
    A: Yes. They act differently.

    Q: Which clause filters groups?
    A: HAVING

    Q: Which clause sorts?
    A: ORDER BY

    Q: Which status says that the data are wrong?
    A: 422

    Q: What does COUNT(col) do with NULL?
    A: It skips them;

    Q: Which header tells when to try again?
    A: Retry-After

    Q: Which clause filters rows?
    A: WHERE
    """

  @Test("An answer that begins with its verdict is asked as one")
  func verdict() async throws {
    let question = try await Made.question("can-i-give-both-together/verdict", in: cards)
    #expect(question.kind == .boolean && question.key == "Yes")
    #expect(question.options.map(\.rationale).first == "They act differently.")
    let limited = try await Made.set("Q: Can I give both?\nA: Yes, if the pain is strong.")
    #expect(!limited.questions.contains { $0.kind == .boolean })
  }

  @Test(
    "A sentence of its own behind the verdict is no condition",
    arguments: [
      ("No. In a normal summer they find enough.", true), ("No, in a hot summer.", false),
      ("Yes. When it is cold, they sleep.", false), ("Yes: as often as you like.", false),
      ("Yes. And they like it.", true),
    ])
  func condition(answer: String, isRuling: Bool) {
    #expect((Ruling(opening: answer) != nil) == isRuling)
  }

  @Test(
    "An amount that is all of an answer is asked for as a whole, a name with or without article")
  func whole() async throws {
    let faq = try await Made.question(
      "answer", in: "## FAQ\n\n### How many hives?\n\nTwo. One can then help the other.")
    #expect(faq.prompt == "How many hives?\nThe answer: ____")
    let card = try await Made.question(
      "answer", in: "Q: Which gland makes the jelly?\nA: The mandibular gland")
    #expect(card.form == .cloze(accepted: ["The mandibular gland", "mandibular gland"]))
  }

  @Test("Only answers that name the same stand beside each other, others are typed")
  func alike() async throws {
    let set = try await Made.set(cards)
    let clause = try #require(set.questions.first { $0.key == "HAVING" })
    #expect(clause.texts == ["HAVING", "ORDER BY", "WHERE"])
    for typed in ["422", "Retry-After"] {
      let question = try #require(
        set.questions.first { $0.explanation == "\(typed)." && $0.kind == .cloze })
      #expect(question.prompt.hasSuffix("\nThe answer: ____"))
      #expect(question.form == .cloze(accepted: [typed]))
    }
    // A sentence that speaks of something else is not typed word for word.
    #expect(!set.questions.contains { $0.prompt.contains("COUNT(col)") })
  }
}
