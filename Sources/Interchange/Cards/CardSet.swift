import Foundation
import Markdown
import Practice
import StudyGuide

/// Cards to hand to another program, with what it needs to know about where they come from.
package struct CardSet: Sendable {
  /// The cards of one chapter.
  package struct Section: Sendable {
    package let chapter: Chapter
    package let cards: [Flashcard]
    /// When the chapter was last changed, in seconds since 1970.
    package let modified: Int

    package init(chapter: Chapter, cards: [Flashcard], modified: Int) {
      self.chapter = chapter
      self.cards = cards
      self.modified = modified
    }
  }

  package let settings: GuideSettings
  package let sections: [Section]

  package init(settings: GuideSettings, sections: [Section]) {
    self.settings = settings
    self.sections = sections
  }

  /// The guide's part of every lasting name.
  var slug: String { settings.lastingSlug.text }

  /// Renders a side as HTML of its own: links only to the web, no anchors.
  func html(_ blocks: [Block]) -> String {
    let renderer = HTMLRenderer(
      options: HTMLRenderer.Options(
        rawHTML: settings.html, headingAnchors: false))
    let html = renderer.render(blocks.withoutLinks(keepingWeb: true))
    return html.hasSuffix("\n") ? String(html.dropLast()) : html
  }
}

extension Flashcard {
  /// The back and its detail as plain text.
  var backText: String { (back + detail).plainText }

  var frontText: String { front.plainText }
}

extension Chapter {
  /// Its tags as words without spaces, as other programs want them.
  var tagWords: [String] { tags.compactMap { Slug($0)?.text } }
}
