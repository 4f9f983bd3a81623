import Foundation
import SpacedRepetition

/// The quiz as events, one JSON object a line, for a program that drives it. It reads lines such as
/// `{"answer": [1]}`, `{"answer": "text"}`, `{"rating": 3}`, `{"do": "skip"}`; `hint`, `flag`,
/// `undo`, `right` (the last answer was typed and meant the same) and `quit` are the other things to do.
/// An answer is stored before its event is written.
struct JSONQuiz {
  var run: QuizRun
  let output: Output
  let readLine: () -> String?

  private struct Command: Decodable {
    enum Value: Decodable {
      case numbers([Int])
      case text(String)

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let numbers = try? container.decode([Int].self) {
          self = .numbers(numbers)
        } else {
          self = .text(try container.decode(String.self))
        }
      }
    }

    let answer: Value?
    let rating: Int?
    let `do`: String?
  }

  private struct Option: Encodable {
    let text: String
    var rationale: String?
  }

  private struct Event: Encodable {
    var event: String
    var id: String?
    var kind: String?
    var prompt: String?
    var options: [String]?
    var texts: [String]?
    var back: String?
    var right: Bool?
    var rating: Int?
    var time: String?
    var due: String?
    var wrongAnswers: [Option]?
    var rightAnswers: [Option]?
    var explanation: String?
    var source: String?
    var message: String?
    var answered: Int?
    var waiting: Int?
  }

  /// - Returns: the run as it ended.
  mutating func play() throws -> QuizRun {
    var asked: String?
    while let presented = run.current {
      if asked != presented.item.id {
        ask(presented)
        asked = presented.item.id
      }
      guard let line = readLine() else { break }
      guard !line.allSatisfy(\.isWhitespace) else { continue }
      guard let command = try? JSONDecoder().decode(Command.self, from: Data(line.utf8)) else {
        send(Event(event: "error", message: "a line is a JSON object such as {\"answer\": [1]}"))
        continue
      }
      guard try perform(command, presented, &asked) else { break }
    }
    if run.current == nil, run.session.answered.last?.canCountAsRight == true,
      let line = readLine(),
      (try? JSONDecoder().decode(Command.self, from: Data(line.utf8)))?.do == "right",
      let kept = try run.countAsRight()
    {
      send(kept)
    }
    let right = run.session.answered.count { $0.marked.isRight }
    send(
      Event(
        event: "end", rating: nil, message: "\(right) right",
        answered: run.session.answered.count, waiting: run.session.waiting.count))
    return run
  }

  private mutating func perform(
    _ command: Command, _ presented: Presented, _ asked: inout String?
  ) throws -> Bool {
    switch command.do {
    case "quit": return false
    case "skip":
      run.skip()
      asked = nil
    case "undo":
      let isDone = try run.undo()
      send(Event(event: isDone ? "undone" : "error", message: isDone ? nil : "nothing to undo"))
      asked = nil
    case "right":
      if let kept = try run.countAsRight() {
        send(kept)
      } else {
        send(Event(event: "error", message: "the last answer was not typed, or was right"))
      }
      asked = nil
    case "hint": send(Event(event: "hint", message: run.hint()))
    case "flag": send(Event(event: "flag", message: try run.flag()))
    case nil: if try answer(command) { asked = nil }
    case let other?:
      send(Event(event: "error", message: "there is nothing to do called '\(other)'"))
    }
    return true
  }

  private mutating func answer(_ command: Command) throws -> Bool {
    let answer: Presented.Answer?
    switch command.answer {
    case .numbers(let numbers): answer = ItemText.picks(numbers)
    case .text(let text): answer = .text(text)
    case nil: answer = command.rating.flatMap { Grade(rawValue: $0) }.map { .rating($0) }
    }
    guard let answer, let kept = try run.answer(answer) else {
      send(Event(event: "error", message: "that is no answer to this question"))
      return false
    }
    send(kept)
    return true
  }

  private func send(_ kept: QuizRun.Kept) {
    let (answered, marked) = (kept.answered, kept.answered.marked)
    let options = { (lines: [Presented.Line]) in
      lines.map { Option(text: $0.text, rationale: $0.reason.isEmpty ? nil : $0.reason) }
    }
    send(
      Event(
        event: "answer", id: answered.review.id, right: marked.isRight,
        rating: answered.review.grade.rawValue, time: answered.review.time.iso, due: kept.due.iso,
        wrongAnswers: options(marked.wrong), rightAnswers: options(marked.right),
        explanation: marked.explanation, source: run.source(of: answered.presented.item)))
  }

  private func ask(_ presented: Presented) {
    let text = ItemText(presented: presented)
    var event = Event(
      event: "question", id: presented.item.id, kind: presented.item.kind.rawValue,
      prompt: text.prompt, answered: run.session.answered.count,
      waiting: run.session.waiting.count)
    event.options = text.choices.isEmpty ? nil : text.choices
    event.texts = presented.texts.isEmpty ? nil : presented.texts
    if case .card(let back) = presented.item.form { event.back = back }
    send(event)
  }

  /// The only event where nothing is to be asked.
  static func sayNothing(_ nothing: NothingDue, to output: Output) {
    send(
      Event(
        event: "end", due: nothing.next?.iso, message: nothing.message, answered: 0, waiting: 0),
      to: output)
  }

  private func send(_ event: Event) { Self.send(event, to: output) }

  private static func send(_ event: Event, to output: Output) {
    guard let text = try? JSONLayout.line.text(of: event) else { return }
    output.write(text + "\n")
  }
}
