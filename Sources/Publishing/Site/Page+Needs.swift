/// What a page is made from beyond the guide itself, for whoever makes single pages.
extension Page {
  /// Whether it needs the index of all words; such pages are best rendered together.
  package var needsSearchIndex: Bool {
    switch content {
    case .search, .searchFile: true
    case .home, .chapter, .tags, .tag, .glossary, .practice, .chapterPractice, .worksheets,
      .worksheet, .mock, .plan, .flashcards, .chapterCards, .cardSheet, .notFound, .sitemap,
      .manifest, .asset:
      false
    }
  }

  /// Whether it shows questions. Others only say whether there are any.
  package var needsQuestions: Bool {
    switch content {
    case .practice, .chapterPractice: true
    case .home, .chapter, .tags, .tag, .glossary, .search, .searchFile, .worksheets, .worksheet,
      .mock, .plan, .flashcards, .chapterCards, .cardSheet, .notFound, .sitemap, .manifest, .asset:
      false
    }
  }
}
