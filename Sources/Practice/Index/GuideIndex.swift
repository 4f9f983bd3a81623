import Markdown
import StudyGuide

/// A guide sorted by what can be asked: each sort of answer on its own shelf. A class without
/// variables: every maker, and every reason that is worded later, holds it.
final class GuideIndex: Sendable {
  /// One weak or strong answer.
  struct Answer: Sendable {
    /// What its label makes of it: most are judged, `Before` and `After` only tell a change.
    enum Sort: Sendable { case verdict, correctness, mark, change, flag, advice }

    let phrase: Phrase
    let sort: Sort
    let owner: ElementID
    let title: String
    let why: String
    let isCode: Bool
    /// Whether the answer is good or bad in its scenario, and perhaps not elsewhere.
    let isSituated: Bool
    /// Whether the other side of its pair is missing: nothing says that it was meant as one.
    let isLone: Bool
    /// Whether it is one of several items of its side, which need not go with those of the other.
    let isItem: Bool
    /// Whether a weak answer is sound as it reads: `❌ Don't forget the index`.
    let isWarning: Bool
    /// The other side of its pair, where the pair has no title of its own to tell it from its neighbours.
    var counterpart: Phrase?
  }

  struct Slip: Sendable {
    let title: Phrase
    let what: String
    let fix: Phrase?
    let sort: Mistake.Sort
    /// Whether an answer stands beside it that makes the mistake.
    let isShown: Bool
    let owner: ElementID
  }

  struct Reply: Sendable {
    /// Among others of its kind.
    let question: Phrase
    /// Where it stands alone: with what it is about, unless it says so itself.
    let asked: String
    /// `Yes` or `No`, where the answer begins with it.
    let verdict: String?
    /// All that is said, empty where nothing is.
    let answer: String
    let first: Phrase
    /// Whether the answer is the items of a list.
    let isListed: Bool
    /// Whether it begins with code.
    let isCode: Bool
    /// Where it tells what a thing is, and opens with the thing.
    let described: Described?
    let sort: QuestionSort
    let owner: ElementID

    /// What the answer says first, with its verdict.
    var opening: String { verdict.map { "\($0). \(first.text)" } ?? first.text }
  }

  struct Definition: Sendable {
    let term: Phrase
    let definition: Phrase
    /// The line of the heading above; 0 where there is none.
    let section: Int
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
    /// What the author gives as the reason, right behind it.
    let reason: String?
  }

  struct Ending: Sendable {
    let beginning: String
    let text: Phrase
    let owner: ElementID
  }

  struct CardAnswer: Sendable {
    let front: String
    let back: Phrase
    /// Where the back tells what a thing is, and opens with the thing.
    let described: Described?
    let sort: QuestionSort
    /// What the question asks for, where it says so: “Which clause …?”
    let noun: Substring?
    let owner: ElementID
  }

  /// What a table says of the one thing that its heading names.
  struct Record: Sendable {
    let thing: Phrase
    /// By the signatures of what they stand under.
    let values: [UInt64: Phrase]
    let owner: ElementID
  }

  /// Why a weak answer is one, or what a mistake costs.
  struct Reason: Sendable {
    let text: Phrase
    /// The title of what it is said about, or the beginning of the weak answer.
    let subject: String
    let owner: ElementID
  }

  let weak: Shelf<Answer>
  let strong: Shelf<Answer>
  let slips: Shelf<Slip>
  let replies: Shelf<Reply>
  let definitions: Shelf<Definition>
  /// Where the definition of each term stands, by the signature of the term.
  let terms: [UInt64: Int]
  let cases: Shelf<Case>
  let endings: Shelf<Ending>
  let cards: Shelf<CardAnswer>
  let records: Shelf<Record>
  let reasons: Shelf<Reason>
  /// The entries of each chapter.
  let chapters: [[Entry]]

  init(_ contents: [ChapterContents]) {
    let weak = Shelf(contents.map(\.weak))
    let strong = Shelf(contents.map(\.strong))
    let slips = Shelf(contents.map(\.slips))
    let replies = Shelf(contents.map(\.replies))
    let definitions = Shelf(contents.map(\.definitions))
    let cases = Shelf(contents.map(\.cases))
    let endings = Shelf(contents.map(\.endings))
    let cards = Shelf(contents.map(\.cards))
    let records = Shelf(contents.map(\.records))
    let reasons = Shelf(contents.map(\.reasons))
    chapters = contents.enumerated().map { place, contents in
      contents.entries.map { entry in
        entry.shifted(
          weak: weak.start(of: place), strong: strong.start(of: place),
          slip: slips.start(of: place),
          reply: replies.start(of: place),
          definition: definitions.start(of: place), scene: cases.start(of: place),
          ending: endings.start(of: place), card: cards.start(of: place),
          record: records.start(of: place), reason: reasons.start(of: place), chapter: place)
      }
    }
    self.weak = weak
    self.strong = strong
    self.slips = slips
    self.replies = replies
    self.definitions = definitions
    terms = Dictionary(
      definitions.items.enumerated().map { ($1.term.signature, $0) },
      uniquingKeysWith: { first, _ in first })
    self.cases = cases
    self.endings = endings
    self.cards = cards
    self.records = records
    self.reasons = reasons
  }
}
