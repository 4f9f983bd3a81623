/// Everything that was read from a content folder, in reading order.
package struct Guide: Sendable, Equatable {
  package let settings: GuideSettings
  package let chapters: [Chapter]

  package init(settings: GuideSettings, chapters: [Chapter]) {
    self.settings = settings
    self.chapters = chapters
  }
}
