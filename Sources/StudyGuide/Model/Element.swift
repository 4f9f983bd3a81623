import Markdown

/// A piece of study material with its place in the source.
package struct Element: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable {
    case pair, mistake, faq, rubric, steps, timeline, chronology, comparison, scenario, term,
      contrast, question, card
  }

  package enum Content: Sendable, Equatable {
    case pair(Pair)
    case mistake(Mistake)
    case faq(FAQEntry)
    case rubric(Rubric)
    case steps(Steps)
    case timeline(Timeline)
    case chronology(Chronology)
    case comparison(Comparison)
    case scenario(Scenario)
    case term(Term)
    case contrast(ContrastSet)
    case question(WrittenQuestion)
    case card(WrittenCard)
  }

  /// What an element consists of, shared by all copies: elements are passed on many times.
  private final class Storage: Sendable {
    let id: ElementID
    let title: [Inline]
    let heading: Heading?
    let content: Content
    let range: SourceRange

    init(
      id: ElementID, title: [Inline], heading: Heading?, content: Content, range: SourceRange
    ) {
      self.id = id
      self.title = title
      self.heading = heading
      self.content = content
      self.range = range
    }
  }

  private let storage: Storage

  package init(
    id: ElementID, title: [Inline], heading: Heading?, content: Content, range: SourceRange
  ) {
    storage = Storage(id: id, title: title, heading: heading, content: content, range: range)
  }

  package var id: ElementID { storage.id }

  /// What the element is about, without numbering and label: `Designing for scale`.
  package var title: [Inline] { storage.title }

  /// The author's own heading where the element stands under one that is part of it. The page
  /// shows it (its anchor may be linked to); where it is nil the title is shown only if it helps.
  package var heading: Heading? { storage.heading }

  package var content: Content { storage.content }
  package var range: SourceRange { storage.range }

  package static func == (left: Element, right: Element) -> Bool {
    left.storage === right.storage
      || left.id == right.id && left.title == right.title && left.heading == right.heading
        && left.content == right.content && left.range == right.range
  }

  package var kind: Kind { id.kind }

  /// Elements that stand inside this one: the pairs of a scenario.
  package var nested: [Element] {
    guard case .scenario(let scenario) = content else { return [] }
    return scenario.pairs
  }
}
