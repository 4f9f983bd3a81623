import Testing

@testable import Practice

@Suite("Short answers, and words that give an answer away")
struct ShortAnswerTests {
  private static func faq(_ questions: [(String, String)]) -> String {
    "## FAQ\n\n" + questions.map { "### \($0)\n\n\($1)" }.joined(separator: "\n\n")
  }

  @Test("They are asked for by their question, and keep their letters as commands")
  func forward() async throws {
    let question = try await Made.question(
      "lists-the-disks/answer",
      in: Self.faq([
        ("What lists the disks?", "`lsblk`"), ("What mounts a folder?", "`mount`"),
        ("What shows the load?", "`uptime`"), ("What ends a task?", "`kill`"),
      ]))
    #expect(question.prompt == "What lists the disks?")
    #expect(question.key == "lsblk")
    #expect(question.texts.isSubset(of: ["lsblk", "mount", "uptime", "kill"]))
  }

  @Test("An answer that is a part of another one is no distractor")
  func parts() async throws {
    let set = try await Made.set(
      Self.faq([
        ("Which shop has rye?", "Miller"), ("Which shop has oats?", "Miller North"),
        ("Which shop has salt?", "Cellar"), ("Which shop has eggs?", "Farm"),
        ("Which shop has oil?", "Press"),
      ]))
    for question in set.questions where question.key?.hasPrefix("Miller") == true {
      #expect(question.texts.count { $0.hasPrefix("Miller") } < 2, "\(question)")
    }
    #expect(!set.questions.contains { $0.prompt.contains("“Miller”") })
  }

  @Test("What letters stand for is not asked for by the letters, nor the letters by it")
  func initials() async throws {
    let set = try await Made.set(
      Self.faq([
        ("What is QRT?", "QRT stands for Quick Rye Table."),
        ("What is a peel?", "A peel is a board."),
        ("What is a lame?", "A lame is a blade."), ("What is a tin?", "A tin is a mould."),
      ]))
    #expect(
      !set.questions.contains { $0.prompt.contains("Quick Rye Table") && $0.texts.contains("QRT") })
    #expect(
      !set.questions.contains {
        $0.prompt.contains("QRT") && $0.texts.contains("QRT stands for Quick Rye Table.")
      })
    #expect(
      Described("What is QRT?", "QRT (Quick Rye Table) is a scale.")?.text == "____ is a scale.")
  }

  @Test("A word that leads from an answer to its question is a gap")
  func veiled() async throws {
    #expect(
      Veil.text("The yeast dies in the heat of the sun.", below: Phrase("What kills yeast?"))
        == "The ____ dies in the heat of the sun.")
    #expect(Veil.text("The crust hardens.", below: Phrase("What kills yeast?")) == nil)
    #expect(Veil.text("Yeast.", below: Phrase("What kills yeast?")) == nil)
    let set = try await Made.set(
      Self.faq([
        (
          "What is done with a lame?",
          "Bakers cut the dough open, so a lame must be sharp at all times."
        ),
        ("What is done with a peel?", "Loaves come out hot, so a peel needs to be of wood."),
        ("What is done with a tin?", "Cakes keep their form, so a tin has to be greased before."),
        ("What is done with a couche?", "Doughs rest on it, and a couche is of linen for that."),
      ]))
    for question in set.questions
    where question.prompt.hasSuffix("Which question does this answer?") {
      for tool in ["lame", "peel", "tin", "couche"] {
        #expect(!question.prompt.contains(" \(tool) "), "\(question.prompt)")
      }
    }
  }
}

@Suite("Gaps for numbers")
struct NumberGapTests {
  @Test(
    "Only a question for a number has one",
    arguments: [
      ("How many slots has it?", "It has 16 slots.", "16"),
      ("Which port does it use?", "It uses port 443.", "443"),
      ("What is the default size of a page?", "A page has 4096 bytes.", "4096"),
      ("When was it built?", "It was built in 1905.", "1905"),
      ("How many terms are there?", "At most O(n2) of them.", nil),
      ("When should it be used?", "With two or more bakers.", nil),
      ("What is it?", "It takes texts of up to 280 letters.", nil),
      ("How many are needed?", "Two or more are needed.", nil),
      ("How much is Route 9?", "It is Route 9 that costs nothing.", nil),
      ("What is port forwarding?", "It hands 443 on.", nil),
      ("How many names has it?", "All of Service 53 have one name", nil),
    ])
  func asked(question: String, answer: String, amount: String?) {
    let gap = Gap(in: answer, askedBy: question, QuestionSort(question))
    #expect(gap?.accepted.first == amount, "\(gap?.text ?? "")")
  }
}
