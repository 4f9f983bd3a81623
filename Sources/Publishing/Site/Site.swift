import Practice
import Rehearsal
import StudyGuide

/// The site of a guide: which pages there are, and what they share.
package final class Site: Sendable {
  /// Guides of more chapters have no list of all chapters on each page.
  static let listedChapters = 40

  package let guide: Guide
  let practice: PracticeSet
  let options: SiteOptions
  let groups: [ChapterGroup]
  let tags: [Tag]
  let places: Places
  /// What the page with all terms is called: `Glossary`, unless a chapter is.
  let glossaryTitle: String
  let cards: CardPlan
  let sheets: [Paper: SheetForm]
  /// What makes the cards.
  let flashcards: Deck
  let worksheets: WorksheetPlan
  let mock: MockInterview
  let plan: StudyPlan?
  let links: LinkResolver
  let assets: SiteAssets
  let theme: Theme
  /// What progress in the guide is kept under.
  let slug: Slug

  /// - Parameter deck: what makes the cards, where there is one already.
  package init(
    guide: Guide, practice: PracticeSet = PracticeSet(), deck: Deck? = nil, theme: Theme,
    options: SiteOptions = SiteOptions()
  ) {
    self.practice = practice
    self.guide = guide
    self.options = options
    groups = ChapterGroup.groups(of: guide.chapters)
    tags = Tag.tags(of: guide.chapters)
    flashcards = deck ?? (options.hasExtras ? Deck(guide) : Deck())
    cards = CardPlan(guide, flashcards)
    sheets = SheetForm.standard
    worksheets = WorksheetPlan(options.hasExtras ? guide.chapters : [])
    mock = MockInterview(options.hasExtras ? guide.chapters : [])
    plan = options.hasExtras ? StudyPlan(guide.chapters) : nil
    places = Places(
      avoiding: Set(guide.chapters.map(\.id.path)), hasTags: !tags.isEmpty,
      hasGlossary: options.hasExtras && guide.chapters.contains { $0.hasTerms },
      hasSearch: options.hasExtras,
      hasCards: options.hasExtras && !cards.chapters.isEmpty,
      hasPractice: !practice.isEmpty,
      hasWorksheets: !worksheets.entries.isEmpty,
      hasMock: !mock.cases.isEmpty,
      hasPlan: plan != nil)
    let hasGlossary = guide.chapters.contains {
      $0.title.utf8.count == 8 && $0.title.lowercased() == "glossary"
    }
    glossaryTitle = hasGlossary ? "All terms" : "Glossary"
    links = LinkResolver(
      chapters: guide.chapters.map { ($0.path, $0.id) }, assets: options.assets)
    assets = SiteAssets(theme: theme)
    self.theme = theme
    slug = guide.slug
  }

  /// Every file of the site but the author's own assets. The long pages come first, so that no
  /// core is left with one of them at the end.
  package var pages: [Page] {
    var pages = [Page(path: "index.html", content: .home)]
    if let folder = places.glossary {
      pages.append(Page(path: "\(folder)/index.html", content: .glossary))
    }
    if let folder = places.tags {
      pages.append(Page(path: "\(folder)/index.html", content: .tags))
      for (index, tag) in tags.enumerated() {
        pages.append(Page(path: "\(folder)/\(tag.slug.text)/index.html", content: .tag(index)))
      }
    }
    pages += practicePages
    pages += cardPages
    pages += worksheetPages
    if let path = planPage { pages.append(Page(path: path, content: .plan)) }
    if let path = mockPage { pages.append(Page(path: path, content: .mock)) }
    if let folder = places.search {
      pages.append(Page(path: "\(folder)/index.html", content: .search))
      for file in SearchFile.files(chapters: guide.chapters.count) {
        pages.append(Page(path: "\(folder)/\(file.name)", content: .searchFile(file)))
      }
    }
    for (index, chapter) in guide.chapters.enumerated() {
      pages.append(Page(path: chapter.id.page, content: .chapter(index)))
    }
    pages.append(Page(path: "404.html", content: .notFound))
    pages.append(Page(path: "manifest.webmanifest", content: .manifest))
    if guide.settings.baseURL != nil {
      pages.append(Page(path: "sitemap.xml", content: .sitemap))
    }
    for asset in assets.all(scripts: scripts, styles: styles) {
      pages.append(Page(path: asset.path, content: .asset(asset)))
    }
    return pages
  }

  /// The scripts that its pages have.
  var scripts: [ScriptFile] { options.hasExtras ? ScriptFile.allCases : [.page, .ticks] }

  /// The style sheets that they have beside that of all pages, by the scripts of their names.
  var styles: [ScriptFile] { options.hasExtras ? ScriptFile.allCases : [.home] }
}

extension ChapterID {
  /// Path of the chapter's page in the site.
  package var page: String { "\(path)/index.html" }
}
