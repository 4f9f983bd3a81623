import StudyGuide

/// One element, and where what it holds stands on the shelves of the index.
struct Entry: Sendable {
  let element: Element
  /// The scenario around a pair.
  let scene: Element?
  /// What the element is about: its title, or the heading above where the title is its own text.
  let topic: String
  /// What is named before a title that many elements have; nil where the title says enough.
  let around: String?
  /// The chapter's number in reading order.
  var chapter = 0
  var weak = 0..<0
  var strong = 0..<0
  /// Where the one thing of another element stands: the mistake, the reply, the record…
  var position = 0
  /// A question of the author's own, with what it is about where it does not say so.
  var asked = ""
  /// Where the endings of a set of contrasts stand.
  var endings = 0..<0
  /// Where the reason stands that the author gives for a pair or a mistake; nil where there is none.
  var reason: Int?

  init(element: Element, scene: Element?, topic: String, around: String?) {
    self.element = element
    self.around = around
    self.topic = topic
    self.scene = scene
  }

  /// With places in the chapter turned into places in the guide.
  func shifted(
    weak: Int, strong: Int, slip: Int, reply: Int, definition: Int, scene: Int,
    ending: Int, card: Int, record: Int, reason: Int, chapter: Int
  ) -> Entry {
    var entry = self
    entry.chapter = chapter
    entry.weak = self.weak.lowerBound + weak..<self.weak.upperBound + weak
    entry.strong = self.strong.lowerBound + strong..<self.strong.upperBound + strong
    entry.endings = endings.lowerBound + ending..<endings.upperBound + ending
    entry.reason = self.reason.map { $0 + reason }
    switch element.kind {
    case .mistake: entry.position += slip
    case .faq: entry.position += reply
    case .term: entry.position += definition
    case .scenario: entry.position += scene
    case .card: entry.position += card
    case .comparison: entry.position += record
    case .pair, .rubric, .steps, .timeline, .chronology, .contrast, .question: break
    }
    return entry
  }
}
