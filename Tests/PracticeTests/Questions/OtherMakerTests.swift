import Testing

@testable import Practice

@Suite("Questions from other elements")
struct OtherMakerTests {
  @Test("A FAQ answer that begins with its verdict becomes a yes or no")
  func verdict() async throws {
    let question = try await Made.question(
      "verdict", in: "## FAQ\n\n### Do I need to code?\n\nNo. Code is not expected here.")
    #expect(question.prompt == "Do I need to code?")
    #expect(question.key == "No")
    #expect(
      question.options.map(\.rationale) == [
        "The guide answers no: “Code is not expected here.”", "Code is not expected here.",
      ])
  }

  @Test("An amount in a FAQ answer becomes a gap")
  func gap() async throws {
    let question = try await Made.question(
      "answer", in: "## FAQ\n\n### How long is it?\n\nIt lasts 45 to 60 minutes.")
    #expect(question.prompt.hasSuffix("Complete the answer: “It lasts ____ minutes.”"))
    #expect(
      question.form == .cloze(accepted: ["45 to 60", "45-60", "45 to 60 minutes", "45-60 minutes"]))
  }

  @Test(
    "What a question speaks of is named where it does not say so itself",
    arguments: [
      ("## Starter\n\n### FAQ\n\n#### Can it freeze?\n\nNo. It dies.", "Starter: Can it freeze?"),
      ("# Dough\n\n## FAQ\n\n### Can it freeze?\n\nNo. It dies.", "Dough: Can it freeze?"),
      ("# Dough\n\n## FAQ\n\n### Is it fine to ask?\n\nYes. Do.", "Is it fine to ask?"),
      (
        "# Dough\n\n## FAQ\n\n### Does yeast die when it freezes?\n\nNo. It sleeps.",
        "Does yeast die when it freezes?"
      ),
      (
        "# Dough\n\n## Salt\n\nTrue or false? It slows yeast.\n\nAnswer: True",
        "Salt: True or false? It slows yeast."
      ),
      (
        "# Dough\n\n## True or false?\n\n- This one rises. (False)\n- Rye is grey. (True)",
        "Dough: True or false: This one rises."
      ),
    ])
  func subjects(_ markdown: String, _ prompt: String) async throws {
    let set = try await Made.set(markdown)
    #expect(set.questions.first?.prompt == prompt)
  }

  private let glossary = """
    ## Glossary

    - **Label** — the answer recorded as right.
    - **Recall** — the share that was found.
    - **Drift** — a slow change of the input.
    - **Batch** — records handled together.
    """

  @Test("From the definition to the term, and back")
  func terms() async throws {
    var ways: Set<String> = []
    for seed in 1...8 as ClosedRange<UInt64> {
      let set = try await Made.set(glossary, seed: seed)
      let asked = set.questions.filter { $0.kind == .choice }
      // One way or the other: who has answered the one knows the other.
      #expect(Set(asked.map(\.element)).count == asked.count)
      for question in asked where question.id.description.contains("recall") {
        let isBack = question.prompt.contains("“Recall”")
        #expect(question.key == (isBack ? "The share that was found." : "Recall"))
      }
      ways.formUnion(asked.map { $0.prompt.contains("“") ? "back" : "forth" })
    }
    #expect(ways == ["forth", "back"])
  }

  @Test("Terms that are easily mixed up stand beside each other")
  func twins() async throws {
    let set = try await Made.set(
      """
      ## Glossary

      - **Implicit feedback** — what users do with an output, without being asked for a rating.
      - **Cold start** — the wait before an idle function answers.
      - **Runway** — the months until the money is used up.
      - **Vertical** — one industry whose needs are built for.
      - **Golden set** — verified examples on which versions are compared.
      - **Failover** — the switch to another machine when one breaks.
      - **Explicit feedback** — what users say of an output when they are asked.
      """)
    let question = try #require(
      set.questions.first {
        $0.id.description.hasSuffix("explicit-feedback/term")
      })
    let isNamed = question.prompt.contains("Explicit")
    #expect(
      question.texts.contains(
        isNamed
          ? "What users do with an output, without being asked for a rating." : "Implicit feedback")
    )
  }

  @Test("The distractors of a field are what it says in other scenarios")
  func fields() async throws {
    let scenarios = ["cost", "latency", "data"].map {
      "## Scenario: Case \($0)\n\n**Situation:** Something happens.\n\n**Constraint:** \($0)\n\n**Lesson:** Ask \($0)."
    }
    let question = try await Made.question(
      "case-cost/field-constraint", in: scenarios.joined(separator: "\n\n"))
    #expect(question.texts == ["Cost", "Latency", "Data"])
    #expect(question.key == "Cost")
    #expect(question.prompt.hasPrefix("Something happens.\n"))
  }

  @Test("A contrast alone is completed by hand")
  func contrast() async throws {
    let question = try await Made.question("ending-1", in: "Not the person, but the act.")
    #expect(question.form == .cloze(accepted: ["act"]))
    #expect(question.prompt == "Complete the sentence: “Not the person, but the ____.”")
  }

  @Test("Each gap of a card is asked for by itself, the other filled")
  func cloze() async throws {
    let question = try await Made.question(
      "gap-2", in: "It belongs to the ==act==, not the ==person==.")
    #expect(question.prompt == "It belongs to the act, not the ____.")
    #expect(question.form == .cloze(accepted: ["person"]))
  }

  @Test("The last of several things is asked for")
  func card() async throws {
    let question = try await Made.question(
      "answer", in: "Q: Which three count?\nA: Latency, cost and data quality.")
    #expect(question.prompt == "Which three count?\nComplete the answer: “Latency, cost and ____.”")
    #expect(question.form == .cloze(accepted: ["data quality"]))
  }

  @Test("No gap is made in code, nor in the numbers of a list")
  func noGaps() {
    #expect(Gap(in: "let x = 10\nprint(x)", below: "") == nil)
    #expect(Gap(in: "1. One reason 2. Another reason", below: "") == nil)
    #expect(Gap(in: "1: Size. It is fixed", below: "") == nil)
    #expect(Gap(in: "(2) Size is fixed", below: "") == nil)
    #expect(Gap(in: "The bound is 30.", below: "")?.text == "The bound is ____.")
    #expect(Gap(in: "1. Of 1 part salt", below: "")?.text == "1. Of ____ part salt")
  }

  @Test("No gap is made in a name, but at an amount with which a sentence begins")
  func noGapsInNames() {
    #expect(Gap(in: "It is the Two General's Problem.", below: "") == nil)
    #expect(Gap(in: "Two Generals' Problem", below: "") == nil)
    #expect(Gap(in: "Two parts are salt.", below: "")?.text == "____ parts are salt.")
    #expect(Gap(in: "Yes. Two are salt.", below: "")?.accepted == ["Two", "2"])
  }

  @Test("The number of an item is no answer")
  func numbered() async throws {
    let set = try await Made.set(
      "## FAQ\n\n### How do they differ?\n\n**1. Size**: The first is fixed.\n\n**2. Speed**: Both vary."
    )
    #expect(set.questions.isEmpty, "\(set.questions)")
  }

  @Test("A heading above an answer is no context, and material needs none")
  func answerHeadings() async throws {
    let set = try await Made.set(
      """
      # JS

      ###### 43. What does this return?

      ```
      [...'Li'];
      ```

      - A: `["L", "i"]`
      - B: `["Li"]`

      <details><summary>Answer</summary>

      #### Answer: A

      A string is iterable.

      </details>

      ###### 44. What does this return?

      ```
      1 + 1
      ```

      - A: `2`
      - B: `11`

      <details><summary>Answer</summary>

      #### Answer: A

      Both are numbers.

      </details>

      ###### 45. Why is this so?

      - A: It coerces
      - B: It throws

      Answer: A
      """)
    #expect(
      set.questions.map(\.prompt) == [
        "[...'Li'];\nWhat does this return?", "1 + 1\nWhat does this return?",
        "JS: Why is this so?",
      ])
  }

  @Test("What a question is about stands before it, line by line")
  func material() async throws {
    let question = try await Made.question(
      "as-written",
      in: """
        ### What is printed?

        ```
        let a = 1
          print(a)
        ```

        - A: 1
        - B: nothing

        Answer: A
        """)
    #expect(question.prompt == "let a = 1\n  print(a)\nWhat is printed?")
  }

  @Test("A statement to judge stays a question of true or false, in this order")
  func trueFalse() async throws {
    let question = try await Made.question(
      "as-written", in: "True or false: Butter helps.\n\nAnswer: False. It traps heat.")
    #expect(question.kind == .boolean)
    #expect(question.prompt == "True or false: Butter helps.")
    #expect(question.options.map(\.text) == ["True", "False"])
    #expect(question.key == "False")
    #expect(question.explanation == "It traps heat.")
  }

  @Test("An explanation that speaks of a wrong option is said there")
  func aboutAnother() async throws {
    let question = try await Made.question(
      "as-written",
      in:
        "Who wrote it?\n\nA) Sieyès\nB) Necker\nC) Rousseau\n\nAnswer: A. Rousseau had died by then."
    )
    let reasons = Dictionary(uniqueKeysWithValues: question.options.map { ($0.text, $0.rationale) })
    #expect(reasons["Rousseau"] == "Rousseau had died by then.")
    #expect(reasons["Sieyès"] == "The right answer is “Sieyès”.")
    #expect(question.explanation == "Rousseau had died by then.")
  }

  @Test(
    "Options that name others stay in their order",
    arguments: [
      "A and B only", "Both A and C", "All of the above", "None of the above", "Neither B nor C",
      "1 and 2", "Options A, B and C",
    ])
  func naming(_ last: String) async throws {
    let options = ["Ice", "Water", "Air", last]
    let text = zip("ABCD", options).map { "\($0)) \($1)" }.joined(separator: "\n")
    for seed in UInt64(1)...8 {
      let set = try await Made.set("Which cool?\n\n\(text)\n\nAnswer: D", seed: seed)
      let question = try #require(set.questions.first)
      #expect(question.options.map(\.text) == options)
      #expect(question.keepsOrder)
    }
  }

  @Test(
    "An explanation that names options by their letters keeps their order",
    arguments: [
      ("Horses (A) need water.", true), ("B is wrong, for oxen are slow.", true),
      ("It stores water. Option A does not.", true), ("It stores water; B does not.", true),
      ("A camel stores water and vitamin B.", false),
      ("A goat does not. It is (as we saw) so.", false),
    ])
  func letters(explanation: String, isKept: Bool) async throws {
    let options = ["The horse", "The ox", "The camel"]
    let text = zip("ABC", options).map { "\($0)) \($1)" }.joined(separator: "\n")
    var orders: Set<[String]> = []
    for seed in UInt64(1)...8 {
      let set = try await Made.set(
        "Which crossed the desert?\n\n\(text)\n\nAnswer: C\n\nExplanation: \(explanation)",
        seed: seed)
      let question = try #require(set.questions.first)
      #expect(question.keepsOrder == isKept)
      orders.insert(question.options.map(\.text))
    }
    #expect(isKept ? orders == [options] : orders.count > 1)
  }

  @Test("A wrong option that is a term of the guide is told by what it means")
  func meanings() async throws {
    let question = try await Made.question(
      "as-written",
      in: glossary + "\n\n## Quiz\n\nWhat was found?\n\nA) Recall\nB) Drift\nC) Waste\n\nAnswer: A")
    #expect(
      Dictionary(uniqueKeysWithValues: question.options.map { ($0.text, $0.rationale) }) == [
        "Recall": "The right answer is “Recall”.", "Drift": "Drift: A slow change of the input.",
        "Waste": "The right answer is “Recall”.",
      ])
  }

  @Test("On a wrong option stand the sentences of the explanation that speak of it")
  func remarks() async throws {
    let question = try await Made.question(
      "as-written",
      in: """
        Which crossed the desert?

        A) The horse
        B) The ox
        C) The camel

        Answer: C

        Explanation: The camel stores water. The horse needs it daily. B is slow.
        """)
    #expect(
      question.options.map(\.rationale) == [
        "The horse needs it daily.", "B is slow.",
        "The camel stores water. The horse needs it daily. B is slow.",
      ])
  }

  @Test("A question of the author's stays as written, with a reason for each option")
  func written() async throws {
    let question = try await Made.question(
      "as-written",
      in: """
        Which fits?

        - [ ] A cluster — nobody asks for it
        - [x] A function
        - [ ] A stream

        > It carries the load.
        """)
    #expect(question.prompt == "Which fits?")
    #expect(question.isWritten)
    let reasons = Dictionary(uniqueKeysWithValues: question.options.map { ($0.text, $0.rationale) })
    #expect(
      reasons == [
        "A cluster": "Nobody asks for it.", "A function": "It carries the load.",
        "A stream": "The right answer is “A function”.",
      ])
  }

  @Test(
    "Sentences are parted where a person would",
    arguments: [
      ("One. Two.", ["One.", "Two."]), ("About 3.5 of it. Yes?", ["About 3.5 of it.", "Yes?"]),
      ("He said “No.” Then left.", ["He said “No.”", "Then left."]), ("e.g. this", ["e.g. this"]),
    ])
  func sentences(text: String, parts: [String]) {
    #expect(Wording.sentences(text) == parts)
  }
}
