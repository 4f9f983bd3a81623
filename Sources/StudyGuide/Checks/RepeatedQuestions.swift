import Markdown

/// Finds questions of the author's own that a chapter asks twice, word for word with the same options.
struct RepeatedQuestions {
  let file: String

  func diagnostics(_ passages: [Passage]) -> [Diagnostic] {
    var places: [String: Int] = [:]
    var groups: [[Asked]] = []
    for case .element(let element) in passages {
      guard case .question(let question) = element.content else { continue }
      let asked = Asked(question: question, range: element.range)
      if let place = places[question.wording] {
        groups[place].append(asked)
      } else {
        places[question.wording] = groups.count
        groups.append([asked])
      }
    }
    let repeated = groups.filter { $0.count > 1 }
    let contradicting = repeated.compactMap(contradiction)
    return contradicting + repetition(repeated.filter { contradiction($0) == nil })
  }

  private struct Asked {
    let question: WrittenQuestion
    let range: SourceRange

    /// The right options, in an order of their own.
    var key: [String] { question.options.filter(\.isCorrect).map(\.text.plainText).sorted() }
    var place: SourceRange { SourceRange(line: range.start.line, column: range.start.column) }
  }

  /// The same question with another answer.
  private func contradiction(_ group: [Asked]) -> Diagnostic? {
    guard let first = group.first, let other = group.first(where: { $0.key != first.key }) else {
      return nil
    }
    return Diagnostic(
      .warning, id: "question/contradicting",
      "this question stands at line \(first.range.start.line) too, with another answer", file: file,
      range: other.place, help: "mend the answer that is wrong, and leave the question once")
  }

  /// One warning for all that are asked twice.
  private func repetition(_ groups: [[Asked]]) -> [Diagnostic] {
    guard let group = groups.first else { return [] }
    let others = groups.count - 1
    let more =
      others == 0 ? "" : others == 1 ? ", and so does one other" : ", and so do \(others) others"
    return [
      Diagnostic(
        .warning, id: "question/repeated",
        "this question stands here \(group.count) times, first at line "
          + "\(group[0].range.start.line)\(more)",
        file: file, range: group[1].place, help: "leave it once, so that it is not asked twice")
    ]
  }
}

extension WrittenQuestion {
  /// All that is asked, without the order of the options and without the answer.
  fileprivate var wording: String {
    // Two questions may differ in their pictures alone.
    func words(_ text: [Inline]) -> String { text.plainText + text.pictures.joined() }
    let shown = material.map { [$0].plainText + [$0].pictures().joined() }
    return ([words(stem)] + shown + options.map { words($0.text) }.sorted())
      .joined(separator: "\n")
  }
}
