import Markdown
import StudyGuide

/// Renders the author's text for one page: links lead from that page, headings have the levels
/// that they need there.
struct Typesetter {
  private let renderer: HTMLRenderer
  private let scratch = Scratch()
  private let levels: HeadingLevels
  /// Whether the text stands in its own chapter, where anchors lead to it.
  let isOwnPage: Bool

  /// For text of `chapter` that stands on `page`; headings have anchors on the chapter's own page.
  init(site: Site, chapter: Chapter, page: String) {
    let isOwnPage = page == chapter.id.page
    self.isOwnPage = isOwnPage
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
        rawHTML: site.guide.settings.html,
        headingAnchors: isOwnPage, resolveLink: resolve, resolveImage: resolve))
  }

  func html(_ blocks: [Block]) -> [UInt8] {
    guard !blocks.isEmpty else { return [] }
    return scratch.collect { renderer.append(levels.apply(to: blocks), to: &$0) }
  }

  func html(_ inlines: [Inline]) -> [UInt8] {
    guard !inlines.isEmpty else { return [] }
    return scratch.collect { renderer.append(inlines, to: &$0) }
  }

  func html(footnotes: [Footnote]) -> [UInt8] {
    scratch.collect { renderer.append(footnotes: footnotes, to: &$0) }
  }

  func view(_ heading: Heading?) -> [HeadingView] {
    guard let heading else { return [] }
    return [
      HeadingView(
        level: levels.level(of: heading), id: heading.anchor, html: html(heading.content))
    ]
  }
}

/// Room to render in, used again for each piece, so that a piece costs one allocation of its size.
private final class Scratch {
  private var bytes: [UInt8] = []

  func collect(_ render: (inout [UInt8]) -> Void) -> [UInt8] {
    bytes.removeAll(keepingCapacity: true)
    render(&bytes)
    return bytes.withUnsafeBufferPointer { Array($0) }
  }
}
