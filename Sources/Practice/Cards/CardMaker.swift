import Markdown
import StudyGuide

/// Makes the cards of one element.
struct CardMaker {
  let element: Element
  let chapter: Chapter
  /// The scenario around a pair.
  let scene: Element?
  let namesakes: Namesakes

  init(_ element: Element, in chapter: Chapter, scene: Element?, among namesakes: Namesakes) {
    self.element = element
    self.chapter = chapter
    self.scene = scene
    self.namesakes = namesakes
  }

  /// The element's cards in a fixed order, each with a slot of its own.
  var cards: [Flashcard] {
    var taken: [String: Int] = [:]
    let name = StableHash.ofSlots(of: element.id)
    return sketches.map { sketch in
      let use = taken[sketch.slot, default: 0] + 1
      taken[sketch.slot] = use
      let slot = use == 1 ? sketch.slot : "\(sketch.slot)-\(use)"
      return Flashcard(
        id: QuestionID(element: element.id, slot: slot), front: CardText.clean(sketch.front),
        back: CardText.clean(sketch.back), detail: CardText.clean(sketch.detail),
        line: (sketch.range ?? element.range).start.line,
        code: ShortCode.of(StableHash.of(name, then: slot.utf8)))
    }
  }

  private var sketches: [CardSketch] {
    switch element.content {
    case .pair(let pair): self.pair(pair)
    case .mistake(let mistake): self.mistake(mistake)
    case .faq(let entry): faq(entry)
    case .rubric(let rubric): self.rubric(rubric)
    case .steps(let steps): self.steps(steps.steps)
    case .timeline(let timeline): self.timeline(timeline)
    case .chronology(let chronology): self.chronology(chronology)
    case .comparison(let comparison): self.comparison(comparison)
    case .scenario(let scenario): self.scenario(scenario)
    case .term(let term): self.term(term)
    case .contrast(let set): contrasts(set)
    case .question(let question): written(question)
    case .card(.basic(let front, let material, let back)): written(front, material, back)
    case .card(.cloze(let content)): cloze(content)
    }
  }

  /// What the card is about: the element's title; the heading above where the title is the
  /// beginning of the element's own text; the chapter's title where there is no heading.
  var topic: [Inline] {
    let title = element.title
    if let around = namesakes.around(element, in: chapter) { return [.text("\(around): ")] + title }
    if element.heading != nil, !title.isEmpty { return title }
    let topic = Topic.of(element, under: chapter.outline)
    guard !topic.isEmpty, !topic.hasSuffix("…") else {
      return headingAbove ?? [.text(chapter.title)]
    }
    return topic == title.plainText ? title : [.text(topic)]
  }

  private var headingAbove: [Inline]? {
    chapter.outline.above(element.range.start).last { $0.level > 1 }?.content
  }

  // MARK: - Pieces of a side

  func paragraph(_ content: [Inline]) -> Block {
    .paragraph(Paragraph(content: content, range: element.range))
  }

  func paragraph(_ text: String) -> Block { paragraph([.text(text)]) }

  /// `**The hour:** what happens first?`, or `**Why now?** What happens first?`
  func ask(_ question: [Inline], about topic: [Inline]) -> Block {
    Wording.isClosed(topic.plainText)
      ? paragraph([.strong(topic), .text(" ")] + question.capitalized)
      : paragraph([.strong(topic + [.text(":")]), .text(" ")] + question)
  }

  func ask(_ question: String, about topic: [Inline]) -> Block {
    ask([.text(question)], about: topic)
  }

  /// A tight list, one line an item.
  func list(_ items: [[Inline]], isOrdered: Bool) -> Block {
    let range = element.range
    return .list(
      List(
        marker: isOrdered ? .ordered(start: 1) : .bullet, isTight: true,
        items: items.map { ListItem(blocks: [paragraph($0)], range: range) }, range: range))
  }

  /// `base-title`, the title cut at a word after 60 characters; or only the base where nothing of the title can stand in a slug.
  func slot(_ base: String, _ title: [Inline]) -> String {
    Slug(shortening: title.plainText).map { "\(base)-\($0.text)" } ?? base
  }
}

/// A card before it has its name.
struct CardSketch {
  let slot: String
  var front: [Block]
  var back: [Block]
  var detail: [Block] = []
  /// Where the author says it, if not at the element's beginning.
  var range: SourceRange?

  init(
    _ slot: String, front: [Block], back: [Block], detail: [Block] = [], range: SourceRange? = nil
  ) {
    self.slot = slot
    self.front = front
    self.back = back
    self.detail = detail
    self.range = range
  }

  init(_ slot: String, front: [Block], answer: Answer, range: SourceRange? = nil) {
    self.init(slot, front: front, back: answer.short, detail: answer.detail, range: range)
  }
}
