/// One file of the site: where it goes and what it is made from. Its view and bytes are made when
/// it is rendered, so that thousands of pages weigh little.
package struct Page: Sendable, Equatable {
  enum Content: Sendable, Equatable {
    case home
    /// By index among the guide's chapters.
    case chapter(Int)
    case tags
    /// By index among the site's topics.
    case tag(Int)
    case glossary
    case search
    case searchFile(SearchFile)
    /// Questions from all chapters.
    case practice
    /// The questions of one chapter, by index among the guide's chapters.
    case chapterPractice(Int)
    case worksheets
    /// By index among the site's worksheets.
    case worksheet(Int)
    /// Cases to answer against the clock.
    case mock
    /// What to do on which days.
    case plan
    case flashcards
    /// The cards of one chapter, by index among the guide's chapters.
    case chapterCards(Int)
    case cardSheet(Paper, chapter: Int?)
    case notFound
    case sitemap
    case manifest
    case asset(SiteAsset)
  }

  /// Path in the site, with `/` between its parts.
  package let path: String
  let content: Content
}
