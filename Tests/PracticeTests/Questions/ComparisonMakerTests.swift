import StudyGuide
import Testing

@testable import Practice

@Suite("Questions from comparisons")
struct ComparisonMakerTests {
  @Test("Two are told apart by one thing in each respect")
  func two() async throws {
    let set = try await Made.set(
      """
      ## Breads

      |  | Sourdough | Yeast bread |
      |---|---|---|
      | Rise time | 8–16 h | 1–2 h |
      | Flour | wheat | wheat |
      | Raised by | wild yeast | bought yeast |
      """)
    #expect(set.questions.map(\.id.slot).sorted() == ["raised-by", "rise-time"])
    let question = try #require(set.questions.first { $0.id.slot == "rise-time" })
    #expect(question.kind == .boolean)
    #expect(question.texts == ["Sourdough", "Yeast bread"])
    #expect(question.key == (question.prompt.contains("8–16 h") ? "Sourdough" : "Yeast bread"))
    // What names bread would give the answer away.
    let raised = try #require(set.questions.first { $0.id.slot == "raised-by" })
    #expect(raised.key == "Sourdough")
  }

  @Test("What another shares, in whole or in part, is no distractor, and tells nobody apart")
  func shared() async throws {
    let set = try await Made.set(
      """
      ## Flours

      | Flour | Gluten |
      |---|---|
      | Wheat | strong |
      | Spelt | strong but brittle |
      | Rye | weak |
      | Oat | none |
      | Durum | strong |
      """)
    let wheat = try #require(set.questions.first { $0.id.slot == "wheat-gluten" })
    #expect(wheat.key == "strong")
    #expect(Set(wheat.texts) == ["strong", "weak", "none"])
    #expect(!set.questions.contains { $0.kind == .match })
    let rye = try #require(set.questions.first { $0.id.slot == "rye-gluten" })
    #expect(rye.key == "weak" || rye.key == "Rye")
    #expect(rye.explanation == "Rye, Gluten: weak.")
  }

  @Test("Numbers are named by what they are, and stand in their order; code keeps its letters")
  func numbers() async throws {
    let set = try await Made.set(
      """
      ## Ports

      | Port | Protocol | Test |
      |---|---|---|
      | 443 | HTTPS | `curl` |
      | 22 | SSH | `ssh` |
      | 25 | SMTP | `swaks` |
      | 53 | DNS | `dig` |
      """)
    let asked = set.questions.filter { $0.kind == .choice }
    // Half of the cells, since both columns are matched.
    #expect(asked.count == 4)
    for question in asked {
      let key = try #require(question.key)
      if key.hasPrefix("Port ") {
        #expect(["Port 22", "Port 25", "Port 53", "Port 443"] == question.texts)
      } else {
        #expect(question.prompt.contains("“Port "))
        #expect(!question.id.slot.hasSuffix("-test") || key.first?.isLowercase == true)
      }
    }
  }

  @Test("Of two values the one or the other is asked; letters are named by their noun")
  func twofold() async throws {
    let set = try await Made.set(
      """
      ## Vitamins

      | Vitamin | Dissolves in |
      |---|---|
      | A | fat |
      | B1 | water |
      | C | water |
      | D | fat |
      """)
    #expect(set.questions.count == 4)
    for question in set.questions {
      #expect(question.kind == .boolean)
      #expect(question.texts == ["fat", "water"])
    }
    let asked = try #require(set.questions.first { $0.prompt.contains("“Vitamin C”") })
    #expect(asked.key == "water")
    // On the wrong one stands whose it is.
    #expect(
      Set(asked.options.map(\.rationale)) == [
        "Vitamin A, Dissolves in: fat.", "Vitamin C, Dissolves in: water.",
      ])
  }

  @Test("Lists that name the same thing do not stand beside each other, and none has no owner")
  func overlapping() async throws {
    let set = try await Made.set(
      """
      ## Minerals

      | Mineral | Sources | Lack |
      |---|---|---|
      | Iron | red meat, lentils | tiredness |
      | Zinc | meat, seeds | slow healing |
      | Iodine | sea fish | goitre |
      | Calcium | milk, kale | none |
      """)
    let sources = try #require(set.questions.first { $0.id.slot == "iron-sources" })
    #expect(Set(sources.texts) == ["Red meat, lentils", "Sea fish", "Milk, kale"])
    #expect(!set.questions.contains { $0.id.slot == "match-sources" })
    #expect(!set.questions.contains { $0.prompt.contains("“None”") })
  }

  @Test("Every respect is matched where each has its own")
  func match() async throws {
    let set = try await Made.set(
      """
      ## Capitals

      | Country | Capital |
      |---|---|
      | France | Paris |
      | Canada | Ottawa |
      | Brazil | Brasília |
      """)
    let match = try #require(set.questions.first { $0.kind == .match })
    #expect(match.prompt == "“Capitals”\n“Capital”: what belongs to what?")
    #expect(
      match.explanation
        == "France, Capital: Paris.\nCanada, Capital: Ottawa.\nBrazil, Capital: Brasília.")
    // The capital of Brazil gives itself away among the others.
    let slots = set.questions.map(\.id.slot).sorted()
    #expect(slots == ["france-capital", "match-capital"])
  }

  @Test("Names of one slug have questions of their own; words stay as they were written")
  func slugs() async throws {
    let set = try await Made.set(
      """
      ## Compilers

      | Language | Compiler | Suffix |
      |---|---|---|
      | `C` | gcc | c |
      | `C++` | clang | cpp |
      | `C#` | roslyn | cs |
      """)
    let ids = set.questions.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.count(where: { $0.slot.hasPrefix("language-c-compiler") }) == 2, "\(ids)")
    #expect(set.questions.contains { $0.texts.contains("roslyn") })
  }

  @Test("An empty corner names nothing, and a number in words is a number")
  func nouns() async throws {
    let set = try await Made.set(
      """
      ## Overview

      |  | Type | Cost |
      |---|---|---|
      | SSD | flash memory | high enough |
      | HDD | spinning discs | rather low |
      | USB | flash on a stick | lowest of all |

      ## Animals

      |  | Cat | Dog |
      |---|---|---|
      | Legs | four | 4 |
      | Sound | meow | bark |
      """)
    #expect(
      !set.questions.contains { $0.prompt.contains("Which overview") })
    #expect(!set.questions.contains { $0.prompt.contains("Overview SSD") })
    #expect(!set.questions.contains { $0.id.slot == "legs" })
    #expect(set.questions.contains { $0.id.slot == "sound" })
  }

  @Test("What something has is asked for by its name; an initial is no question")
  func relations() async throws {
    let guide = """
      ## Numerals

      | Numeral | Value | Sources | Rare? |
      |---|---|---|---|
      | Quinque | five fingers | old books | no |
      | Decem | ten toes | new stones | a bit |
      | Centum | hundred men | old coins | very |

      ## Inks

      | Ink | Sources |
      |---|---|
      | Sepia | cuttlefish |
      | Bistre | soot |
      | Indigo | a shrub |
      | Gall | oak twigs |

      ## AVPU

      | Letter | Stands for |
      |---|---|
      | A | Alert |
      | V | Voice |
      | P | Pain |
      """
    var prompts: [String] = []
    for seed in 1...12 as ClosedRange<UInt64> {
      prompts += try await Made.set(guide, seed: seed).questions.map(\.prompt)
    }
    #expect(prompts.contains { $0.contains("\nWhat is the value of “") }, "\(prompts)")
    #expect(prompts.contains { $0.contains("\nWhat are the sources of “") })
    #expect(!prompts.contains { $0.contains("??") || $0.contains("?”?") })
    #expect(!prompts.contains { $0.contains("AVPU") })
  }

  @Test("Forms of a verb stand among its other forms, where they do not give themselves away")
  func forms() async throws {
    let set = try await Made.set(
      """
      ## Preterite

      | | hablar | comer | vivir |
      |---|---|---|---|
      | yo | hablé | comí | viví |
      | tú | hablaste | comiste | viviste |
      | nosotros | hablamos | comimos | vivimos |
      """)
    let form = try #require(set.questions.first { $0.id.slot == "comer-yo" })
    #expect(form.prompt == "“Preterite”\nWhich form does “comer” have for “yo”?")
    #expect(form.key == "comí" && Set(form.texts) == ["comí", "comiste", "comimos"])
    #expect(form.options.contains { $0.rationale == "comer, tú: comiste." })
    #expect(!set.questions.contains { $0.kind == .match })
  }

  @Test("Measures are named by what they measure, and nobody matches numbers that rise together")
  func measures() async throws {
    let set = try await Made.set(
      """
      ## Why cells are small

      | Side of the cube | Surface |
      |---|---|
      | **1 mm** | 6 mm² |
      | **2 mm** | 24 mm² |
      | **3 mm** | 54 mm² |
      """)
    #expect(set.questions.contains { $0.texts.contains("Side of the cube 1 mm") })
    #expect(!set.questions.contains { $0.kind == .match })
  }

  @Test("A part of a word is no part of what is said; values are all capitalized or none")
  func parts() async throws {
    let set = try await Made.set(
      """
      ## Defences

      | Defence | Effect |
      |---|---|
      | Illegality | void |
      | Duress | voidable |
      | Capacity | court may refuse |
      | Statute | unenforceable |
      """)
    // “Void” and “voidable” stand apart, so that each is asked about.
    #expect(set.questions.map(\.id.slot).contains("match-effect"))
    let told = set.questions.map(\.prompt).joined(separator: " ")
    #expect(told.contains("“void”") && told.contains("“court may refuse”"))
  }

  @Test(
    "Words are asked for in the language that heads them; an example's meaning is not its letter's")
  func languages() async throws {
    let words = try await Made.set(
      """
      ## Directions

      | English | Spanish |
      |---|---|
      | on the left | a la izquierda |
      | on the right | a la derecha |
      | straight on | todo recto |
      """)
    let match = try #require(words.questions.first { $0.kind == .match })
    #expect(match.prompt == "“Directions”\nWhat is it in Spanish?")
    #expect(words.questions.allSatisfy { $0.kind == .match || $0.prompt.hasSuffix("in English?") })
    let letters = try await Made.set(
      """
      ## Vowels

      | Letter | Example | Meaning |
      |---|---|---|
      | a | casa | house |
      | e | mesa | table |
      | o | oso | bear |
      """)
    #expect(!letters.questions.contains { $0.prompt.contains("Meaning") })
  }

  @Test("The lines of a cell are parted by semicolons, unless they have marks of their own")
  func lines() async throws {
    let set = try await Made.set(
      """
      ## Collagen

      | Component | Diseases |
      |---|---|
      | Type 1 | Brittle bones |
      | Type 4 | **Alport syndrome**<br>Goodpasture syndrome<br/> |
      | Elastin | α<sub>1</sub>-antitrypsin deficiency |
      | Fibrillin | Marfan syndrome,<br>loose joints |
      """)
    let texts = set.questions.reduce(into: Set<String>()) { $0.formUnion($1.texts) }
    #expect(texts.contains("Alport syndrome; Goodpasture syndrome"), "\(texts)")
    #expect(texts.contains("Marfan syndrome, loose joints"))
    #expect(texts.contains("α₁-antitrypsin deficiency"))
  }

  @Test("A title that says nothing has the heading around it, or the chapter, before it")
  func around() async throws {
    let table = """
      | Country | Capital |
      |---|---|
      | France | Paris |
      | Canada | Ottawa |
      | Peru | Lima |
      """
    let inside = try await Made.set("# World\n\n## Capitals\n\n### Overview\n\n\(table)")
    #expect(inside.questions.contains { $0.prompt.hasPrefix("“Capitals: Overview”\n") })
    let alone = try await Made.set("# World\n\n## Comparison\n\n\(table)")
    #expect(alone.questions.contains { $0.prompt.hasPrefix("“World: Comparison”\n") })
  }
}
