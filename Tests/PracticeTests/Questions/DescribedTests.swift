import Testing

@testable import Practice

@Suite("Answers that open with what is asked about")
struct DescribedTests {
  @Test(
    "The name of what is described is taken out",
    arguments: [
      ("What is a mutex?", "A mutex is a lock.", "Mutex", "____ is a lock."),
      ("What is a mutex? Who holds it?", "A mutex is a lock.", "Mutex", "____ is a lock."),
      ("What are mutexes?", "Mutexes are locks.", "Mutexes", "____ are locks."),
      ("What’s TCP?", "TCP keeps the order.", "TCP", "____ keeps the order."),
      ("What is the normal form?", "The Normal form is short.", "Normal form", "____ is short."),
    ])
  func names(_ question: String, _ answer: String, _ name: String, _ text: String) throws {
    let described = try #require(Described(question, answer))
    #expect(described.name.text == name)
    #expect(described.text == text)
  }

  @Test(
    "Others describe nothing",
    arguments: [
      ("What is a mutex?", "It is a lock."),
      ("What is a mutex?", "A mutex’s job is to lock."),
      ("What is a lock?", "A locksmith makes it."),
      ("What is the use of a lock?", "The use of a lock is peace."),
      ("How is a mutex made?", "A mutex is made of a word."),
      ("What is?", "Is it?"), ("What is ", ""), ("", ""),
    ])
  func leavesAlone(_ question: String, _ answer: String) {
    #expect(Described(question, answer) == nil)
  }

  private static func faq(_ questions: [(String, String)]) -> String {
    "## FAQ\n\n" + questions.map { "### \($0)\n\n\($1)" }.joined(separator: "\n\n")
  }

  private static let things = [
    ("What is a mutex?", "A mutex is held by one thread."),
    ("What is a semaphore?", "A semaphore counts permits."),
    ("What is a barrier?", "A barrier waits for everybody."),
    ("What is a latch?", "A latch opens once and stays so."),
  ]

  @Test("The thing is asked for, among others of which the guide says what they are")
  func asksForThing() async throws {
    let question = try await Made.question("what-is-a-mutex/answer", in: Self.faq(Self.things))
    #expect(question.prompt == "“____ is held by one thread.”\nWhat is described here?")
    #expect(question.key == "Mutex")
    #expect(question.texts.isSubset(of: ["Mutex", "Semaphore", "Barrier", "Latch"]))
    let wrong = try #require(question.options.first { $0.text == "Latch" || $0.text == "Barrier" })
    #expect(wrong.rationale.hasPrefix("The guide says of that: “A "))
  }

  @Test("So is that of a card")
  func cards() async throws {
    let cards = Self.things.map { "Q: \($0)\nA: \($1)" }.joined(separator: "\n\n")
    let question = try await Made.question("what-is-a-mutex/answer", in: cards)
    #expect(question.key == "Mutex")
  }

  @Test("An answer that repeats more of its question than all others is not asked for")
  func echoes() async throws {
    let set = try await Made.set(
      Self.faq([
        ("How do trees handle missing values?", "Some trees handle values that are missing."),
        ("How do birds find their way home?", "By a tree that stands alone."),
        ("How do bakers keep bread fresh?", "A cloth keeps the crust from drying."),
        ("How do sailors sleep at sea?", "In a hammock from tree to tree."),
      ]))
    #expect(!set.questions.contains { $0.key == "Some trees handle values that are missing." })
  }
}
