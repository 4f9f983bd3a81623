import Markdown
import StudyGuide

/// What one chapter puts on the shelves.
struct ChapterContents: Sendable {
  private(set) var entries: [Entry] = []
  private(set) var weak: [GuideIndex.Answer] = []
  private(set) var strong: [GuideIndex.Answer] = []
  private(set) var slips: [GuideIndex.Slip] = []
  private(set) var replies: [GuideIndex.Reply] = []
  private(set) var definitions: [GuideIndex.Definition] = []
  private(set) var cases: [GuideIndex.Case] = []
  private(set) var endings: [GuideIndex.Ending] = []
  private(set) var cards: [GuideIndex.CardAnswer] = []
  private(set) var records: [GuideIndex.Record] = []
  private(set) var reasons: [GuideIndex.Reason] = []

  /// Elements that say the same as an earlier one.
  private(set) var repeats: [ElementID] = []

  private let chapter: Chapter
  private let namesakes: Namesakes

  init(_ chapter: Chapter, among namesakes: Namesakes) {
    self.chapter = chapter
    self.namesakes = namesakes
    guard chapter.isAsked else { return }
    var previous: Passage?
    for passage in chapter.passages {
      defer { previous = passage }
      guard case .element(let element) = passage else { continue }
      add(element, scene: nil, below: previous)
      for nested in element.nested { add(nested, scene: element) }
    }
  }

  private mutating func add(
    _ element: Element, scene: Element?, below previous: Passage? = nil
  ) {
    guard !namesakes.isRepeat(element) else {
      repeats.append(element.id)
      return
    }
    var entry = Entry(
      element: element, scene: scene, topic: Topic.of(element, under: chapter.outline),
      around: namesakes.around(element, in: chapter))
    switch element.content {
    case .pair(let pair):
      let why = pair.why.isEmpty ? previous?.remark ?? [] : pair.why
      addSides(pair.weak, pair.strong, why: Wording.text(why), of: element, to: &entry)
      addReason(why, of: element, to: &entry)
    case .mistake(let mistake):
      addSides(
        mistake.weak, mistake.strong, why: Wording.text(mistake.why), of: element, to: &entry)
      addReason(mistake.why, of: element, to: &entry)
      entry.position = slips.count
      slips.append(Self.slip(mistake, of: element))
    case .faq(let faq):
      entry.position = replies.count
      let listed = asked(faq.question, of: element, isAlone: false)
      let alone = asked(faq.question, of: element, isAlone: true)
      replies.append(
        GuideIndex.Reply(
          // Nearly always the same, and then kept once.
          faq, listed: listed, alone: alone == listed ? listed : alone, owner: element.id))
    case .scenario(let scenario):
      entry.position = cases.count
      cases.append(Self.scene(scenario, of: element))
    case .term(let term):
      entry.position = definitions.count
      definitions.append(
        GuideIndex.Definition(
          term: Phrase(Wording.text(term.term)),
          definition: Phrase(Wording.sentence(term.definition.upToPoints)),
          section: Topic.section(of: element, in: chapter.outline), owner: element.id))
    case .contrast(let set):
      entry.endings = endings.count..<endings.count + set.items.count
      endings += set.items.map { item in
        GuideIndex.Ending(
          beginning: Wording.text(item.not), text: Phrase(Wording.title(Wording.text(item.but))),
          owner: element.id)
      }
    case .card(let card):
      guard case .basic(let front, _, let back) = card, !card.isWorkedOut else { break }
      entry.position = cards.count
      let (question, answer) = (asked(front, of: element, isAlone: true), Wording.text(back))
      cards.append(
        GuideIndex.CardAnswer(
          front: question, back: Phrase(answer), described: Described(question, answer),
          sort: QuestionSort(front.plainText), noun: QuestionSort.noun(in: front.plainText),
          owner: element.id))
    case .question(let question):
      entry.asked = asked(question.stem, of: element, isAlone: true)
    case .comparison(let comparison):
      guard comparison.isRecord else { break }
      entry.position = records.count
      let thing =
        Topic.isGeneric(element)
        ? Topic.heading(around: element, in: chapter) : Wording.title(Wording.text(element.title))
      records.append(
        GuideIndex.Record(ComparisonGrid(comparison), of: Phrase(thing), owner: element.id))
    case .rubric, .steps, .timeline, .chronology: break
    }
    entries.append(entry)
  }

  /// A question with what it is about, where it does not say so.
  private func asked(_ question: [Inline], of element: Element, isAlone: Bool) -> String {
    let text = Wording.text(question)
    return QuestionContext(of: element, in: chapter, among: namesakes).subject(
      of: question, isAlone: isAlone
    )
    .map { Wording.ask(text, about: Wording.text($0)) } ?? text
  }

  private mutating func addSides(
    _ weakSides: [Pair.Side], _ strongSides: [Pair.Side], why: String, of element: Element,
    to entry: inout Entry
  ) {
    let topic = entry.topic
    let isSituated = entry.scene != nil
    let isNamed = if case .mistake(let mistake) = element.content { mistake.isNamed } else { false }
    // `wegen dem Regen`: words to be told from others, in the author's capitals.
    let areFragments = (weakSides + strongSides).allSatisfy {
      Wording.text($0.blocks).first?.isLowercase == true
    }
    let isLone = (weakSides.isEmpty || strongSides.isEmpty) && !isNamed
    let comments = [
      Self.comments(weakSides, beside: strongSides), Self.comments(strongSides, beside: weakSides),
    ]
    let why = ([why] + comments.joined().map { "In the code: \(Wording.quote($0))" })
      .filter { !$0.isEmpty }.joined(separator: " ")
    func answer(_ blocks: [Block], of side: Pair.Side, isItem: Bool, isWeak: Bool)
      -> GuideIndex.Answer?
    {
      let isCode = blocks.hasCode
      let others = (isWeak ? strongSides : weakSides).flatMap(\.blocks)
      let blocks = isCode ? CodeComments(blocks, beside: others).blocks : blocks.upToPoints
      // Alike in how they begin and end, whatever label stood before them.
      let isKept = isCode || areFragments || blocks.isCodeAlone
      let text = isKept ? Wording.text(blocks) : Wording.sentence(blocks)
      guard !text.isEmpty else { return nil }
      let phrase = Phrase(text)
      return GuideIndex.Answer(
        phrase: phrase, sort: GuideIndex.Answer.Sort(label: side.label, topic: topic),
        owner: element.id, title: topic, why: why, isCode: isCode, isSituated: isSituated,
        isLone: isLone,
        isItem: isItem, isWarning: isWeak && phrase.forbids)
    }
    func answers(_ sides: [Pair.Side], areWeak: Bool) -> [GuideIndex.Answer] {
      sides.flatMap { side in
        let items = side.items
        return items.compactMap {
          answer($0, of: side, isItem: items.count > 1, isWeak: areWeak)
        }
      }
    }
    var (newWeak, newStrong) = (
      answers(weakSides, areWeak: true), answers(strongSides, areWeak: false)
    )
    if topic != Wording.title(Wording.text(element.title)), !newWeak.contains(where: \.isCode) {
      for place in newWeak.indices { newWeak[place].counterpart = newStrong.first?.phrase }
      for place in newStrong.indices { newStrong[place].counterpart = newWeak.first?.phrase }
    }
    entry.weak = weak.count..<weak.count + newWeak.count
    entry.strong = strong.count..<strong.count + newStrong.count
    weak += newWeak
    strong += newStrong
  }

  /// What comments say that stand on one side only.
  private static func comments(_ sides: [Pair.Side], beside others: [Pair.Side]) -> [String] {
    let code = others.flatMap(\.blocks)
    return sides.flatMap { $0.blocks.hasCode ? CodeComments($0.blocks, beside: code).removed : [] }
  }

  private mutating func addReason(_ why: [Block], of element: Element, to entry: inout Entry) {
    let text = Wording.sentence(why)
    // An option is no essay.
    guard !text.isEmpty, text.utf8.count <= 300, !text.contains("\n") else { return }
    // A pair without a title of its own is known by how its weak side begins.
    let isTitled = entry.topic == Wording.title(Wording.text(element.title))
    let weak = self.weak[entry.weak].first?.phrase.text
    entry.reason = reasons.count
    reasons.append(
      GuideIndex.Reason(
        text: Phrase(text),
        subject: isTitled ? entry.topic : Wording.title(weak.map(Wording.beginning) ?? entry.topic),
        owner: element.id))
  }

  private static func slip(_ mistake: Mistake, of element: Element) -> GuideIndex.Slip {
    let fix = Wording.sentence(mistake.fix)
    let name = mistake.isNamed ? Wording.title(Wording.text(element.title)) : ""
    return GuideIndex.Slip(
      title: Phrase(name), what: Wording.capitalized(mistake.what),
      fix: fix.isEmpty ? nil : Phrase(fix), sort: mistake.sort, isShown: !mistake.weak.isEmpty,
      owner: element.id)
  }

  private static func scene(_ scenario: Scenario, of element: Element) -> GuideIndex.Case {
    var lesson: Phrase?
    var fields: [GuideIndex.Field] = []
    for (index, part) in scenario.parts.enumerated() {
      switch part {
      case .labelled(.lesson, _, let blocks):
        // The first sentence is the lesson; what follows is about this case alone.
        lesson = Wording.sentences(Wording.capitalized(blocks)).first.map {
          Phrase(Wording.ended($0))
        }
      case .field(let name, let value):
        let reason = scenario.reason(behind: index)
        fields.append(
          GuideIndex.Field(
            name: name, value: Phrase(Wording.title(Wording.capitalized(value))),
            reason: reason.isEmpty ? nil : Wording.sentence(reason)))
      case .labelled, .text, .pair: break
      }
    }
    return GuideIndex.Case(
      title: Wording.title(Wording.text(element.title)), lesson: lesson, fields: fields,
      owner: element.id)
  }
}

extension Passage {
  /// The one paragraph below a heading, as it stands above a pair that it explains.
  fileprivate var remark: [Block]? {
    guard case .blocks(let blocks) = self, case .paragraph(let paragraph)? = blocks.last,
      case .heading? = blocks.dropLast().last,
      let last = paragraph.content.plainText.last, ".!”)".contains(last)
    else { return nil }
    return [.paragraph(paragraph)]
  }
}

extension Pair.Side {
  /// The items where it is a list of several, else the whole.
  fileprivate var items: [[Block]] {
    guard blocks.count == 1, case .list(let list) = blocks[0], !list.items.isEmpty else {
      return [blocks]
    }
    return list.items.map(\.blocks)
  }
}

extension [Block] {
  /// Whether it is one command or name and nothing else: no sentence, so that it has no full stop.
  fileprivate var isCodeAlone: Bool {
    guard count == 1, case .paragraph(let paragraph) = self[0] else { return false }
    let content = paragraph.content.trimmed
    if content.count == 1, case .code = content[0] { return true }
    return false
  }
}

extension GuideIndex.Answer.Sort {
  /// - Parameter topic: what the answer is about, or the heading above it.
  fileprivate init(label: String, topic: String) {
    let words = label.lowercased().replacing("’", with: "'")
    guard words.contains(where: \.isLetter) else {
      // A cross and a tick alone: the heading may say that they are don'ts and dos.
      let named = topic.lowercased().replacing("’", with: "'").split { !$0.isLetter && $0 != "'" }
      self =
        named.contains { ["don't", "don'ts", "donts", "dos"].contains($0) } ? .advice : .mark
      return
    }
    if words.hasPrefix("before") || words.hasPrefix("after") {
      self = .change
    } else if words.hasPrefix("red flag") || words.hasPrefix("green flag") {
      self = .flag
    } else {
      self = Self.labels[words] ?? .verdict
    }
  }

  private static let labels: [String: Self] = {
    let sorts: [(Self, [String])] = [
      (.mark, ["bad", "good", "poor", "better", "best", "great"]),
      (.correctness, ["right", "wrong", "correct", "incorrect"]),
      (
        .advice,
        [
          "do", "dos", "do's", "don't", "don'ts", "do not", "dont", "do this", "do this instead",
          "avoid", "avoid this", "don't do this", "do not do this", "prefer", "instead do this",
        ]
      ),
    ]
    return Dictionary(
      uniqueKeysWithValues: sorts.flatMap { sort, words in words.map { ($0, sort) } })
  }()
}

extension GuideIndex.Reply {
  fileprivate init(_ entry: FAQEntry, listed: String, alone: String, owner: ElementID) {
    question = Phrase(listed)
    asked = alone
    sort = QuestionSort(Wording.text(entry.question))
    let said = Said(entry.answer, to: sort)
    answer = said.text
    (isListed, isCode) = (said.isListed, said.isCode)
    let ruling = sort == .polar ? Ruling(opening: answer) : nil
    verdict = ruling?.word
    // The first item of a list is not what the question asks for.
    let opening = Wording.opensList(answer) ? nil : Wording.sentences(answer).first
    first = Phrase(ruling?.reason ?? (isListed ? answer : opening ?? ""))
    described = Described(listed, first.text)
    self.owner = owner
  }
}

extension GuideIndex.Record {
  fileprivate init(_ grid: ComparisonGrid, of thing: Phrase, owner: ElementID) {
    let values = grid.cells.map { cell in
      (Phrase(grid.subjects[cell.subject]).signature, grid.values[cell.aspect][cell.subject])
    }
    self.thing = thing
    self.values = Dictionary(values, uniquingKeysWith: { first, _ in first })
    self.owner = owner
  }
}
