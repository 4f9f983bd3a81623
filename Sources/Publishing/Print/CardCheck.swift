import Markdown
import Practice
import StudyGuide

/// Finds the cards that take more paper than they should on the sheets of the site.
package struct CardCheck: Sendable {
  private let fitters: [CardFitter]
  /// What fits here in the smallest type fits on one card of each paper.
  private let narrowest: CardFrame
  private let deck: Deck

  package init(_ deck: Deck) {
    self.deck = deck
    let grids = Paper.allCases.compactMap { CardGrid(.standard, on: $0) }
    fitters = grids.map(CardFitter.init)
    narrowest = CardFrame(within: grids.map { CardFrame($0) })
  }

  /// A warning for each such card of a guide, whichever the paper.
  package static func check(
    _ guide: Guide, _ deck: Deck, jobs: Int
  ) async throws -> [Diagnostic] {
    let check = CardCheck(deck)
    return try await guide.chapters.parallelMap(jobs: jobs, check.diagnostics).flatMap { $0 }
  }

  /// The same of one chapter.
  package func diagnostics(of chapter: Chapter) -> [Diagnostic] {
    deck.cards(of: chapter).filter { card in
      !card.sides.allSatisfy { $0.fits(narrowest, size: CardFrame.smallest) }
    }.compactMap { card in
      fitters.lazy.compactMap {
        $0.fit(card, chapter: chapter.title, file: chapter.path).diagnostics.first
      }.first
    }
  }
}
