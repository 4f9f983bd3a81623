import Markdown
import StudyGuide

/// Renders the author's text for one page: links lead from that page, headings have the levels
/// that they need there.
struct Typesetter: Sendable {
  private let renderer: HTMLRenderer
  private let levels: HeadingLevels

  /// For text of `chapter` that stands on `page`; headings have anchors on the chapter's own page.
  init(site: Site, chapter: Chapter, page: String) {
    let isOwnPage = page == chapter.id.page
    levels = isOwnPage ? HeadingLevels(chapter) : .asWritten
    let links = site.links
    let file = chapter.path
    let resolve: @Sendable (String) -> String = { destination in
      switch links.resolve(destination, from: file) {
      case .chapter(let id, let fragment):
        if id.page == page, let fragment { return "#" + fragment }
        return RelativeURL.from(page, to: id.page, fragment: fragment)
      case .asset(let path): return RelativeURL.from(page, to: path)
      case .external, .unresolved: return destination
      }
    }
    renderer = HTMLRenderer(
      options: HTMLRenderer.Options(
        rawHTML: site.guide.settings.html == .allow ? .allow : .escape,
        headingAnchors: isOwnPage, resolveLink: resolve, resolveImage: resolve))
  }

  func html(_ blocks: [Block]) -> [UInt8] {
    guard !blocks.isEmpty else { return [] }
    var output: [UInt8] = []
    renderer.append(levels.apply(to: blocks), to: &output)
    return output
  }

  func html(_ inlines: [Inline]) -> [UInt8] {
    guard !inlines.isEmpty else { return [] }
    var output: [UInt8] = []
    renderer.append(inlines, to: &output)
    return output
  }

  func html(footnotes: [Footnote]) -> [UInt8] {
    var output: [UInt8] = []
    renderer.append(footnotes: footnotes, to: &output)
    return output
  }

  func view(_ heading: Heading?) -> [HeadingView] {
    guard let heading else { return [] }
    return [
      HeadingView(
        level: levels.level(of: heading), id: heading.anchor, html: html(heading.content))
    ]
  }
}
