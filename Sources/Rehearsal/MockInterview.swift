import StudyGuide

/// What a guide has for rehearsing answers: cases, and clocks to answer them against.
package struct MockInterview: Sendable {
  package struct Entry<Item: Sendable>: Sendable {
    /// By index among the guide's chapters.
    package let chapter: Int
    package let item: Item
  }

  /// What a page can hold.
  private static let mostCases = 100
  private static let mostBudgets = 12

  /// How many cases the guide has.
  package let caseCount: Int
  /// The cases in the guide's order; of a guide that has more than 100 so many, from all over it.
  package let cases: [Entry<MockCase>]
  /// The scenarios that those are.
  package let ids: Set<ElementID>
  /// The first clocks of the guide, at most 12.
  package let budgets: [Entry<TimeBudget>]

  package init(_ chapters: [Chapter]) {
    let all = Self.entries(chapters, MockCase.init)
    caseCount = all.count
    let shown = min(all.count, Self.mostCases)
    cases = (0..<shown).map { all[$0 * all.count / shown] }
    ids = Set(cases.map(\.item.element.id))
    budgets =
      all.isEmpty ? [] : Array(Self.entries(chapters, TimeBudget.init).prefix(Self.mostBudgets))
  }

  private static func entries<Item>(
    _ chapters: [Chapter], _ item: (Element) -> Item?
  ) -> [Entry<Item>] {
    chapters.enumerated().flatMap { index, chapter in
      chapter.elements.compactMap { item($0).map { Entry(chapter: index, item: $0) } }
    }
  }
}
