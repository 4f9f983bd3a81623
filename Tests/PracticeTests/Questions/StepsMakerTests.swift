import Testing

@testable import Practice

@Suite("Questions from steps and timelines")
struct StepsMakerTests {
  private let steps = """
    ## The talk

    1. **Place** (30 sec) — where it was.
    2. **Act** (1 min) — what you saw.
    3. **Effect** (2 min) — what followed.
    4. **Wish** (3 min) — what comes next.
    """

  @Test("What the order does not cover is asked one by one, up to three times")
  func afterInLongLists() async throws {
    #expect(try await !Made.set(steps).questions.contains { $0.id.slot.hasPrefix("after-") })
    let names = [
      "Kiwi", "Plum", "Pear", "Fig", "Lime", "Date", "Lemon", "Melon", "Peach", "Quince", "Apple",
      "Mango",
    ]
    let list = names.enumerated().map { "\($0.offset + 1). \($0.element) — cut it" }
    let set = try await Made.set("## The steps of the salad\n\n" + list.joined(separator: "\n"))
    let asked = set.questions.filter { $0.id.slot.hasPrefix("after-") }
    #expect(asked.count == 3)
    for question in asked {
      #expect(question.prompt.contains("the steps of the salad"))
      let key = try #require(question.key.flatMap(names.firstIndex))
      #expect(key > 6)
      let others = question.texts.compactMap(names.firstIndex)
      #expect(others.contains { $0 > key })
    }
  }

  @Test("Durations are matched with their steps, in words")
  func durations() async throws {
    let question = try await Made.question("talk/times", in: steps)
    #expect(
      question.form
        == .match([
          Question.Match(text: "Place", match: "30 seconds"),
          Question.Match(text: "Act", match: "1 minute"),
          Question.Match(text: "Effect", match: "2 minutes"),
          Question.Match(text: "Wish", match: "3 minutes"),
        ]))
  }

  @Test("A duration that lies within that of another step is not matched")
  func overlappingDurations() async throws {
    let question = try await Made.question(
      "dough/times",
      in:
        "## The steps of the dough\n\n1. Mix (2 min)\n2. Knead (5–10 min)\n3. Fold (6 min)\n4. Rest (1 hour)"
    )
    guard case .match(let pairs) = question.form else { return #expect(Bool(false)) }
    #expect(pairs.map(\.text) == ["Mix", "Knead", "Rest"])
  }

  @Test("What happens when")
  func timeline() async throws {
    let question = try await Made.question(
      "at-minutes-5-8",
      in: """
        ## A talk of ten minutes

        - 0–2 min: say what it is about
        - 2–5 min: describe what you saw
        - 5–8 min: listen to the other side
        - 8–10 min: agree on one thing
        """)
    #expect(["Listen to the other side", "Minutes 5–8"].contains(question.key ?? ""))
  }

  @Test("Times of day are asked for as such")
  func clock() async throws {
    let question = try await Made.question(
      "at-9-15-10-00",
      in: "## The morning\n\n- 9:00–9:15: standup\n- 9:15–10:00: review\n- 10:00–10:30: coffee")
    let isAsked = question.prompt.contains("from 9:15 to 10:00 in the morning")
    #expect(isAsked || question.key == "9:15–10:00", "\(question.prompt)")
  }

  @Test(
    "Times are said as a person would",
    arguments: [
      (30...30, "30 seconds"), (60...60, "1 minute"), (90...90, "90 seconds"),
      (1200...1500, "20–25 minutes"), (7200...7200, "2 hours"), (86_400...86_400, "1 day"),
    ])
  func wording(seconds: ClosedRange<Int>, text: String) {
    #expect(TimeText.duration(seconds) == text)
  }

  @Test(
    "Many minutes are said in hours",
    arguments: [
      (0, 1800, "minutes 0–30"), (3600, 7200, "minutes 60–120"), (3600, 14400, "hours 1–4"),
      (14400, 86400, "hours 4–24"), (3600, 16200, "minutes 60–270"),
    ])
  func stretch(start: Int, end: Int, text: String) {
    #expect(TimeText.stretch(start..<end, .minutes) == text)
  }
}

@Suite("Questions from chronologies")
struct ChronologyMakerTests {
  private let dates = """
    ## Dates

    - 5 May 1789: The Estates-General opens.
    - 17 June 1789: The Third Estate becomes the National Assembly.
    - June 1789: The deputies swear an oath.
    - 14 July 1789: The Bastille is stormed.
    - 4 August 1789: The Assembly gives up its privileges.
    - 1793: The king of 1793 is executed.
    """

  @Test("When it was: other dates in their order, none that covers the right one")
  func when() async throws {
    let set = try await Made.set(dates)
    let asked = set.questions.filter { $0.id.slot == "at-17-june-1789" }
    let question = try #require(asked.first)
    #expect(!question.texts.contains("June 1789"))
    #expect(!question.texts.contains("The deputies swear an oath"))
    if question.prompt.contains("When") {
      #expect(question.key == "17 June 1789")
      #expect(question.keepsOrder)
    } else {
      #expect(question.key == "The Third Estate becomes the National Assembly")
    }
    #expect(question.explanation == "17 June 1789: The Third Estate becomes the National Assembly.")
  }

  @Test("What names its own year is not asked for it, and what overlaps is not put in order")
  func leftOut() async throws {
    let set = try await Made.set(dates)
    #expect(!set.questions.contains { $0.id.slot == "at-1793" })
    #expect(!set.questions.contains { $0.kind == .order })
  }

  @Test("Long ones are put in order part by part")
  func order() async throws {
    let years = (0..<13).map {
      "- \(1700 + $0 * 5): The thing called number \(Character(UnicodeScalar(65 + UInt8($0))))"
    }
    let set = try await Made.set("## Things\n\n" + years.joined(separator: "\n"))
    let orders = set.questions.filter { $0.kind == .order }
    #expect(orders.map(\.id.slot) == ["order", "order-2", "order-3"])
  }

  @Test("Nobody is asked about lunch")
  func pauses() async throws {
    let set = try await Made.set(
      """
      ## The day

      - 9:00–9:30: Welcome
      - 9:30–10:00: Break
      - 10:00–12:00: Break the problem into parts
      - 12:00–13:00: Lunch (provided)
      - 13:00–14:00: Model and data
      - 14:00–14:15: Short coffee break
      - 14:15–15:00: Review
      """)
    let told = set.questions.map { "\($0.prompt) \($0.texts)" }.joined(separator: "\n")
    #expect(told.contains("Break the problem into parts") && told.contains("Model and data"))
    #expect(!told.contains("Lunch") && !told.contains("coffee") && !told.contains("\"Break\""))
    guard case .order(_, let answer)? = set.questions.first?.form else {
      Issue.record("no order")
      return
    }
    #expect(answer == ["Welcome", "Break the problem into parts", "Model and data", "Review"])
  }
}
