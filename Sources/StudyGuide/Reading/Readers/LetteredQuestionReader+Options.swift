import Markdown

/// Which options are right, and the question that comes of it.
extension LetteredQuestionReader {
  func question(
    _ choice: Choice, _ answer: AnswerReader.Answer, heading: Heading?, range: SourceRange,
    consumed: Int
  ) -> Reading? {
    let right = answer.line.right(
      among: choice.options.map(\.content), areLettered: choice.isLettered)
    guard !right.isEmpty else { return unmatched(choice, answer) }
    let diagnostics = right.filter { $0 >= choice.options.count }.map { place in
      context.diagnostic(
        .error, "question/unknown-option",
        "the answer names option \(WrittenQuestion.letter(of: place)), which is not there",
        at: answer.range, help: "name one of the options above")
    }
    let written = written(choice.options, right: right)
    guard written.contains(where: \.isCorrect) else {
      return Reading([], consumed: 0, diagnostics: diagnostics)
    }
    let texts = written.filter(\.isCorrect).map { $0.text.plainText }
    // What was taken for a letter and its reason was the option's text: `D major, for…`
    let explanation =
      right == answer.line.places || answer.line.reason.isEmpty
      ? answer.explanation
      : answer.line.said.asParagraph(answer.range) + answer.explanation.dropFirst()
    return Reading(
      element(
        choice, written, explanation.droppingRepeated(texts), heading: heading, range: range),
      consumed: consumed, diagnostics: diagnostics)
  }

  /// A question whose right options carry a mark: `- Water ✅`, `- Water (correct)`.
  ///
  /// - Parameter next: the block behind the options, which may explain them.
  func marked(
    _ choice: Choice, heading: Heading? = nil, range: SourceRange, consumed: Int,
    before next: Block? = nil
  ) -> Reading? {
    var marks = choice.options.map { OptionMark($0.content) }
    // "(right)" is a side of the road, unless another is "(wrong)".
    let areTold = marks.contains { $0?.isCorrect == false }
    if let bold = onlyBold(choice, marks) {
      marks[bold] = OptionMark(bold: choice.options[bold].content)
    }
    marks = marks.map { $0?.isAmbiguous == true && !areTold ? nil : $0 }
    let right = marks.indices.filter { marks[$0]?.isCorrect == true }
    guard !right.isEmpty, right.count < marks.count, choice.isLettered || choice.stem.endsInQuestion
    else { return nil }
    // Several ticks are a state of things, as in lists of what is ready.
    let isTold = choice.isLettered || marks.contains { $0?.isWord == true }
    guard right.count == 1 || isTold else { return nil }
    // One marked right and one marked wrong are a pair.
    if marks.count == 2, !choice.isLettered, marks.allSatisfy({ $0 != nil }) { return nil }
    let options = zip(choice.options, marks).map { option, mark in
      var option = option
      option.content = mark?.text ?? option.content
      return option
    }
    let reason = next.flatMap {
      AnswerReader(lexicon: context.lexicon).explanation($0, isFirst: true)
    }
    return Reading(
      element(
        choice, written(options, right: right), reason ?? [], heading: heading,
        range: reason == nil ? range : range.union(next?.range ?? range)),
      consumed: consumed + (reason == nil ? 0 : 1))
  }

  /// The one lettered option in bold, where no other mark says which is right.
  private func onlyBold(_ choice: Choice, _ marks: [OptionMark?]) -> Int? {
    guard choice.isLettered, choice.options.count > 2, choice.stem.isPrompt,
      marks.allSatisfy({ $0 == nil })
    else { return nil }
    let bold = choice.options.indices.filter { place in
      if case .strong? = choice.options[place].content.first {
        choice.options[place].content.count == 1
      } else {
        false
      }
    }
    return bold.count == 1 ? bold[0] : nil
  }

  private func written(_ options: [Line], right: [Int]) -> [WrittenQuestion.Option] {
    options.enumerated().map { place, line in
      // A mark that says the same as the answer is no part of the option.
      let mark = OptionMark(line.content).flatMap { mark in
        mark.isCorrect == right.contains(place) && !mark.isAmbiguous ? mark : nil
      }
      let (text, note) = (mark?.text ?? line.content).optionAndNote
      let parts = [note, line.note].filter { !$0.isEmpty }
      return WrittenQuestion.Option(
        text: text, isCorrect: right.contains(place),
        note: Array(parts.joined(separator: [.text(" ")])), range: line.range)
    }
  }

  private func element(
    _ choice: Choice, _ options: [WrittenQuestion.Option], _ explanation: [Block],
    heading: Heading?, range: SourceRange
  ) -> Element {
    let content = WrittenQuestion(
      stem: choice.stem.trimmed.droppingNumbering.droppingQuestionLabel,
      material: choice.material, options: options, explanation: explanation)
    return context.element(
      .question(content), title: content.stem.excerpt(words: 10), heading: heading, range: range)
  }

  /// An answer that is none of the options. Items without letters need not be options: what is
  /// unlike all of them is text.
  func unmatched(_ choice: Choice, _ answer: AnswerReader.Answer) -> Reading? {
    let near = choice.options.map(\.content.plainText).nearest(to: answer.line.said.plainText)
    guard choice.isLettered || near != nil else { return nil }
    let diagnostic = context.diagnostic(
      .warning, "question/unknown-option", "the answer is none of these options",
      at: answer.range,
      help: near.map { "did you mean '\($0)'?" }
        ?? "name the right option by its letter, or repeat its text")
    return Reading([], consumed: 0, diagnostics: [diagnostic])
  }

  /// Options without an answer line stay text, and the author is told.
  func unanswered(_ range: SourceRange) -> Reading {
    let diagnostic = context.diagnostic(
      .warning, "question/no-answer", "these options have no answer line", at: range,
      help: "add a line such as \(context.lexicon.answerExample) below the options")
    return Reading([], consumed: 0, diagnostics: [diagnostic])
  }
}

extension [Block] {
  /// Without the option's own words at the beginning: `Answer: B) 4, for both are even.`
  fileprivate func droppingRepeated(_ options: [String]) -> [Block] {
    guard options.count == 1, case .paragraph(var paragraph)? = first else { return self }
    let text = paragraph.content.plainText
    guard text.hasPrefix(options[0]) else { return self }
    var scanner = ByteScanner(text, at: options[0].utf8.count)
    let isParted = scanner.take([",", ".", ";", ":", " —", " –", " -"]) != nil
    guard scanner.isAtEnd || isParted && scanner.current == 32 else { return self }
    paragraph.content = paragraph.content.tail(from: scanner.offset).trimmingSeparators
    return (paragraph.content.isEmpty ? [] : [.paragraph(paragraph)]) + dropFirst()
  }
}

extension [Inline] {
  /// Whether nothing follows the question mark, or an option is to complete the sentence.
  fileprivate var endsInQuestion: Bool {
    let last = plainText.last { !"\"”)*_ ".contains($0) }
    return last == "?" || isUnfinished || isRequest
  }
}
