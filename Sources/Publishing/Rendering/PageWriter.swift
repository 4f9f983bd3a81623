import StudyGuide

/// Renders the pages; `path` is where the page stands, which its links start from.
struct PageWriter {
  let site: Site
  let stencils: StencilStore
  let decks: DeckShelf
  let path: String

  var guide: Guide { site.guide }

  /// URL from this page to a file of the site.
  func url(_ target: String) -> String { RelativeURL.from(path, to: target) }

  /// URL from this page to an element in its chapter.
  func url(of element: Element, in chapter: Chapter) -> String {
    RelativeURL.from(path, to: chapter.id.page, fragment: element.id.anchor)
  }

  func render<View: RootView>(_ view: View) -> [UInt8] { stencils.render(view) }

  /// The whole document around `main`; `title` is nil on the home page. `script` is what the page
  /// has beside the script of all pages, with the style sheet of the same name or that of `style`.
  func document(
    _ kind: String, title: String?, description: String? = nil, script: ScriptFile? = nil,
    style: ScriptFile? = nil, _ main: [UInt8]
  ) -> [UInt8] {
    let settings = guide.settings
    let view = LayoutView(
      kind: kind, language: settings.language, guide: site.slug.text,
      title: title.map { "\($0) · \(settings.title)" } ?? settings.title,
      description: description, author: settings.author, canonical: site.absoluteURL(path),
      site: settings.title, home: url("index.html"), icon: url(site.assets.icon.path),
      manifest: url("manifest.webmanifest"), style: url(site.assets.style.path),
      script: site.assets.script(.page).map(url),
      pageStyle: (style ?? script).flatMap(site.assets.style).map(url),
      pageScript: script.flatMap(site.assets.script).map(url),
      headScript: site.assets.headScript,
      nav: nav, main: main)
    return render(view)
  }

  var nav: [LinkView] {
    let places: [(String, String?)] = [
      ("Contents", "index.html"),
      ("Practice", site.places.practice.map { $0 + "/index.html" }),
      ("Flashcards", site.places.flashcards.map { $0 + "/index.html" }),
      ("Worksheets", site.places.worksheets.map { $0 + "/index.html" }),
      ("Rehearse", site.mockPage),
      ("Topics", site.places.tags.map { $0 + "/index.html" }),
      (site.glossaryTitle, site.places.glossary.map { $0 + "/index.html" }),
      ("Search", site.places.search.map { $0 + "/index.html" }),
    ]
    return places.compactMap { name, target in
      target.map { LinkView(name: name, url: url($0), isCurrent: isBelow($0)) }
    }
  }

  /// Whether this page is the place, or below it: `practice/faq/index.html` below `practice/index.html`.
  private func isBelow(_ place: String) -> Bool {
    guard let end = place.lastIndex(of: "/") else { return place == path }
    return path.hasPrefix(place[...end])
  }

  /// One row in a list of chapters.
  func row(_ index: Int, to output: inout [UInt8]) {
    let chapter = guide.chapters[index]
    let view = RowView(
      number: index + 1, title: chapter.title, url: url(chapter.id.page),
      summary: chapter.summary, minutes: chapter.minutes,
      counts: views(chapter.counts))
    stencils.render(view, to: &output)
  }

  /// How much there is of each kind, in the order of the kinds.
  func views(_ counts: [Element.Kind: Int]) -> [CountView] {
    Element.Kind.allCases.compactMap { kind in
      counts[kind].map { CountView(number: String($0), name: kind.counted($0)) }
    }
  }

  /// Links to all topics, with how many chapters each has.
  var tagLinks: [LinkView] {
    guard let folder = site.places.tags else { return [] }
    return site.tags.map { tag in
      LinkView(
        name: tag.name, url: url("\(folder)/\(tag.slug.text)/index.html"),
        count: tag.chapters.count)
    }
  }
}

extension Chapter {
  /// The title of one of its elements, or else its own.
  func title(for element: Element) -> String {
    let title = element.title.plainText
    return title.isEmpty ? self.title : title
  }
}
