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

  @Test(
    "One side is shown; its other side is the key, and the distractors are those of other pairs")
  func sides() async throws {
    let set = try await Made.set(four)
    let choices = set.questions.filter { $0.id.slot == "choice" }
    #expect(choices.count > 2)
    for question in choices {
      let key = try #require(question.key)
      let (weak, strong) = try #require(
        Self.exchanges.first {
          question.prompt.contains($0.key) || question.prompt.contains($0.value)
        })
      let isWeakShown = question.prompt.contains(weak)
      #expect(key == (isWeakShown ? strong : weak))
      let side = Set(isWeakShown ? Array(Self.exchanges.values) : Array(Self.exchanges.keys))
      #expect(question.texts.isSubset(of: side))
    }
  }

  @Test("Of pairs in a row one side of each is judged, in one question")
  func together() async throws {
    let set = try await Made.set(four)
    let judged = set.questions.filter { $0.id.slot == "judge" }
    let question = try #require(judged.first)
    #expect(judged.count == 1 && question.kind == .multiple && question.related.count == 3)
    #expect(question.prompt == "Which of these are strong answers? Choose all that apply.")
    for (weak, strong) in Self.exchanges {
      #expect(question.texts.contains(weak) != question.texts.contains(strong))
    }
    for option in question.options {
      #expect(option.isCorrect == Self.exchanges.values.contains(option.text))
      #expect(option.rationale.hasPrefix(option.isCorrect ? "Strong. " : "Weak. "))
    }
    let kinds = Set(question.options.map(\.isCorrect))
    #expect(kinds.count == 2)
    #expect(question.options.contains { $0.rationale.hasSuffix("Parts need a reason.") })
  }

  @Test("Each seed shows sides of its own")
  func sidesBySeed() async throws {
    var shown: Set<[String]> = []
    for seed in 1...8 as ClosedRange<UInt64> {
      let set = try await Made.set(four, seed: seed)
      let question = try #require(set.questions.first { $0.id.slot == "judge" })
      shown.insert(question.options.filter(\.isCorrect).map(\.text).sorted())
    }
    #expect(shown.count > 2)
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

      Red flag: Nobody can say what the role is for.

      Green flag: The manager shows the plan of the year.

      ## Ovens

      Before: The cook watches the fire all day.

      After: A clock watches the fire from noon.
      """)
    let judged = set.questions.filter { $0.id.slot == "judge" }
    #expect(judged.map { $0.options.map(\.text) } == [["Green flag", "Red flag"]])
  }

  @Test("A judgment names the topic and quotes the author's reason")
  func judgment() async throws {
    let question = try await Made.question(
      "opening/judge",
      in: """
        ## Opening
        BAD: "I start with the parts of the system."

        GOOD: "I start with the user and her task."

        **Why:** Parts need a reason.
        """)
    #expect(question.kind == .boolean)
    #expect(question.prompt.hasPrefix("The topic: “Opening”\n“I start with the "))
    #expect(question.options.map(\.text) == ["Strong", "Weak"])
    let right = try #require(question.options.first { $0.isCorrect })
    let isStrong = question.prompt.contains("user")
    // What the author says of both is read beside the side that is not shown.
    let beside =
      isStrong
      ? "The weak answer beside it: “I start with the parts of the system.”"
      : "The strong answer in its place: “I start with the user and her task.”"
    #expect(right.rationale == "\(beside) Parts need a reason.")
    #expect(question.key == (isStrong ? "Strong" : "Weak"))
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
        question.prompt.hasPrefix("Weak answer: “I ask for \(pair.1).”")
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
    #expect(set.leftOut.map(\.reason) == [.fewDistractors])
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
    #expect(Set(question.texts) == ["Right", "Wrong"])
    #expect(!question.prompt.contains("strong"))
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
      "## Ice\n\n❌ **Soy veinte años** de edad.\n\n✅ Tengo veinte años.")
    #expect(plain.questions.first?.options.map(\.text) == ["Good", "Bad"])
    let advice = try await Made.set(
      "## Do and don't\n\n❌ Copy out the long facts.\n\n✅ Use headings for the issues.")
    #expect(advice.questions.first?.options.map(\.text) == ["Do", "Don’t"])
  }

  @Test("Of pairs without titles, the other side says which one an answer is of")
  func untitled() async throws {
    let set = try await Made.set(
      """
      ## How to say it

      👎 "That is not my problem."

      👍 "Let me find the person who can help."

      👎 "I told you this last week already."

      👍 "Here is the summary once again."

      👎 "We have always done it this way in this old and venerable team."

      👍 "What would we lose by trying?"
      """)
    let options = set.questions.filter { $0.kind == .choice }.flatMap(\.options)
    let reasons = Set(options.map(\.rationale))
    #expect(reasons.count > 2)
    #expect(!reasons.contains { $0.contains("How to say it") })
    let sides = [
      "The guide gives this as the good answer. The bad answer beside it: “That is not my problem.”",
      "The guide gives this as the bad answer. The good answer in its place: “Here is the summary once again.”",
    ]
    #expect(sides.contains(where: reasons.contains), "\(reasons)")
  }

  @Test("Nobody is asked for the sentence that repeats the one shown")
  func repeating() async throws {
    let pairs = [
      ("Madrid es en España.", "Madrid está en España."),
      ("Soy cansado porque trabajo.", "Estoy cansado porque trabajo."),
      ("La reunión está en Lima.", "La reunión es en Lima."),
      ("Somos tristes porque llueve.", "Estamos tristes porque llueve."),
    ]
    let text = pairs.map { "**Wrong:** \($0.0)\n\n**Right:** \($0.1)" }.joined(separator: "\n\n")
    let set = try await Made.set("## Ser and estar\n\n" + text)
    #expect(set.questions.map(\.kind) == [.multiple])
    #expect(set.questions.first?.prompt == "Which of these are right? Choose all that apply.")
  }
}
