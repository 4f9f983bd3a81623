import Foundation
import SpacedRepetition

/// The quiz line by line, without control codes: for pipes, screen readers and plain tastes.
struct PlainQuiz {
  var run: QuizRun
  let output: Output
  let readLine: () -> String?

  /// Whether the answer before was typed, and wrong.
  private var canCountAsRight = false

  init(run: QuizRun, output: Output, readLine: @escaping () -> String?) {
    self.run = run
    self.output = output
    self.readLine = readLine
  }

  /// - Returns: the run as it ended.
  mutating func play() throws -> QuizRun {
    while let presented = run.current {
      ask(presented)
      guard try answered(presented) else { return run }
    }
    // Behind the last answer, a line to count it as right.
    if canCountAsRight, readLine()?.trimmingCharacters(in: .whitespaces) == "r" {
      try countAsRight()
    }
    return run
  }

  private func ask(_ presented: Presented) {
    let text = ItemText(presented: presented)
    let number = run.session.answered.count + 1
    say("\nQuestion \(number) of \(run.session.total)")
    say(text.prompt)
    for (place, line) in presented.texts.enumerated() { say("  \(place + 1)) \(line)") }
    if !presented.texts.isEmpty { say("What belongs to each:") }
    for (place, choice) in text.choices.enumerated() { say("  \(place + 1). \(choice)") }
    say(text.how + " (h hint, s skip, u undo, f flag, q leave)")
  }

  /// Takes lines until the item is answered or left; false at the end of the session.
  private mutating func answered(_ presented: Presented) throws -> Bool {
    var isTurned = false
    while let line = readLine()?.trimmingCharacters(in: .whitespaces) {
      if case .card(let back) = presented.item.form, !isTurned, line.isEmpty {
        isTurned = true
        say(back)
        if !presented.item.explanation.isEmpty { say(presented.item.explanation) }
        continue
      }
      switch line {
      case "q": return false
      case "s":
        run.skip()
        return true
      case "u":
        canCountAsRight = false
        say(try run.undo() ? "The last answer is taken back." : "There is nothing to take back.")
        return true
      case "r" where canCountAsRight:
        try countAsRight()
        return true
      case "h": say(run.hint())
      case "f": say(try run.flag())
      default:
        let text = ItemText(presented: presented)
        if case .card = presented.item.form, !isTurned {
          say(text.how)
          continue
        }
        guard let answer = text.answer(line), let kept = try run.answer(answer) else {
          say("That is no answer here. " + text.how)
          continue
        }
        show(kept)
        return true
      }
    }
    return false
  }

  private mutating func countAsRight() throws {
    if let kept = try run.countAsRight() { show(kept) }
  }

  private mutating func show(_ kept: QuizRun.Kept) {
    canCountAsRight = kept.canCountAsRight
    let (item, marked) = (kept.answered.presented.item, kept.answered.marked)
    if item.kind != .card { say(marked.isRight ? "Right." : "Wrong.") }
    for line in marked.lines(source: run.source(of: item)) { say(line) }
    say(kept.returns)
    if canCountAsRight { say("If you meant the same, r counts it as right.") }
  }

  private func say(_ line: String) { output.write(line.printable + "\n") }
}
