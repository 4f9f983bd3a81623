import ArgumentParser
import Foundation
import Interchange
import Practice
import StudyGuide

/// The cards of the chapters that were asked for, each chapter with its own.
struct CardDeck {
  let chapters: [(chapter: Chapter, cards: [Flashcard])]

  init(_ chapters: [Chapter]) {
    self.chapters = chapters.map { ($0, Deck.cards(of: $0)) }.filter { !$0.cards.isEmpty }
  }

  var count: Int { chapters.reduce(0) { $0 + $1.cards.count } }
}

extension CardDeck {
  /// The cards for other programs.
  ///
  /// - Parameter modified: takes the place of the times at which the chapters' files were changed.
  func cardSet(_ loaded: LoadedGuide, modified: ModificationTime?) -> CardSet {
    CardSet(
      settings: loaded.guide.settings,
      sections: chapters.map { chapter, cards in
        let time = modified ?? ModificationTime(of: loaded.folder.url(of: chapter.path))
        return CardSet.Section(chapter: chapter, cards: cards, modified: time.seconds)
      })
  }
}

/// When something was changed, in seconds since 1970.
struct ModificationTime: Sendable {
  let seconds: Int

  /// Of a file; zero where that cannot be told.
  init(of file: URL) {
    let values = try? file.resourceValues(forKeys: [.contentModificationDateKey])
    seconds = Int(values?.contentModificationDate?.timeIntervalSince1970 ?? 0)
  }

  /// `2026-11-24`, `2026-11-24T08:39:00Z`, or seconds since 1970.
  init(argument: String) throws {
    let time = argument.contains("T") ? argument : argument + "T00:00:00Z"
    if let seconds = Int(argument) {
      self.seconds = seconds
    } else if let date = try? Date(time, strategy: .iso8601) {
      seconds = Int(date.timeIntervalSince1970)
    } else {
      throw ValidationError("--modified takes a day such as 2026-11-24, or a time.")
    }
  }
}
