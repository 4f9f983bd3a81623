import StudyGuide
import Testing

@testable import Practice

/// Chapters that name the same thing: what one says about it is right in the other too.
@Suite("Namesakes")
struct NamesakeTests {
  /// The questions of a guide whose chapters all have one thing of the same name.
  private func questions(_ chapter: (Int) -> String) async throws -> [Question] {
    let chapters = (1...4).map { (path: "\($0).md", text: "# Part \($0)\n\n" + chapter($0)) }
    return try await PracticeSet.make(for: Made.guide(chapters), jobs: 1).questions
  }

  private static let fruits = [
    "apples", "pears", "plums", "cherries", "figs", "dates", "limes", "nuts",
  ]

  @Test("Fixes of a mistake of the same name are no distractors")
  func fixes() async throws {
    let made = try await questions { part in
      """
      ## Mistakes

      | Mistake | Fix |
      |---|---|
      | Guessing the load | Weigh the \(Self.fruits[part]) again first. |
      | Skipping basket \(part) | Count basket \(part) of \(Self.fruits[part + 3]) first. |
      """
    }.filter { $0.prompt.contains("“Guessing the load”") }
    #expect(!made.isEmpty)
    for question in made {
      #expect(question.texts.count { $0.hasPrefix("Weigh the") } == 1, "\(question)")
    }
  }

  @Test("Mistakes with the same fix are not told apart by it")
  func mistakes() async throws {
    let made = try await questions { part in
      """
      ## Mistakes

      | Mistake | Fix |
      |---|---|
      | Forgetting the \(Self.fruits[part]) | Write a list beforehand. |
      | Dropping the \(Self.fruits[part + 3]) | Use basket number \(part). |
      """
    }.filter { $0.prompt.contains("Write a list") }
    for question in made {
      #expect(question.texts.count { $0.hasPrefix("Forgetting") } == 1, "\(question)")
    }
  }

  @Test("Definitions of the same term are no distractors, nor are terms of the same meaning")
  func terms() async throws {
    let made = try await questions { part in
      """
      ## Glossary

      **Ripeness** — how soft the \(Self.fruits[part]) are.

      **Crate \(part)** — what holds the fruit that is sold.

      **Row \(part)** — the trees between two paths of \(Self.fruits[part + 3]).
      """
    }
    #expect(made.contains { $0.prompt.contains("“Ripeness”") })
    for question in made where question.kind == .choice {
      #expect(question.texts.count { $0.hasPrefix("how soft") || $0 == "Ripeness" } < 2)
      #expect(
        question.texts.count { $0.hasPrefix("Crate") } < 2 || !question.prompt.contains("sold"))
    }
  }

  @Test("Answers to the same question are no distractors")
  func answers() async throws {
    let made = try await questions { part in
      """
      ## FAQ

      ### How is fruit kept?

      It is kept with the \(Self.fruits[part]).

      ### Who picks number \(part)?

      The pickers of \(Self.fruits[part + 3]) do.
      """
    }
    for question in made where question.kind == .choice {
      #expect(question.texts.count { $0.hasPrefix("It is kept with") } < 2)
    }
  }
}
