import SpacedRepetition

/// The quiz on the whole terminal, by single keys.
struct ScreenQuiz {
  var run: QuizRun
  let screen: TerminalScreen
  /// The page at the end.
  let summary: (QuizRun) throws -> String

  private var entry = QuizEntry()
  private var isTurned = false
  private var notice = ""
  private var offset = 0
  /// When the card returns after each grade, `1 again 1 min · 2 hard 6 min · …`.
  private var grades = ""

  init(run: QuizRun, screen: TerminalScreen, summary: @escaping (QuizRun) throws -> String) {
    self.run = run
    self.screen = screen
    self.summary = summary
  }

  private enum Step {
    case stay, next, leave
  }

  /// - Returns: the run as it ended.
  mutating func play() throws -> QuizRun {
    var isLeft = false
    while !isLeft, let presented = run.current {
      isLeft = try ask(presented) == .leave
    }
    try showEnd()
    return run
  }

  private mutating func ask(_ presented: Presented) throws -> Step {
    (entry, isTurned, offset) = (QuizEntry(), false, 0)
    grades = try run.waits(presented.item).map { grade, seconds in
      "\(grade.rawValue) \(grade.name) \(Wait.short(seconds))"
    }.joined(separator: " · ")
    var step = Step.stay
    while step == .stay {
      let size = screen.size
      drawQuestion(presented, size)
      step = try obey(screen.key(drawnFor: size), presented)
    }
    return step
  }

  private mutating func drawQuestion(_ presented: Presented, _ size: TerminalScreen.Size) {
    var page = QuizPage(columns: size.columns, rows: size.rows)
    page.addQuestion(
      presented, entry: entry, ruledOut: run.session.ruledOut, isTurned: isTurned)
    page.notice = notice
    let foot = foot(presented)
    offset = min(offset, page.lastOffset(above: foot))
    draw(page, foot: foot)
  }

  private func draw(_ page: QuizPage, foot: String) {
    let output = Output.standardOutput
    let bar = QuizPage.bar(
      done: run.session.answered.count, total: run.session.total, streak: run.session.streak,
      columns: page.columns)
    screen.draw(page.drawn(bar: bar, foot: foot, offset: offset, output))
  }

  private func foot(_ presented: Presented) -> String {
    switch presented.item.kind {
    case .card:
      isTurned ? grades : "space turns the card · ? keys · q leaves"
    // Of two options none can be ruled out.
    case .choice, .boolean:
      presented.options.count == 2
        ? "1–2 answers · ? keys · q leaves"
        : "1–\(presented.options.count) answers · h hint · ? keys · q leaves"
    case .multiple: "numbers tick · enter answers · h hint · ? keys · q leaves"
    case .cloze: "type it · enter answers · tab, then a key: h hint, q leaves, ? keys"
    case .order: "numbers in the right order · backspace · enter answers · ? keys"
    case .match: "for each line its number · backspace · enter answers · ? keys"
    }
  }

  private static let keys = """
    1–9 pick   enter answers   space turns a card
    u undo   h hint   f flag   s skip   q leave
    space, enter, n or → goes on   ↑ ↓ scroll
    where you type, press tab before a key
    """

  private mutating func obey(_ key: Key, _ presented: Presented) throws -> Step {
    if key != .resized { notice = "" }
    switch key {
    case .leave: return .leave
    case .resized, .escape, .right: return .stay
    case .up, .down:
      scroll(key)
      return .stay
    case .backspace:
      if isTyped(presented) { _ = entry.text.popLast() } else { _ = entry.picks.popLast() }
      return .stay
    case .tab:
      guard case .character(let letter) = screen.key(drawnFor: screen.size) else { return .stay }
      return try command(letter)
    case .enter: return try handIn(presented)
    case .character(let letter): return try character(letter, presented)
    }
  }

  private func isTyped(_ presented: Presented) -> Bool { presented.item.kind == .cloze }

  private mutating func scroll(_ key: Key) {
    offset = max(offset + (key == .down ? 1 : -1), 0)
  }

  private mutating func character(_ letter: Character, _ presented: Presented) throws -> Step {
    if isTyped(presented) {
      if letter != "\u{0}" { entry.text.append(letter) }
      return .stay
    }
    guard let number = letter.wholeNumberValue, number > 0 else {
      if letter == " " { return try handIn(presented) }
      return try command(letter)
    }
    return try pick(number - 1, presented)
  }

  private mutating func pick(_ place: Int, _ presented: Presented) throws -> Step {
    switch presented.item.kind {
    case .card:
      guard isTurned, let grade = Grade(rawValue: place + 1) else { return .stay }
      return try answer(.rating(grade))
    case .choice, .boolean: return try answer(.picks([place]))
    case .multiple:
      guard presented.options.indices.contains(place) else { return .stay }
      if let rank = entry.picks.firstIndex(of: place) {
        entry.picks.remove(at: rank)
      } else {
        entry.picks.append(place)
      }
    case .order, .match:
      let limit = presented.texts.isEmpty ? presented.shown.count : presented.texts.count
      if !presented.shown.indices.contains(place) {
        notice = "There is no \(place + 1)."
      } else if entry.picks.contains(place) {
        notice = "\(place + 1) is taken; backspace takes back the last one."
      } else if entry.picks.count == limit {
        notice = "All are chosen; enter answers, backspace takes back the last one."
      } else {
        entry.picks.append(place)
      }
    case .cloze: break
    }
    return .stay
  }

  private mutating func handIn(_ presented: Presented) throws -> Step {
    if presented.item.kind == .card {
      isTurned = true
      return .stay
    }
    return try answer(isTyped(presented) ? .text(entry.text) : .picks(entry.picks))
  }

  private mutating func command(_ letter: Character) throws -> Step {
    switch letter {
    case "q": return .leave
    case "s":
      run.skip()
      return .next
    case "u":
      guard try run.undo() else {
        notice = "There is nothing to take back."
        return .stay
      }
      notice = "The last answer is taken back."
      return .next
    case "h": notice = run.hint()
    case "f": notice = try run.flag()
    case "?": notice = Self.keys
    default: break
    }
    return .stay
  }

  private mutating func answer(_ answer: Presented.Answer) throws -> Step {
    guard let kept = try run.answer(answer) else {
      notice = "That is no answer yet."
      return .stay
    }
    // Who rated a card has seen its back.
    guard kept.answered.presented.item.kind != .card else {
      notice = "The last card: " + kept.returns.prefix(1).lowercased() + kept.returns.dropFirst()
      return .next
    }
    return try explain(kept)
  }

  private mutating func explain(_ kept: QuizRun.Kept) throws -> Step {
    let foot =
      kept.canCountAsRight
      ? "space goes on · r I meant that, count it · u takes it back · q leaves"
      : "space goes on · u takes the answer back · f flag · q leaves"
    let item = kept.answered.presented.item
    notice = ""
    var isNew = true
    while true {
      let size = screen.size
      var page = QuizPage(columns: size.columns, rows: size.rows)
      page.addFeedback(kept, source: run.source(of: item))
      page.notice = notice
      // Below a long question, what was right is in view at once.
      if isNew { offset = min(page.answerLine, page.lastOffset(above: foot)) }
      isNew = false
      draw(page, foot: foot)
      switch screen.key(drawnFor: size) {
      case .leave, .character("q"): return .leave
      case .enter, .right, .character(" "), .character("n"): return .next
      case .character("f"): notice = try run.flag(item.id)
      case .character("r"):
        guard let counted = try run.countAsRight() else { continue }
        return try explain(counted)
      case .character("u"):
        _ = try run.undo()
        notice = "The answer is taken back."
        return .next
      case .up: scroll(.up)
      case .down: offset = min(offset + 1, page.lastOffset(above: foot))
      case .resized, .escape, .tab, .backspace, .character: continue
      }
    }
  }

  private mutating func showEnd() throws {
    let text = try summary(run)
    let foot = "q leaves · ↑ ↓ scroll"
    offset = 0
    while true {
      let size = screen.size
      var page = QuizPage(columns: size.columns, rows: size.rows)
      for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst() {
        let indent = line.prefix { $0 == " " }.count + 2
        page.add(String(line), Self.tone(line), indent: indent)
      }
      draw(page, foot: foot)
      switch screen.key(drawnFor: size) {
      case .leave, .enter, .right, .character("q"), .character(" "): return
      case .up: scroll(.up)
      case .down: offset = min(offset + 1, page.lastOffset(above: foot))
      case .resized, .escape, .tab, .backspace, .character: continue
      }
    }
  }

  private static func tone(_ line: Substring) -> Output.Tone? {
    line.hasPrefix("    Right:") ? .success : line.hasPrefix(" ") || line.isEmpty ? nil : .strong
  }
}
