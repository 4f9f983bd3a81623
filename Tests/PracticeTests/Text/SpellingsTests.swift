import Testing

@testable import Practice

@Suite("Ways to type an answer")
struct SpellingsTests {
  @Test(
    "What means the same is accepted",
    arguments: [
      ("the CTO’s", "CTO's"), ("the CTO’s", "the CTO"), ("One or two", "1-2"), ("7 to 30", "7-30"),
      ("$5K", "$5,000"), ("Root user 👑", "Root user"), ("a queue", "queue"), ("twelve", "12"),
    ])
  func accepts(_ text: String, _ typed: String) {
    #expect(Spellings.of(text).contains(typed))
    #expect(Spellings.of(text).first == text)
  }

  @Test("An amount may be typed with its unit, and with no other word")
  func units() {
    #expect(Spellings.of("7 to 30", before: "days.").contains("7-30 days"))
    #expect(!Spellings.of("Two", before: "are salt.").contains("2 are"))
    #expect(!Spellings.of("loops", before: "days").contains("loops days"))
  }

  @Test("Of a person the surname is enough")
  func people() async throws {
    let question = try await Made.question(
      "answer", in: "Q: Who painted Impression, Sunrise?\nA: Claude Monet")
    #expect(question.form == .cloze(accepted: ["Claude Monet", "Monet"]))
  }

  @Test(
    "Titles have no pictures, but for those that are nothing else",
    arguments: [
      ("🎯 Domains", "Domains"), ("Root user 👑", "Root user"), ("❌", "❌"), ("25 °C", "25 °C"),
      ("Steps →", "Steps →"), ("“So”", "“So”"), ("C’est", "C’est"),
    ])
  func titles(_ text: String, _ title: String) {
    #expect(Wording.title(text) == title)
  }

  @Test("Nothing but a picture stays as it is", arguments: ["👑", "", "’s"])
  func strange(_ text: String) {
    #expect(Spellings.of(text).first == text)
  }
}
