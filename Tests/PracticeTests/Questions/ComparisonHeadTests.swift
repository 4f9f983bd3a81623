import StudyGuide
import Testing

@testable import Practice

@Suite("What the heads and marks of a table say")
struct ComparisonHeadTests {
  private let distances = """
    ## Distances

    | Speed (mph) | Thinking (m) | Braking (m) |
    |---|---|---|
    | 20 | 6 | 6 |
    | 30 | 9 | 14 |
    | 40 | 12 | 24 |
    | 50 | 15 | 38 |
    """

  @Test("A unit in a head stands with each amount below it, and names are in their order")
  func units() async throws {
    let set = try await Made.set(distances)
    let asked = set.questions.filter { $0.kind == .choice }
    #expect(asked.count == 8)
    for question in asked {
      let key = try #require(question.key)
      #expect(!question.prompt.contains("("))
      if key.hasPrefix("Speed ") {
        #expect(question.prompt.contains("speed"))
        #expect(question.options.map(\.text) == [20, 30, 40, 50].map { "Speed \($0) mph" })
      } else {
        #expect(question.prompt.contains(" mph”") && key.hasSuffix(" m"))
      }
    }
  }

  @Test(
    "The unit stands where it is written",
    arguments: [
      ("Price ($)", "$6"), ("Share (%)", "6%"), ("Time [in hours]", "6 hours"),
      ("Rate (beats per minute)", "6 beats per minute"), ("People (millions)", "6 million"),
      ("Density (kg/m³)", "6 kg/m³"),
      // No units, or not of numbers alone.
      ("Size (average)", "6"), ("Gates (2023)", "6"),
    ])
  func sides(head: String, value: String) async throws {
    let set = try await Made.set(
      """
      ## Towns

      | Town | \(head) | Known for |
      |---|---|---|
      | Ulm | 6 | its minster |
      | Trier | 11 | a Roman gate |
      | Essen | 20 | coal and steel |
      """)
    let question = try #require(set.questions.first { $0.id.slot.hasPrefix("ulm-") })
    #expect(question.explanation.hasSuffix(": \(value)."), "\(question.explanation)")
    #expect(question.explanation.contains("(") == (value == "6"))
  }

  @Test("Two columns of one name keep their units, one of words its head")
  func kept() async throws {
    let set = try await Made.set(
      """
      ## Ropes

      | Rope | Length (m) | Length (ft) | Core (kg) |
      |---|---|---|---|
      | Hemp | 30 | 98 | heavy |
      | Sisal | 40 | 131 | heavier |
      | Nylon | 60 | 197 | light |
      """)
    let told = set.questions.map(\.prompt).joined(separator: " ")
    #expect(told.contains("“Length (m)”") && told.contains("“Length (ft)”"))
    #expect(told.contains("“Core (kg)”"))
  }

  @Test(
    "Short names in capitals, figures and endings give an answer away", arguments: [1, 2, 3, 4])
  func short(seed: UInt64) async throws {
    let set = try await Made.set(
      """
      ## Writing doses

      | Never | Write | Why |
      |---|---|---|
      | 5 IU | 5 units | IU may be read as IV |
      | MS 10 mg | morphine sulfate 10 mg | MS may be read as magnesium sulfate |
      | QD | daily | QD may be read as QID |
      | 1.0 mg | 1 mg | the zero can be read as 10 mg |

      ## Endings

      | Ending | Class | Example |
      |---|---|---|
      | -pril | ACE inhibitor | ramipril |
      | -olol | beta blocker | bisoprolol |
      | -statin | fewer lipids | simvastatin |
      """, seed: seed)
    let slots = set.questions.map(\.id.slot)
    #expect(!slots.contains { $0.hasSuffix("-example") }, "\(slots)")
    #expect(!slots.contains("qd-why") && !slots.contains("5-iu-why"))
    #expect(slots.contains("pril-class"))
    // Those that name their own subject are no options for another.
    #expect(!set.questions.contains { $0.id.slot == "1-0-mg-why" && $0.key != "1.0 mg" })
  }

  @Test("A value with a note is not asked about, and is no option")
  func notes() async throws {
    let set = try await Made.set(
      """
      ## Isolation levels

      | Level | Phantom | Grade |
      |---|---|---|
      | Read committed | possible | A* |
      | Repeatable read | possible* | B[^1] |
      | Serializable | no | C |
      | Snapshot | seldom | D |

      \\* PostgreSQL prevents it.

      [^1]: Not in MySQL.
      """)
    let slots = set.questions.map(\.id.slot)
    #expect(!slots.contains { $0.hasPrefix("repeatable-read-") })
    #expect(!set.questions.contains { $0.texts.contains { $0.hasSuffix("ble*") } })
    #expect(slots.contains("read-committed-phantom") && slots.contains("serializable-phantom"))
    // A grade is no note.
    #expect(slots.contains("snapshot-grade"))
  }

  @Test("What belongs to a subject is asked for without saying that it is one")
  func belonging() async throws {
    let set = try await Made.set(
      """
      ## Antidotes

      | Drug | Antidote |
      |---|---|
      | Opioids | Naloxone |
      | Paracetamol | Acetylcysteine |
      | Warfarin | Vitamin K |
      | Heparin | Protamine |
      """)
    let whose = set.questions.filter { $0.texts.contains("Heparin") }
    #expect(!whose.isEmpty)
    #expect(whose.allSatisfy { $0.prompt.contains("drug") && $0.prompt.contains("belong") })
  }

  @Test("Under a head that begins a sentence, no property is asked for")
  func clauses() async throws {
    let table = { (head: String) in
      """
      ## Commands

      <!-- study: comparison -->

      | \(head) | Use |
      |---|---|
      | undo a pushed commit | `revert` |
      | drop local changes | `restore` |
      | move a branch | `reset` |
      """
    }
    for head in ["You want to…", "Goal", "If you need to"] {
      let set = try await Made.set(table(head))
      #expect(!set.questions.isEmpty)
      #expect(!set.questions.contains { $0.prompt.contains("the use of") }, "\(head)")
    }
    let tools = try await Made.set(table("Tool"))
    #expect(tools.questions.contains { $0.prompt.contains("What is the use of “") })
  }
}
