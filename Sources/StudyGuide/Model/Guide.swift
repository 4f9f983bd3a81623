/// Everything that was read from a content folder, in reading order.
package struct Guide: Sendable, Equatable {
  package let settings: GuideSettings
  package let chapters: [Chapter]

  package init(settings: GuideSettings, chapters: [Chapter]) {
    self.settings = settings
    self.chapters = chapters
  }

  /// How many elements of a kind there are, those inside of scenarios included.
  package func count(of kind: Element.Kind) -> Int {
    chapters.reduce(0) { $0 + $1.count(of: kind) }
  }
}
