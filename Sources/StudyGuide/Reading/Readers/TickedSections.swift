import Markdown

/// Headings of a quiz whose questions are not all put as such: where one among siblings asks, one
/// box ticked among others answers each of them.
///
///     ### Which of these is a database?      ### The service speaks SOAP only through […].
///     - [ ] S3                               - [ ] HTTP
///     - [x] RDS                              - [x] HTTPS
struct TickedSections {
  /// The anchors of the headings.
  let anchors: Set<String>
  /// Of those, the ones that have two others beside them.
  let runs: Set<String>
  /// The levels of those.
  let levels: Set<Int>

  /// - Parameter asks: whether a heading with boxes below it is a question by itself.
  init(_ blocks: [Block], asks: ([Inline]) -> Bool) {
    var path: [(level: Int, siblings: Siblings)] = []
    var anchors: Set<String> = []
    var runs: Set<String> = []
    var levels: Set<Int> = []
    func leave(_ level: Int) {
      while let last = path.last, last.level > level {
        let questions = last.siblings.questions
        anchors.formUnion(questions)
        if questions.count > 2 {
          runs.formUnion(questions)
          levels.insert(last.level)
        }
        path.removeLast()
      }
    }
    for place in blocks.indices {
      guard case .heading(let heading) = blocks[place] else { continue }
      leave(heading.level)
      if path.last?.level != heading.level { path.append((heading.level, Siblings())) }
      let below = blocks[(place + 1)...].prefix(QuestionReader.longest + 1)
      guard let next = below.firstIndex(where: { $0.isHeading || $0.holdsBoxes }),
        TickedOptions(blocks[next...])?.tickOne == true
      else { continue }
      path[path.count - 1].siblings.anchors.append(heading.anchor)
      if asks(heading.content) { path[path.count - 1].siblings.ask = true }
    }
    leave(0)
    self.anchors = anchors
    self.runs = runs
    self.levels = levels
  }

  /// Headings of one level below one heading.
  private struct Siblings {
    var anchors: [String] = []
    var ask = false

    var questions: [String] { ask ? anchors : [] }
  }
}

extension TickedOptions {
  /// Whether they are short and one of them is ticked.
  fileprivate var tickOne: Bool {
    options.count(where: \.isCorrect) == 1
      && options.allSatisfy {
        $0.text.plainText.utf8.count < 500 && $0.note.plainText.utf8.count < 200
      }
  }
}
