import Foundation
import SpacedRepetition

/// What the full screen of a quiz shows: a bar on top, text between, a notice and keys at the foot.
struct QuizPage {
  struct Line {
    let text: String
    let tone: Output.Tone?
  }

  let columns: Int
  let rows: Int
  /// What was just done or cannot be done; it stands above the keys, wherever the text is scrolled.
  var notice = ""
  private(set) var lines: [Line] = []
  /// Where the answer begins that is told below a question.
  private(set) var answerLine = 0

  init(columns: Int, rows: Int) {
    self.columns = max(columns, 12)
    self.rows = max(rows, 4)
  }

  mutating func add(_ text: String, _ tone: Output.Tone? = nil, indent: Int = 0) {
    let width = min(columns - 2, 96)
    lines += TextWrap.lines(text.printable, columns: width, indent: indent).map {
      Line(text: $0, tone: tone)
    }
  }

  mutating func gap() { lines.append(Line(text: "", tone: nil)) }

  /// The lines of the terminal, scrolled down by `offset`.
  func drawn(bar: String, foot: String, offset: Int, _ output: Output) -> [String] {
    let height = height(above: foot)
    let body = lines.dropFirst(min(offset, lastOffset(above: foot))).prefix(height)
    let foot = footLines(foot)
    let gap = [String](repeating: "", count: max(height - body.count, 0))
    let text = body.map {
      " " + ($0.tone.map { [text = $0.text] in output.toned(text, $0) } ?? $0.text)
    }
    let arrows = [offset > 0 ? "↑" : "", lines.count - offset > height ? "↓" : ""]
    let marks = arrows == ["", ""] ? "" : "  \(arrows.joined()) more"
    return [" " + bar, ""] + text + gap + [output.toned(marks, .dim)]
      + noticeLines.map { " " + output.toned($0, .warning) }
      + foot.map { " " + output.toned($0, .dim) }
  }

  /// How far one can scroll; a foot of several lines leaves less room.
  func lastOffset(above foot: String) -> Int { max(lines.count - height(above: foot), 0) }

  private func height(above foot: String) -> Int {
    max(rows - 3 - footLines(foot).count - noticeLines.count, 1)
  }

  /// Broken between the keys, never within what is said of one.
  private func footLines(_ foot: String) -> [String] {
    var lines: [String] = []
    for key in foot.components(separatedBy: " · ") {
      if let last = lines.last, TextWidth.columns(last + " · " + key) <= columns - 2 {
        lines[lines.count - 1] = last + " · " + key
      } else {
        lines.append(key)
      }
    }
    return lines.flatMap { TextWrap.lines($0, columns: columns - 2) }
  }

  private var noticeLines: [String] {
    notice.isEmpty ? [] : TextWrap.lines(notice, columns: columns - 2)
  }
}

extension QuizPage {
  /// `━━━━━━────── 3/10  ⚡ 4 in a row`
  static func bar(done: Int, total: Int, streak: Int, columns: Int) -> String {
    let label = " \(done)/\(total)" + (streak > 1 ? "  \(streak) in a row" : "")
    let width = max(min(columns - 3 - TextWidth.columns(label), 50), 4)
    let filled = total == 0 ? 0 : width * done / total
    return String(repeating: "━", count: filled) + String(repeating: "─", count: width - filled)
      + label
  }

  /// The question with what was entered so far.
  mutating func addQuestion(
    _ presented: Presented, entry: QuizEntry, ruledOut: Set<Int>, isTurned: Bool
  ) {
    let text = ItemText(presented: presented)
    add(text.prompt, .strong)
    gap()
    for (place, line) in presented.texts.enumerated() {
      let pick = entry.picks.indices.contains(place) ? " → \(entry.picks[place] + 1)" : ""
      let isNext = place == entry.picks.count
      add("\(isNext ? "▸" : " ") \(line)\(pick)", isNext ? .note : nil, indent: 4)
    }
    if !presented.texts.isEmpty { gap() }
    for (place, choice) in text.choices.enumerated() {
      addChoice(choice, place, presented, entry, isRuledOut: ruledOut.contains(place))
    }
    switch presented.item.form {
    case .cloze: add("> \(entry.text)▏", .note, indent: 2)
    case .card(let back):
      guard isTurned else { return }
      add(String(repeating: "─", count: 12), .dim)
      gap()
      add(back)
      if !presented.item.explanation.isEmpty {
        gap()
        add(presented.item.explanation, .dim)
      }
    case .choice, .multiple, .boolean, .order, .match: break
    }
  }

  private mutating func addChoice(
    _ choice: String, _ place: Int, _ presented: Presented, _ entry: QuizEntry, isRuledOut: Bool
  ) {
    let rank = entry.picks.firstIndex(of: place)
    let mark: String =
      switch presented.item.kind {
      case .multiple: rank == nil ? "☐ " : "☑ "
      case .order: rank.map { "→\($0 + 1) " } ?? "   "
      case .choice, .boolean, .cloze, .match, .card: ""
      }
    // Seen without colour too.
    let number = isRuledOut ? "–" : String(place + 1)
    add("\(number)  \(mark)\(choice)", isRuledOut ? .dim : rank == nil ? nil : .note, indent: 3)
  }

  /// After an answer: the pick, the key, the reasons of both, the explanation, when it returns,
  /// where to read on.
  mutating func addFeedback(_ kept: QuizRun.Kept, source: String) {
    let (answered, marked) = (kept.answered, kept.answered.marked)
    add(answered.presented.item.prompt, .strong)
    gap()
    answerLine = lines.count
    if !marked.isRight, marked.wrong.isEmpty {
      add("✗ Not all that is right", .error)
    }
    for line in marked.wrong { addLine("✗ Your answer: ", line, .error) }
    for line in marked.right { addLine("✓ Right: ", line, .success) }
    if !marked.explanation.isEmpty,
      !marked.right.contains(where: { $0.reason == marked.explanation })
    {
      gap()
      add(marked.explanation)
    }
    gap()
    add(kept.returns, .dim)
    add("Read on: \(source)", .dim, indent: 9)
  }

  private mutating func addLine(_ mark: String, _ line: Presented.Line, _ tone: Output.Tone) {
    add(mark + line.text, tone, indent: 2)
    if !line.reason.isEmpty { add("  " + line.reason, nil, indent: 2) }
  }
}

/// What was entered for the current question before it is handed in.
struct QuizEntry {
  var picks: [Int] = []
  var text = ""
}
