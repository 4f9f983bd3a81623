import Markdown

/// What a reader knows of the place it reads at.
struct ReadingContext: Sendable {
  /// A heading above the current place and what it announces.
  struct Level: Sendable {
    let level: Int
    let heading: Heading?
    let title: [Inline]
    let topic: SectionTopic?
    /// The titles of the last headings of this level before it, below the same heading.
    var before: [[Inline]] = []
  }

  /// What is the same all over a chapter, in one place that copies of the context share.
  final class Source: Sendable {
    let lexicon: Lexicon
    let chapter: ChapterID
    let file: String
    let ticked: TickedSections
    /// The levels of headings most of which ask: a list of questions to check oneself by.
    let questionLevels: Set<Int>
    /// Whether most folds ask, so that others with an answer do as well.
    let foldsAsk: Bool
    /// The lines of paragraphs that begin with what the heading above them means.
    let defined: Set<Int>
    /// Names that mean something else in each section, in the form of ``LabelText``: no terms.
    let ambiguous: Set<String>
    /// Names of terms that mean one thing in one section and another in the next: each is told with its own.
    let homonyms: Set<String>

    init(
      lexicon: Lexicon, chapter: ChapterID, file: String, ticked: TickedSections,
      questionLevels: Set<Int>, foldsAsk: Bool = false, defined: Set<Int> = [],
      ambiguous: Set<String> = [], homonyms: Set<String> = []
    ) {
      self.lexicon = lexicon
      self.chapter = chapter
      self.file = file
      self.ticked = ticked
      self.questionLevels = questionLevels
      self.foldsAsk = foldsAsk
      self.defined = defined
      self.ambiguous = ambiguous
      self.homonyms = homonyms
    }

    func knowing(ambiguous: Set<String>, homonyms: Set<String>) -> Source {
      Source(
        lexicon: lexicon, chapter: chapter, file: file, ticked: ticked,
        questionLevels: questionLevels, foldsAsk: foldsAsk, defined: defined,
        ambiguous: ambiguous, homonyms: homonyms)
    }
  }

  var source: Source
  /// From the chapter's title down to the nearest heading.
  var levels: [Level]
  /// What `<!-- study: … -->` and `<!-- id: … -->` before the current block say.
  var directives = Directives()
  /// Whether something else than text stands between the heading and the block before the current one.
  var isBehindMaterial = false
  /// Where the next block stands that says what came of a situation; nil where it was not looked for.
  var nextOutcome: Int?

  var lexicon: Lexicon { source.lexicon }
  var file: String { source.file }

  /// What the nearest heading announces.
  var topic: SectionTopic? { directives.topic ?? levels.last?.topic }

  /// The nearest heading's text without numbering; nil in a chapter's opening.
  var subject: [Inline]? { levels.last.flatMap { $0.heading == nil ? nil : $0.title } }

  /// The nearest heading's text, or the chapter's title in its opening.
  var nearestTitle: [Inline] { levels.last?.title ?? [] }

  /// Whether the heading that announces the mistakes here speaks of what people believe.
  var announcesBeliefs: Bool { announcesMistakes { $0 == "misconceptions" || $0 == "myths" } }

  /// Whether it speaks of what goes wrong, be it done or believed.
  var announcesErrors: Bool { announcesMistakes { $0 == "wrong" } }

  /// Whether it speaks of gotchas or traps.
  var announcesGotchas: Bool { announcesMistakes { $0 == "gotchas" || $0 == "traps" } }

  private func announcesMistakes(_ isMeant: (Substring) -> Bool) -> Bool {
    guard let level = levels.last(where: { $0.topic == .mistakes }) else { return false }
    return LabelText.normalise(level.title.plainText).split(separator: " ").contains(where: isMeant)
  }

  /// The title of the section around the nearest heading and its siblings, where these are what `names`
  /// name, in the form of ``LabelText``: a table below the last of them is about all.
  func titleOfAll(named names: [String]) -> [Inline]? {
    guard let level = levels.last, level.heading != nil, !level.before.isEmpty else { return nil }
    // `A and B` names two, and is about them itself.
    func isNamed(_ title: [Inline]) -> Bool {
      let words = LabelText.normalise(title.plainText)
      let found = names.filter { !$0.isEmpty && words.contains($0) }
      return found.count == 1 && words.hasPrefix(found[0])
    }
    let named = level.before.count(where: isNamed)
    guard isNamed(level.title), named > 0, (named + 1) * 2 > names.count else { return nil }
    return above(level: level.level)?.title
  }

  /// How many headings a table is taken to be about at most.
  private static let siblings = 12

  /// The same below `heading`, whose section announces `topic`.
  func entering(_ heading: Heading, topic: SectionTopic?) -> ReadingContext {
    var context = self
    let sibling = levels.last { $0.level == heading.level && $0.heading != nil }
    context.levels.removeAll { $0.level >= heading.level && $0.heading != nil }
    context.levels.append(
      Level(
        level: heading.level, heading: heading, title: heading.content.droppingSectionNumber,
        topic: topic, before: sibling.map { ($0.before + [$0.title]).suffix(Self.siblings) } ?? []))
    context.directives = Directives()
    return context
  }

  /// The context in which a heading of this level stands.
  func above(level: Int) -> Level? {
    levels.last { $0.heading == nil || $0.level < level }
  }

  /// The same with another pinned id, or none.
  func naming(_ id: String?) -> ReadingContext {
    var context = self
    context.directives.id = id
    return context
  }

  func diagnostic(
    _ severity: Diagnostic.Severity, _ id: String, _ message: String, at range: SourceRange,
    help: String? = nil
  ) -> Diagnostic {
    Diagnostic(severity, id: id, message, file: file, range: range, help: help)
  }

  /// An element that was read here; its id is made unique when the whole chapter is read.
  func element(
    _ content: Element.Content, title: [Inline], heading: Heading? = nil, range: SourceRange
  ) -> Element {
    let kind = content.kind
    let pinned = (directives.id ?? heading?.pinnedID).flatMap { Slug($0) }
    let slug = pinned ?? Slug(shortening: title.plainText) ?? Slug(naming: kind)
    let id = ElementID(chapter: source.chapter, kind: kind, slug: slug)
    return Element(id: id, title: title, heading: heading, content: content, range: range)
  }
}

extension Element.Content {
  var kind: Element.Kind {
    switch self {
    case .pair: .pair
    case .mistake: .mistake
    case .faq: .faq
    case .rubric: .rubric
    case .steps: .steps
    case .timeline: .timeline
    case .chronology: .chronology
    case .comparison: .comparison
    case .scenario: .scenario
    case .term: .term
    case .contrast: .contrast
    case .question: .question
    case .card: .card
    }
  }
}
