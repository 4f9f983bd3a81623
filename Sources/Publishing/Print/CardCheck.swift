import Markdown
import Practice
import StudyGuide

/// Finds the cards that take more paper than they should on the sheets of the site.
package struct CardCheck: Sendable {
  private let grids = Paper.allCases.compactMap { CardGrid(.standard, on: $0) }

  package init() {}

  /// A warning for each such card of a guide, whichever the paper.
  package static func check(_ guide: Guide, jobs: Int) async throws -> [Diagnostic] {
    let check = CardCheck()
    return try await guide.chapters.parallelMap(jobs: jobs, check.diagnostics).flatMap { $0 }
  }

  /// The same of one chapter.
  package func diagnostics(of chapter: Chapter) -> [Diagnostic] {
    let narrowest = CardFrame(within: grids.map { CardFrame($0) })
    return Deck.cards(of: chapter).compactMap { card in
      guard !card.sides.allSatisfy({ $0.fits(narrowest, size: CardFrame.smallest) }) else {
        return nil
      }
      return grids.lazy.compactMap { grid in
        CardFitter(grid: grid).fit(card, chapter: chapter.title, file: chapter.path).diagnostics
          .first
      }.first
    }
  }
}
