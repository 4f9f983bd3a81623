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

  @Test("Four pairs in a row are matched once")
  func matching() async throws {
    let set = try await Made.set(four)
    let matches = set.questions.filter { $0.id.slot == "match" }
    #expect(matches.count == 1)
    guard case .match(let pairs)? = matches.first?.form else {
      Issue.record("no match")
      return
    }
    #expect(Dictionary(uniqueKeysWithValues: pairs.map { ($0.text, $0.match) }) == Self.exchanges)
  }

  @Test("Lists of what to do and what not are judged item by item, never as a whole")
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
    #expect(set.questions.allSatisfy { $0.options.map(\.text) == ["Do", "Don’t"] })
    let keys = Dictionary(
      uniqueKeysWithValues: set.questions.map {
        ($0.prompt.split(separator: "\n")[1], $0.key)
      })
    #expect(keys.count == 5)
    #expect(keys["“Call for help early.”"] == "Do")
    #expect(keys["“Give anything to drink.”"] == "Don’t")
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

      After: A clock turns the gas off at noon.
      """)
    let judged = set.questions.filter { $0.id.slot == "judge" }
    #expect(judged.map { $0.options.map(\.text) } == [["Green flag", "Red flag"]])
  }

  @Test("A judgment names the topic and quotes the author's reason")
  func judgment() async throws {
    let question = try await Made.question("opening/judge", in: four)
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
    #expect(set.questions.count == 4 && set.questions.allSatisfy { $0.kind == .boolean })
  }
}
