import StudyGuide
import Testing

@testable import Practice

@Suite("Questions from records of one thing")
struct RecordMakerTests {
  private func record(_ thing: String, _ capital: String, _ religion: String, _ end: String)
    -> String
  {
    """
    ## \(thing)

    | Feature | Details |
    |---|---|
    | **Capital** | \(capital) |
    | **Religion** | \(religion) |
    | **Decline** | \(end) |

    """
  }

  private var empires: String {
    record("Mongol Empire", "Karakorum", "Tengrism", "split into khanates")
      + record("Inca Empire", "Cusco", "sun worship", "Spanish conquest")
      + record("Mali Empire", "Niani", "Islam", "replaced by Songhai")
  }

  @Test("What stands beside a value is said of other things under the same name")
  func siblings() async throws {
    let set = try await Made.set(empires)
    #expect(set.questions.count == 9)
    let rows: [String: Set<String>] = [
      "capital-details": ["Karakorum", "Cusco", "Niani"],
      "religion-details": ["Tengrism", "Sun worship", "Islam"],
      "decline-details": ["Split into khanates", "Spanish conquest", "Replaced by Songhai"],
    ]
    let things: Set<String> = ["Mongol Empire", "Inca Empire", "Mali Empire"]
    for question in set.questions {
      let values = try #require(rows[question.id.slot])
      #expect(question.texts == values || question.texts == things, "\(question)")
      #expect(!question.prompt.contains("Details"))
    }
  }

  @Test("Where nothing can stand beside it, a name is typed, and all else is left to cards")
  func alone() async throws {
    let set = try await Made.set(
      record("Mongol Empire", "Karakorum", "tolerant of all, for a time", "split into khanates"))
    #expect(set.questions.map(\.prompt) == ["Mongol Empire\nCapital: ____"])
    #expect(set.questions.first?.form == .cloze(accepted: ["Karakorum"]))
  }

  @Test("The same thing in two chapters is no distractor to itself")
  func namesakes() async throws {
    let mongols = record("Mongol Empire", "Karakorum", "Tengrism", "split into khanates")
    let guide = try await Made.guide([
      ("a.md", mongols), ("b.md", mongols),
      ("c.md", record("Mongol Empire", "Beijing", "Buddhism", "Ming revolt")),
    ])
    let set = try await PracticeSet.make(for: guide, seed: 1, jobs: 1)
    #expect(!set.questions.contains { $0.kind == .choice })
  }

  @Test("A list of terms is no record")
  func terms() async throws {
    let set = try await Made.set(
      """
      ## Transactions

      | Property | Description |
      |---|---|
      | **Atomicity** | all or nothing happens |
      | **Isolation** | others see no half-done work |
      | **Durability** | what is written stays written |
      """)
    #expect(set.questions.contains { $0.kind == .choice && $0.prompt.contains("Description") })
  }
}
