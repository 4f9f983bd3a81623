/// Everything that was read from a content folder, in reading order.
package struct Guide: Sendable, Equatable {
  package let settings: GuideSettings
  package let chapters: [Chapter]

  package init(settings: GuideSettings, chapters: [Chapter]) {
    self.settings = settings
    self.chapters = chapters
  }

  /// What progress in the guide is kept under: as `guide.yml` says, else made from the title.
  package var slug: Slug { settings.lastingSlug }

  /// How many elements there are of each kind that is there, those inside of scenarios included.
  package var counts: [Element.Kind: Int] {
    chapters.reduce(into: [:]) { $0.merge($1.counts, uniquingKeysWith: +) }
  }
}
