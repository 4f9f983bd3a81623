import Testing

@testable import Practice

@Suite("Questions that can be answered from what they show")
struct TellingTests {
  @Test("Nothing is asked about one side alone")
  func oneSided() async throws {
    let set = try await Made.set(
      """
      ## Burns

      Bad: Put ice on the burn for an hour.

      ## Cuts

      Bad: Pull the glass out at once. Good: Leave it in and press around it.

      ## Falls

      Good: Hold the head still with both hands.
      """)
    #expect(!set.questions.contains { ["burns", "falls"].contains($0.element.slug.text) })
    #expect(set.leftOut.count { $0.reason == .oneSided } == 2)
    #expect(!set.questions.contains { $0.texts.contains("Burns") })
    #expect(!set.questions.contains { $0.texts.contains("Hold the head still with both hands.") })
  }

  @Test(
    "A weak side that warns is sound advice as it reads", arguments: ["Don't", "Do not", "Never"])
  func warnings(word: String) async throws {
    let set = try await Made.set(
      ["explain the exercise", "export both versions", "use the exercise number"].map {
        "❌ \(word) skip what comes before you \($0)\n✅ Always take time to \($0)\n"
      }.joined(separator: "\n"))
    #expect(set.questions.count == 3)
    for question in set.questions {
      #expect(!([question.prompt] + question.texts).contains { $0.contains("skip") }, "\(question)")
    }
  }

  @Test("A mistake with a weak answer alone is named, never judged")
  func weakMistake() async throws {
    let set = try await Made.set(
      """
      ## Common mistakes

      1. Rushing
         BAD: Running to the patient without looking.
      2. Lifting
         BAD: Setting the patient upright against a wall.
      3. Leaving
         BAD: Going away to look for the car keys.
      """)
    #expect(Set(set.questions.map(\.id.slot)) == ["name"])
    #expect(set.questions.count == 3)
  }

  @Test(
    "A side that could answer anything is not judged",
    arguments: [("Yes", "No"), ("late", "at once"), ("1", "2")])
  func short(weak: String, strong: String) async throws {
    let set = try await Made.set("## Answers\n\nBad: \(weak)\n\nGood: \(strong)")
    #expect(set.questions.isEmpty)
    #expect(Set(set.leftOut.map(\.reason)) == [.saysTooLittle])
  }

  private let rubric = """
    ## Grading rubric

    | Criterion | Weight | Great | Fair | Poor |
    |---|---|---|---|---|
    | Diagnosis | 40% | right | guessed | wrong |
    | Speed | 30% | at once | late | not done at all |
    | Safety | 20% | Checks the scene for danger | Checks it when told | not done at all |
    | Calm | 10% | Speaks slowly to the patient | is calm | not done at all |
    """

  @Test("A note of a word or two, and one that several criteria share, are not asked for")
  func notes() async throws {
    let set = try await Made.set(rubric)
    let asked = set.questions.map(\.id.slot)
    #expect(asked.contains("weights") && asked.contains("order"))
    #expect(asked.filter { $0.hasPrefix("note") } == ["note-safety", "note-calm"])
    #expect(!asked.contains("level-diagnosis"))
    #expect(set.leftOut.contains { $0.id.slot == "note-diagnosis" && $0.reason == .saysTooLittle })
    let speed = set.leftOut.first { $0.id.slot == "note-speed" }
    #expect([.saysTooLittle, .fitsSeveral].contains(speed?.reason))
    for question in set.questions where question.id.slot.hasPrefix("note") {
      #expect(!question.prompt.contains("not done at all"))
    }
  }

  @Test(
    "A verdict is the word the answer begins with, unless it depends",
    arguments: [
      ("Yes.", "Yes"), ("No – never.", "No"), ("Yes; keep it dry.", "Yes"), ("No", "No"),
      ("Yes, if it is small.", nil), ("No one knows.", nil), ("Yes and no.", nil),
    ])
  func verdicts(answer: String, word: String?) async throws {
    let set = try await Made.set("## FAQ\n\n### Is it safe?\n\n\(answer)")
    #expect(set.questions.first { $0.id.slot == "verdict" }?.key == word)
  }

  @Test("What letters stand for is asked by a gap, and is no option beside other meanings")
  func abbreviations() async throws {
    let set = try await Made.set(
      """
      ## Glossary

      - **CPR** — cardiopulmonary resuscitation of a patient
      - **AED** — automated external defibrillator
      - **HTML** — HyperText Markup Language
      - **MTU** — Maximum Transmission Unit, the most that a frame carries in bytes
      - **Shock** — too little blood reaches the organs
      - **Triage** — deciding who is treated first
      - **Tourniquet** — a band that stops all blood
      """)
    let asked = set.questions.filter { $0.element.slug.text == "aed" }
    #expect(asked.map(\.form) == [.cloze(accepted: ["defibrillator"])])
    let unit = set.questions.filter { $0.element.slug.text == "mtu" }
    #expect(unit.map(\.form) == [.cloze(accepted: ["Unit"])])
    #expect(
      set.questions.filter { $0.element.slug.text == "html" }.map(\.kind) == [.cloze])
    #expect(set.questions.contains { $0.id.description.hasSuffix("shock/term") })
    #expect(!set.questions.contains { $0.texts.contains("AED") })
  }

  @Test("A long contrast is not asked by its last word")
  func longContrast() async throws {
    let set = try await Made.set("Not kneading, but time makes the crumb.")
    #expect(set.questions.isEmpty)
  }

  @Test("What speaks of something that is not shown is judged only below its own title")
  func leaning() async throws {
    let table = """
      ## Do and don't

      | Don't | Do |
      |---|---|
      | Name a column by a word of the language | Name it after what stands in the column |
      """
    let set = try await Made.set(table)
    #expect(!set.questions.contains { $0.prompt.contains("Name it") || $0.key == "Strong" })
    let titled = try await Made.set(
      "## A burn\n\nBad: Put ice on the burn.\n\nGood: Hold it under cool water.")
    #expect(titled.questions.contains { $0.id.slot == "judge" })
  }

  @Test("Which question is answered is not asked where the first word tells its sort")
  func firstWords() async throws {
    let faq = { (answer: String) in
      """
      ## FAQ

      ### Why not on an empty stomach?

      \(answer)

      ### Who should not take it?

      People with ulcers of the stomach.

      ### What happens to the liver?

      Its cells are damaged within days.

      ### How should it be stored?

      In a dry place away from children.

      ### Where is it made?

      In plants all over the country.
      """
    }
    func asked(_ answer: String) async throws -> [String] {
      try await Made.set(faq(answer)).questions.map(\.id.element.slug.text)
    }
    let because = try await asked("Because it irritates the stomach.")
    #expect(!because.contains("why-not-on-an-empty-stomach"))
    #expect(!because.contains("who-should-not-take-it"))
    #expect(because.contains("what-happens-to-the-liver"))
    let plain = try await asked("The acid attacks its wall at once.")
    #expect(plain.contains("why-not-on-an-empty-stomach"))
  }

  @Test("Which question a mere word answers is not asked")
  func backward() async throws {
    let set = try await Made.set(
      """
      ## FAQ

      ### What do I need?

      Gloves.

      ### What cools a burn?

      Lukewarm water that runs over it.

      ### Who comes first?

      Whoever is silent.

      ### Who comes last?

      Whoever screams the loudest.
      """)
    #expect(!set.questions.contains { $0.prompt.hasPrefix("“Gloves") })
    #expect(set.questions.contains { $0.prompt.hasPrefix("“Lukewarm") })
  }

  @Test(
    "What says something by itself",
    arguments: [
      ("late", false), ("at once", false), ("Yes, it is", false), ("ice on the burn", true),
      ("立即冷却烧伤", true), ("Лёд на ожог", true), ("5 minutes", true),
    ])
  func standing(text: String, stands: Bool) { #expect(Phrase(text).standsByItself == stands) }

  @Test("A mistake is judged without its name, and of a set of contrasts a half each is shown")
  func names() async throws {
    let set = try await Made.set(
      """
      ## Common mistakes

      ### Mumbling the numbers

      BAD: "It costs about, well, some thousands."

      GOOD: "It costs four thousand a month."

      ## Remember

      - Not the person, but the act.
      - Not the plan, but the next step.
      - Not the tool, but the user.
      """)
    let judge = try #require(set.questions.first { $0.id.slot == "judge" })
    #expect(!judge.prompt.contains("Mumbling"))
    let halves = try #require(set.questions.first { $0.element.kind == .contrast })
    #expect(halves.kind == .multiple && halves.prompt.hasPrefix("The topic: “Remember”\n"))
    for (not, but) in [
      ("The person", "The act"), ("The plan", "The next step"), ("The tool", "The user"),
    ] {
      let own = halves.options.filter { [not, but].contains($0.text) }
      #expect(own.count == 1 && own[0].isCorrect == (own[0].text == but))
      #expect(own[0].rationale == "Not \(not.lowercased()), but \(but.lowercased()).")
    }
  }

  @Test("A half that needs the other is not shown without it")
  func leaningHalves() async throws {
    for seed in 1...6 as ClosedRange<UInt64> {
      let set = try await Made.set(
        """
        - Not the list of parts, but the reason behind each of them.
        - Not the plan, but the next step.
        - Not the tool, but the user.
        - Not the hour, but the day.
        """, seed: seed)
      let texts = try #require(set.questions.first).texts
      #expect(texts.contains("The list of parts") && texts.count == 4)
    }
  }

  @Test(
    "Dos and don'ts that only stand in one row are judged, and not taken for answers to each other")
  func rows() async throws {
    let set = try await Made.set(
      """
      ## Gloves

      | Do | Don't |
      |----|-------|
      | Wash hands before putting on gloves | Blow into gloves to open them |
      | Choose the right size | Wash and reuse a torn pair |
      | Hold the edge only | Roll the cuffs up |
      | Use a latex-free kind | Wear rings below |
      """)
    #expect(!set.questions.contains { $0.kind == .match && $0.element.kind == .pair })
    #expect(!set.questions.contains { $0.kind == .choice })
    let judged = set.questions.filter { $0.id.slot == "judge" }
    #expect(
      judged.map(\.prompt) == [
        "The topic: “Gloves”\nWhich of these should you do? Choose all that apply."
      ])
  }
}
