import Foundation
import LocalServer
import Markdown
import Practice
import Publishing
import StudyGuide

/// What an author wants to know beside a page: what was found in its chapter, what is asked about
/// it, and what was not understood.
struct PageReport: Encodable {
  struct Found: Encodable {
    let kind: String
    let title: String
    /// What follows `#` in the page's address.
    let anchor: String
    let line: Int
    /// How many questions come from it; nil where they are not made yet.
    let questions: Int?
    let cards: Int
  }

  struct Asked: Encodable {
    let kind: String
    let prompt: String
    let answer: String
    let anchor: String
  }

  /// The chapter's file, or the guide's folder for pages that are no chapter.
  let file: String
  let isChapter: Bool
  /// How much there is of each kind in the guide, for pages that are no chapter.
  let counts: [String: Int]
  let elements: [Found]
  /// Nil where they are not made yet.
  let questions: [Asked]?
  let findings: [Problem]

  /// `address` is the path of the page's URL.
  static func file(for address: String, of edition: Edition) async throws -> ServedFile {
    let links = try await edition.links.value
    let loaded = edition.loaded
    let page = RequestPath(address)?.file ?? ""
    let chapter = loaded.guide.chapters.first { $0.id.page == page }
    let report = PageReport(
      chapter, in: loaded, links: links, questions: edition.madeQuestions,
      deck: await edition.deck.value)
    return ServedFile(Array(try JSONLayout.line.data(of: report)), name: "page.json")
  }

  private init(
    _ chapter: Chapter?, in loaded: LoadedGuide, links: [Diagnostic],
    questions: Diagnosed<PracticeSet>?, deck: Deck
  ) {
    let all = (loaded.diagnostics + links + (questions?.diagnostics ?? [])).sorted()
    isChapter = chapter != nil
    guard let chapter else {
      file = loaded.prefix
      let found = loaded.guide.counts.map { ($0.key.rawValue, $0.value) }
      counts = Dictionary(uniqueKeysWithValues: found)
      elements = []
      self.questions = questions.map { _ in [] }
      findings = loaded.source.problems(Array(all.filter { $0.severity > .note }.prefix(100)))
      return
    }
    file = loaded.prefix + chapter.path
    counts = [:]
    let asked = questions.map { $0.value.questions(of: chapter.id) }
    let cards = deck.cards(of: chapter)
    elements = chapter.elements.map { element in
      Found(
        kind: element.kind.rawValue, title: element.title.plainText, anchor: element.id.anchor,
        line: element.range.start.line,
        questions: asked.map { asked in asked.count { $0.element == element.id } },
        cards: cards.count { $0.element == element.id })
    }
    self.questions = asked.map { $0.map(Asked.init) }
    let tooLong = CardCheck(deck).diagnostics(of: chapter)
    findings = loaded.source.problems(
      (all.filter { $0.file == chapter.path } + tooLong).sorted())
  }
}

extension PageReport.Asked {
  init(_ question: Question) {
    kind = question.kind.rawValue
    prompt = question.prompt
    anchor = question.anchor
    answer =
      switch question.form {
      case .choice(let options), .multiple(let options), .boolean(let options):
        options.filter(\.isCorrect).map(\.text).joined(separator: "; ")
      case .cloze(let accepted): accepted.first ?? ""
      case .order(_, let answer): answer.joined(separator: " → ")
      case .match(let pairs): pairs.map { "\($0.text) – \($0.match)" }.joined(separator: "; ")
      }
  }
}
