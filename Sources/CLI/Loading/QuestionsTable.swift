import Foundation
import Practice
import StudyGuide

/// What `check --questions` prints: the guessers against chance, the questions by kind, what was
/// left out and why, and what has no question.
struct QuestionsTable {
  let text: String

  init(_ report: FairnessReport) {
    let sections = [
      Self.guessers(report), Self.kinds(report), Self.leftOut(report), Self.coverage(report),
    ]
    text = sections.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func guessers(_ report: FairnessReport) -> String {
    let rows = report.rows.map { row in
      [
        row.guesser, String(row.asked), String(row.right), String(format: "%.1f", row.expected),
        String(format: "%.3f", row.probability), row.isFair ? "fair" : "above chance",
      ]
    }
    return TextTable.render(head: ["guesser", "asked", "right", "by chance", "p", ""], rows)
  }

  private static func kinds(_ report: FairnessReport) -> String {
    let counts = report.kinds.filter { $0.count > 0 }.map { "\($0.count) \($0.kind.rawValue)" }
    return Words.count(report.questions, "question")
      + (counts.isEmpty ? "" : ": " + counts.joined(separator: ", ")) + "\n"
  }

  private static func leftOut(_ report: FairnessReport) -> String {
    let total = report.leftOut.reduce(0) { $0 + $1.count }
    guard total > 0 else { return "" }
    let share = 100 * total / (total + report.questions)
    let rows = report.leftOut.map { "  \($0.count)  \($0.reason.rawValue)\n" }
    return "left out: \(total) (\(share)%)\n" + rows.joined()
  }

  private static func coverage(_ report: FairnessReport) -> String {
    let elements = report.unasked.map { "  \($0.id)\n" }
    let chapters = report.chaptersWithout.map { "  \($0.path)\n" }
    guard !elements.isEmpty || !chapters.isEmpty else { return "every element has a question\n" }
    return "elements without a question: \(elements.count)\n" + elements.joined()
      + (chapters.isEmpty ? "" : "chapters without a question:\n" + chapters.joined())
  }
}
