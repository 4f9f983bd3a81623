import Markdown
import StudyGuide

/// A guide sorted by what can be asked: each sort of answer on its own shelf.
struct GuideIndex: Sendable {
  /// One weak or strong answer.
  struct Answer: Sendable {
    let phrase: Phrase
    let owner: ElementID
    let title: String
    let why: String
    let isCode: Bool
    /// Whether the answer is good or bad in its scenario, and perhaps not elsewhere.
    let isSituated: Bool
    /// Whether the other side of its pair is missing: nothing says that it was meant as one.
    let isLone: Bool
    /// Whether a weak answer is sound as it reads: `❌ Don't forget the index`.
    let isWarning: Bool
    /// Whether a strong answer denies something, which reads as weak where its weak side is not
    /// beside it: “I didn't know what my pieces were for.”
    let isDenial: Bool
  }

  struct Slip: Sendable {
    let title: Phrase
    let what: String
    let fix: Phrase?
    let isBelief: Bool
    let owner: ElementID
  }

  struct Reply: Sendable {
    let question: String
    /// `Yes` or `No`, where the answer begins with it.
    let verdict: String?
    let first: Phrase
    let owner: ElementID
  }

  struct Definition: Sendable {
    let term: Phrase
    let definition: Phrase
    let owner: ElementID
  }

  struct Case: Sendable {
    let title: String
    let lesson: Phrase?
    let fields: [Field]
    let owner: ElementID
  }

  struct Field: Sendable {
    let name: String
    let value: Phrase
  }

  struct Ending: Sendable {
    let beginning: String
    let text: Phrase
    let owner: ElementID
  }

  struct CardAnswer: Sendable {
    let front: String
    let back: Phrase
    let owner: ElementID
  }

  private(set) var weak = Shelf<Answer>()
  private(set) var strong = Shelf<Answer>()
  private(set) var slips = Shelf<Slip>()
  private(set) var replies = Shelf<Reply>()
  private(set) var definitions = Shelf<Definition>()
  private(set) var cases = Shelf<Case>()
  private(set) var endings = Shelf<Ending>()
  private(set) var cards = Shelf<CardAnswer>()
  /// The entries of each chapter.
  private(set) var chapters: [[Entry]] = []

  init(_ contents: [ChapterContents]) {
    for contents in contents {
      let entries = contents.entries.map { entry in
        entry.shifted(
          weak: weak.items.count, strong: strong.items.count, slip: slips.items.count,
          reply: replies.items.count, definition: definitions.items.count, scene: cases.items.count,
          ending: endings.items.count, card: cards.items.count, chapter: chapters.count)
      }
      chapters.append(entries)
      weak.append(chapter: contents.weak)
      strong.append(chapter: contents.strong)
      slips.append(chapter: contents.slips)
      replies.append(chapter: contents.replies)
      definitions.append(chapter: contents.definitions)
      cases.append(chapter: contents.cases)
      endings.append(chapter: contents.endings)
      cards.append(chapter: contents.cards)
    }
  }
}
