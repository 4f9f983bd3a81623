import Testing

@testable import Practice

@Suite("Questions from pairs")
struct PairMakerTests {
  private let four = """
    ## Opening
    BAD: "I start with the parts of the system."

    GOOD: "I start with the user and her task."

    **Why:** Parts need a reason.

    ## Closing
    BAD: "Thank you, that was it from me."

    GOOD: "What would you change in it first?"

    ## Numbers
    BAD: "It will be fast and rather cheap."

    GOOD: "It takes 5 seconds and one cent."

    ## Scale
    BAD: "It should carry a million people."

    GOOD: "It carries the ten that we expect."
    """

  private static let exchanges = [
    "“I start with the parts of the system.”": "“I start with the user and her task.”",
    "“Thank you, that was it from me.”": "“What would you change in it first?”",
    "“It will be fast and rather cheap.”": "“It takes 5 seconds and one cent.”",
    "“It should carry a million people.”": "“It carries the ten that we expect.”",
  ]

  @Test("Of the two sides of a pair the strong one is asked for, and nothing of other pairs")
  func sides() async throws {
    let set = try await Made.set(four)
    let judged = set.questions.filter { $0.id.slot == "judge" }
    #expect(judged.map(\.kind) == [.boolean, .boolean, .boolean, .boolean])
    for question in judged {
      let key = try #require(question.key)
      let weak = try #require(Self.exchanges.first { $0.value == key }?.key)
      #expect(Set(question.texts) == [weak, key])
      #expect(question.prompt.hasPrefix("The topic: “"))
    }
    let first = try #require(judged.first)
    #expect(
      Set(first.options.map(\.rationale)) == [
        "Parts need a reason.", "The guide gives this as the bad answer.",
      ])
    // Which of the two comes first is not told by which it is.
    let places = Set(judged.map { $0.options[0].isCorrect })
    #expect(places.count == 2)
  }

  @Test(
    "Where how they look would tell the two apart, one is judged by itself",
    arguments: [
      ("I start.", "I start with the user, with her task, and with the day on which she needs it."),
      ("\"We start at the parts of it.\"", "Start with the user and her task."),
    ])
  func unlike(weak: String, strong: String) async throws {
    let question = try await Made.question(
      "judge", in: "## Opening\n\nBAD: \(weak)\n\nGOOD: \(strong)")
    #expect(question.options.map(\.text) == ["Good", "Bad"])
  }

  @Test("What was before and what came after are asked for by each other")
  func changes() async throws {
    let pairs = [
      ("The cook guards the fire all day long.", "A clock watches the fire from noon."),
      ("Letters are copied by hand at night.", "A press makes books in the morning."),
      ("Water comes in buckets from the river.", "Pipes run to each floor of a house."),
      ("Bread is baked once in the village.", "Ovens stand in most of the kitchens."),
    ]
    let set = try await Made.set(
      "# Edits\n\n"
        + pairs.enumerated().map {
          "## Change \($0 + 1)\n\nBefore: \($1.0)\n\nAfter: \($1.1)"
        }.joined(separator: "\n\n"))
    #expect(set.questions.count > 2)
    for question in set.questions {
      let key = try #require(question.key)
      let pair = try #require(pairs.first { $0.0 == key || $0.1 == key })
      #expect(question.prompt.contains(key == pair.0 ? pair.1 : pair.0))
      let side = Set(pairs.map { key == pair.0 ? $0.0 : $0.1 })
      #expect(question.kind == .choice && question.texts.allSatisfy(side.contains))
    }
  }

  @Test("What to do and what not is mixed: which of these should you do?")
  func items() async throws {
    let set = try await Made.set(
      """
      ## First aid

      **Do**

      - Ask for consent
      - Call for help early

      **Don't**

      - Move the neck of the patient
      - Give anything to drink
      - Leave before help comes
      """)
    let question = try #require(set.questions.first)
    #expect(set.questions.count == 1 && question.kind == .multiple)
    #expect(
      question.prompt
        == "The topic: “First aid”\nWhich of these should you do? Choose all that apply.")
    #expect(question.options.count == 5)
    #expect(
      Set(question.options.filter(\.isCorrect).map(\.text)) == [
        "Ask for consent.", "Call for help early.",
      ])
  }

  @Test("What was before and after is no verdict, a flag is judged as one")
  func sorts() async throws {
    let set = try await Made.set(
      """
      ## Hiring

      Red flag: Nobody in the team says what the role is for.

      Green flag: Nobody in the team hides the plan of the year.

      ## Ovens

      Before: The cook watches the fire all day.

      After: A clock watches the fire from noon.
      """)
    let judged = set.questions.filter { $0.id.slot == "judge" }
    #expect(judged.map(\.prompt) == ["The topic: “Hiring”\nWhich of the two is a green flag?"])
  }

  @Test("A judgment names the topic and quotes the author's reason")
  func judgment() async throws {
    let question = try await Made.question(
      "opening/judge",
      in: """
        ## Opening
        BAD: "I start with the parts of the system."

        GOOD: "I start with the user, and with the task that she has to do by the end of each of her days."

        **Why:** Parts need a reason.
        """)
    #expect(question.kind == .boolean)
    #expect(question.prompt.hasPrefix("The topic: “Opening”\n“I start with "))
    #expect(question.options.map(\.text) == ["Good", "Bad"])
    let right = try #require(question.options.first { $0.isCorrect })
    let isStrong = question.prompt.contains("user")
    // What the author says of both is read beside the side that is not shown.
    let beside =
      isStrong
      ? "The bad answer beside it: “I start with the parts of the system.”"
      : "The good answer in its place: “I start with the user, and with the task that she has to do by the end of each of her days.”"
    #expect(right.rationale == "\(beside) Parts need a reason.")
    #expect(question.key == (isStrong ? "Good" : "Bad"))
  }

  @Test("Where the author says why, the reason is asked for, among those of other pairs")
  func why() async throws {
    let pairs = [
      (
        "A", "a tall tower of new machines", "one old engine", "Height needs guards who cost money."
      ),
      ("B", "a long letter to everybody", "a short call", "Ink dries before people read."),
      ("C", "a loud alarm each hour", "a quiet lamp", "Ears stop to listen after a week."),
      ("D", "a vote among all guests", "the word of the cook", "Taste is no matter of counting."),
    ]
    let text = pairs.map {
      "## Point \($0.0)\n\nBAD: \"I ask for \($0.1).\"\n\nGOOD: \"I ask for \($0.2).\"\n\nWhy: \($0.3)"
    }
    let set = try await Made.set(text.joined(separator: "\n\n"))
    let asked = set.questions.filter { $0.id.slot == "choice" }
    #expect(asked.count == 4)
    for (question, pair) in zip(asked, pairs) {
      #expect(
        question.prompt.hasPrefix("Bad answer: “I ask for \(pair.1).”")
          || question.prompt.contains(pair.2))
      #expect(question.key == pair.3)
      #expect(question.texts.isSubset(of: Set(pairs.map(\.3))))
      let wrong = question.options.filter { !$0.isCorrect }
      #expect(wrong.allSatisfy { $0.rationale.hasPrefix("The guide says this about “Point ") })
    }
  }

  @Test("One pair alone is judged, never padded to a choice")
  func single() async throws {
    let set = try await Made.set("BAD: Wait a year.\n\nGOOD: Speak within a day.")
    #expect(set.questions.map(\.kind) == [.boolean])
    #expect(set.leftOut.isEmpty)
  }

  @Test("An answer to a scenario is judged in its situation only")
  func situated() async throws {
    let scenario = """
      ## Scenario: The late files

      **Situation:** Files come late each week.

      **Weak answer:** Tell the whole team.

      **Strong answer:** Ask in private.
      """
    let set = try await Made.set(scenario)
    let judge = try #require(set.questions.first { $0.id.slot == "judge" })
    #expect(judge.prompt.hasPrefix("Files come late each week.\n"))
    #expect(judge.related.map(\.kind) == [.scenario])
    #expect(!set.questions.contains { $0.id.slot == "choice" })
  }

  @Test("Right and wrong are not called strong and weak")
  func correctness() async throws {
    let question = try await Made.question(
      "judge",
      in:
        "## Nines\n\n**Wrong:** VIIII is nine in all books.\n\n**Right:** IX is nine in all books.")
    #expect(question.key == "IX is nine in all books.")
    #expect(!question.prompt.contains("strong") && question.prompt.contains("right"))
  }

  @Test("Dos and don’ts that only stand beside each other in a table are judged, not matched")
  func lists() async throws {
    let table = """
      ## Shock

      | Do | Don't |
      |---|---|
      | Keep the casualty warm | Give anything to eat or drink |
      | Write down the time | Loosen the tourniquet at all |
      | Call for help at once | Move anybody without need |
      """
    let set = try await Made.set(table)
    #expect(!set.questions.isEmpty)
    #expect(set.questions.allSatisfy { $0.id.slot.hasPrefix("judge") })
  }

  @Test("A cross and a tick are bad and good, below dos and don'ts a don't and a do")
  func marks() async throws {
    let plain = try await Made.set(
      "## Age\n\n❌ **Soy veinte** años.\n\n✅ Tengo veinte años.")
    #expect(plain.questions.first?.prompt.contains("better") == true)
    let advice = try await Made.set(
      "## Do and don't\n\n❌ Copy out the long facts.\n\n✅ Use headings for the issues.")
    #expect(advice.questions.first?.prompt.hasSuffix("Which of the two should you do?") == true)
  }
}
