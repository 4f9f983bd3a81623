import Markdown
import StudyGuide

extension PageWriter {
  func chapter(_ index: Int) -> [UInt8] {
    let chapter = guide.chapters[index]
    let writer = ChapterWriter(site: site, stencils: stencils, chapter: chapter)
    let title = chapter.titleHeading
    var heading: [UInt8] = []
    if let title {
      heading = writer.text.html(title.content)
    } else {
      heading.appendEscaped(chapter.title)
    }
    let body = writer.body()
    let view = ChapterView(
      crumbs: crumbs(chapter), id: title?.anchor, heading: heading, summary: chapter.summary,
      number: index + 1, count: guide.chapters.count, minutes: chapter.minutes,
      tags: tags(of: chapter), chapters: chapterList(current: index),
      contents: contents(chapter, title: title), body: body,
      practice: site.practicePage(of: chapter).map(url),
      previous: neighbour(index - 1), next: neighbour(index + 1))
    return document(
      "chapter", title: chapter.title, description: chapter.summary,
      script: body.firstIndex(of: Self.box) == nil ? nil : .ticks, render(view))
  }

  /// How a box of a to-do list begins.
  private static let box = Array("=\"checkbox\"".utf8)

  private func crumbs(_ chapter: Chapter) -> [LinkView] {
    [LinkView(name: "Contents", url: url("index.html"))]
      + (chapter.folderName.map { [LinkView(name: $0)] } ?? [])
  }

  private func tags(of chapter: Chapter) -> [LinkView] {
    guard let folder = site.places.tags else { return [] }
    return chapter.tags.compactMap { name in
      Slug(name).map { slug in
        LinkView(name: name, url: url("\(folder)/\(slug.text)/index.html"))
      }
    }
  }

  private func neighbour(_ index: Int) -> [ChapterLinkView] {
    guard guide.chapters.indices.contains(index) else { return [] }
    let chapter = guide.chapters[index]
    return [ChapterLinkView(title: chapter.title, url: url(chapter.id.page))]
  }

  /// The headings of levels 2 and 3, where there are two or more.
  private func contents(_ chapter: Chapter, title: Heading?) -> [UInt8] {
    let levels = HeadingLevels(chapter)
    let entries = chapter.outline.compactMap { heading -> ContentsView.Entry? in
      let level = levels.level(of: heading)
      guard heading.anchor != title?.anchor, level <= 3 else { return nil }
      return ContentsView.Entry(
        id: heading.anchor, level: level, title: heading.content.plainText)
    }
    guard entries.count > 1 else { return [] }
    return render(ContentsView(entries: entries, foldScript: site.assets.foldScript))
  }

  private func chapterList(current: Int) -> [UInt8] {
    guard (2...Site.listedChapters).contains(guide.chapters.count) else { return [] }
    let groups = site.groups.map { group in
      ChaptersView.Group(
        name: group.name,
        chapters: group.chapters.map { index in
          let chapter = guide.chapters[index]
          return ChapterLinkView(
            title: chapter.title, url: url(chapter.id.page), isCurrent: index == current)
        })
    }
    return render(ChaptersView(groups: groups, foldScript: site.assets.foldScript))
  }
}
