import Rehearsal
import StudyGuide

extension PageWriter {
  func home() -> [UInt8] {
    var parts: [UInt8] = []
    for (number, group) in site.groups.enumerated() {
      var rows: [UInt8] = []
      for index in group.chapters { row(index, to: &rows) }
      let view = PartView(
        id: "part-\(number + 1)", name: group.name ?? "Chapters",
        first: group.chapters.lowerBound + 1, rows: rows)
      stencils.render(view, to: &parts)
    }
    let start = guide.chapters.first.map { chapter in
      ChapterLinkView(title: chapter.title, url: url(chapter.id.page))
    }
    let view = HomeView(
      title: guide.settings.title, subtitle: guide.settings.subtitle,
      start: start.map { [$0] } ?? [],
      practice: site.places.practice.map { url($0 + "/index.html") },
      mock: site.mockPage.map(url), plan: site.planPage.map(url),
      days: site.plan?.days, stretches: planStretches,
      counts: counts, parts: parts, tags: tagLinks)
    return document(
      "home", title: nil, description: guide.settings.subtitle,
      script: site.options.hasExtras ? .home : nil, style: .home, render(view))
  }

  private var planStretches: [HomeView.Stretch] {
    guard let plan = site.plan else { return [] }
    let text = Typesetter(site: site, chapter: guide.chapters[plan.chapter], page: path)
    return plan.timeline.entries.map { entry in
      HomeView.Stretch(
        name: text.html(entry.label), first: entry.days.lowerBound, end: entry.days.upperBound)
    }
  }

  /// How much there is in the whole guide.
  private var counts: [CountView] {
    let chapters = guide.chapters.count
    let minutes = guide.chapters.reduce(0) { $0 + $1.minutes }
    return [
      CountView(number: String(chapters), name: chapters == 1 ? "chapter" : "chapters"),
      CountView(number: DurationText.hours(minutes), name: "to read"),
    ] + views(guide.counts)
  }

  func tags() -> [UInt8] {
    document("tags", title: "Topics", style: .home, render(TagsView(tags: tagLinks)))
  }

  func tag(_ tag: Tag) -> [UInt8] {
    var rows: [UInt8] = []
    for index in tag.chapters { row(index, to: &rows) }
    let all = site.places.tags.map { url($0 + "/index.html") } ?? url("index.html")
    return document(
      "tag", title: tag.name, style: .home, render(TagView(name: tag.name, all: all, rows: rows)))
  }

  func search(version: String) -> [UInt8] {
    let contents = url("index.html")
    let glossary = site.places.glossary.map { url($0 + "/index.html") }
    let view = SearchView(
      contents: contents, glossary: glossary, index: "", version: version,
      block: SearchFile.block)
    return document("search", title: "Search", script: .search, render(view))
  }

  /// The page for addresses that don't exist. It is served at any depth, so it brings its style
  /// and script along, and its links are absolute where the site's URL is known.
  func notFound() -> [UInt8] {
    let settings = guide.settings
    let home = site.absoluteURL("index.html") ?? "index.html"
    let nav = self.nav.map { link in
      LinkView(name: link.name, url: link.url.map { site.absoluteURL($0) ?? $0 })
    }
    let view = LayoutView(
      kind: "not-found", language: settings.language, guide: site.slug.text,
      title: "Not found · \(settings.title)", author: settings.author, site: settings.title,
      home: home, icon: site.absoluteURL(site.assets.icon.path) ?? site.assets.icon.path,
      inlineStyle: site.assets.style.bytes, headScript: site.assets.headScript,
      inlineScript: site.assets.pageScript, nav: nav,
      main: render(NotFoundView(home: home)))
    return render(view)
  }
}
