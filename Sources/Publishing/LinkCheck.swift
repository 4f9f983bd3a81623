import Markdown
import StudyGuide

/// Finds links and images of a guide that lead nowhere: files, chapters, and anchors in them.
package struct LinkCheck: Sendable {
  private let resolver: LinkResolver
  private let anchors: [ChapterID: Set<String>]

  package init(guide: Guide, documents: [Document], assets: Set<String>) {
    resolver = LinkResolver(chapters: guide.chapters.map { ($0.path, $0.id) }, assets: assets)
    let titles = Dictionary(documents.map { ($0.source.path, $0.titleAnchor) }) { first, _ in first
    }
    var anchors: [ChapterID: Set<String>] = [:]
    for chapter in guide.chapters {
      var names = Set(chapter.outline.map(\.anchor))
      names.formUnion(chapter.elements.map(\.id.anchor))
      if case let title?? = titles[chapter.path] { names.insert(title) }
      anchors[chapter.id] = names
    }
    self.anchors = anchors
  }

  /// What is wrong with the links of one document.
  package func check(_ document: Document) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    let file = document.source.path
    document.forEachText { content, _ in
      content.forEachInline { inline in
        switch inline {
        case .link(let link):
          guard let finding = finding(link.destination, from: file) else { return }
          diagnostics.append(
            Diagnostic(
              .warning, id: finding.id, finding.message, file: file, range: link.range,
              help: finding.help))
        case .image(let image):
          guard resolver.resolve(image.source, from: file) == .unresolved else { return }
          diagnostics.append(
            Diagnostic(
              .warning, id: "image/missing", "there is no image '\(image.source)'", file: file,
              range: image.range, help: "the path is relative to this file"))
        default: break
        }
      }
    }
    return diagnostics
  }

  private struct Finding {
    let id: String
    let message: String
    let help: String
  }

  private func finding(_ destination: String, from file: String) -> Finding? {
    guard !destination.isEmpty else {
      return Finding(
        id: "link/empty", message: "this link has no destination",
        help: "write it in the round brackets")
    }
    switch resolver.resolve(destination, from: file) {
    case .external, .asset: return nil
    case .unresolved:
      return Finding(
        id: "link/missing-file", message: "nothing is at '\(destination)'",
        help: "the path is relative to this file; drafts are not linked to")
    case .chapter(let chapter, let fragment?):
      guard let names = anchors[chapter], !fragment.isEmpty, !names.contains(fragment),
        !Self.isMade(fragment)
      else { return nil }
      let near = names.nearest(to: fragment).map { "did you mean '#\($0)'?" }
      return Finding(
        id: "link/missing-anchor", message: "\(chapter) has no heading '#\(fragment)'",
        help: near ?? "an anchor is the heading in lower case, with hyphens for spaces")
    case .chapter: return nil
    }
  }

  /// Anchors that every page has, or that footnotes make.
  private static func isMade(_ fragment: String) -> Bool {
    fragment == "top" || fragment.hasPrefix("fn-") || fragment.hasPrefix("fnref-")
  }
}

extension Document {
  /// The anchor of a first heading that became the page's title.
  fileprivate var titleAnchor: String? {
    if case .heading(let heading)? = blocks.first, heading.level == 1 {
      heading.anchor
    } else {
      nil
    }
  }
}
