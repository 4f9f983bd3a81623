import Markdown
import StudyGuide

/// Finds links and images of a guide that lead nowhere: files, chapters, and anchors in them.
package struct LinkCheck: Sendable {
  private let resolver: LinkResolver
  private let chapters: [ChapterID: Int]
  private let guide: Guide
  private let assets: Set<String>

  package init(guide: Guide, assets: Set<String>) {
    resolver = LinkResolver(chapters: guide.chapters.map { ($0.path, $0.id) }, assets: assets)
    var chapters: [ChapterID: Int] = [:]
    for (index, chapter) in guide.chapters.enumerated() { chapters[chapter.id] = index }
    self.chapters = chapters
    self.guide = guide
    self.assets = assets
  }

  /// All that may be linked to, sorted; for links that lead nowhere, of which most guides have none.
  private var files: [String] { (guide.chapters.map(\.path) + assets).sorted() }

  /// What is wrong with the links of one chapter.
  package func check(_ chapter: Chapter) -> [Diagnostic] {
    chapter.links.compactMap { link in
      let finding =
        link.isImage
        ? image(link.destination, from: chapter.path)
        : self.link(link.destination, from: chapter.path)
      return finding.map { finding in
        Diagnostic(
          .warning, id: finding.id, finding.message, file: chapter.path, range: link.range,
          help: finding.help)
      }
    }
  }

  private struct Finding {
    let id: String
    let message: String
    let help: String
  }

  private func image(_ source: String, from file: String) -> Finding? {
    guard resolver.resolve(source, from: file) == .unresolved else { return nil }
    return Finding(
      id: "image/missing", message: "there is no image '\(source)'",
      help: suggestion(for: source, from: file)
        ?? "the path is relative to this file: it leads to '\(LinkResolver.path(of: source, from: file))'"
    )
  }

  private func link(_ destination: String, from file: String) -> Finding? {
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
        help: suggestion(for: destination, from: file)
          ?? "the path is relative to this file; drafts are not linked to")
    case .chapter(let chapter, let fragment?):
      guard let target = chapters[chapter].map({ guide.chapters[$0] }), !fragment.isEmpty,
        !target.hasAnchor(fragment), !Self.isMade(fragment)
      else { return nil }
      let anchors =
        target.outline.map(\.anchor) + target.places + (target.titleAnchor.map { [$0] } ?? [])
      let near = anchors.nearest(to: fragment).map { "did you mean '#\($0)'?" }
      return Finding(
        id: "link/missing-anchor",
        message: "the chapter '\(chapter)' has no heading '#\(fragment)'",
        help: near ?? "an anchor is the heading in lower case, with hyphens for spaces")
    case .chapter: return nil
    }
  }

  /// The file that is spelt most like the one that is linked to, in its folder.
  private func suggestion(for destination: String, from file: String) -> String? {
    let files = files
    // A "#" that belongs to the name: `c#.md`.
    let whole = LinkResolver.path(of: destination.replacing("#", with: "%23"), from: file)
    if destination.contains("#"),
      let same = files.first(where: { $0 == LinkResolver.decoded(whole) })
    {
      return "did you mean '\(RelativeURL.from(file, to: same))'?"
    }
    let written = LinkResolver.path(of: destination, from: file)
    let path = LinkResolver.decoded(written) ?? written
    let folder = path.folderPath.lowercased()
    let same = files.first { $0.lowercased() == path.lowercased() }
    let beside = files.filter { $0.folderPath.lowercased() == folder }
    let name = path.fileName.lowercased()
    // Of names of a letter or two each is near to any other.
    let near =
      same
      ?? (name.utf8.count < 8
        ? nil
        : beside.map { String($0.fileName) }.nearest(to: name).flatMap { near in
          beside.first { $0.fileName == near }
        })
    return near.map { "did you mean '\(RelativeURL.from(file, to: $0))'?" }
  }

  /// Anchors that every page has, or that footnotes make.
  private static func isMade(_ fragment: String) -> Bool {
    fragment == "top"
      || ["fnref", "fn"].contains { name in
        fragment.hasPrefix(name) && fragment.dropFirst(name.count).first?.isNumber == true
      }
  }
}

extension Chapter {
  /// Whether a heading or an element of the chapter has that name.
  fileprivate func hasAnchor(_ name: String) -> Bool {
    titleAnchor == name || outline.contains { $0.anchor == name } || places.contains(name)
      || elements.contains { $0.id.anchor == name }
  }
}
