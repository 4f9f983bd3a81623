import Markdown
import Practice
import StudyGuide

/// Finds the cards that take more paper than they should on the sheets of the site.
package enum CardCheck {
  /// A warning for each such card, whichever the paper.
  package static func check(_ guide: Guide, jobs: Int) async throws -> [Diagnostic] {
    let fitters = Paper.allCases.compactMap { CardGrid(.standard, on: $0) }.map(CardFitter.init)
    return try await guide.chapters.parallelMap(jobs: jobs) { chapter in
      Deck.cards(of: chapter).compactMap { card in
        fitters.lazy.compactMap {
          $0.fit(card, chapter: chapter.title, file: chapter.path).diagnostics.first
        }.first
      }
    }.flatMap { $0 }
  }
}
