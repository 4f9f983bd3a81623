import Markdown
import StudyGuide

@testable import Publishing

/// Small values of the model, made by hand.
enum Sample {
  static let range = SourceRange(line: 1, column: 1)

  static func blocks(_ markdown: String) -> [Block] {
    Document(parsing: SourceFile(path: "sample.md", text: markdown)).blocks
  }

  static func inlines(_ markdown: String) -> [Inline] {
    for case .paragraph(let paragraph) in blocks(markdown) { return paragraph.content }
    return []
  }

  static func table(_ markdown: String) -> Table {
    for case .table(let table) in blocks(markdown) { return table }
    preconditionFailure("no table in the sample")
  }

  static func heading(_ text: String, level: Int = 2, anchor: String) -> Heading {
    Heading(level: level, content: inlines(text), anchor: anchor, range: range)
  }

  static func side(_ label: String, _ text: String) -> Pair.Side {
    Pair.Side(label: label, blocks: blocks(text), range: range)
  }

  static func element(
    _ kind: Element.Kind, _ title: String, heading: Heading? = nil,
    chapter: String = "part-1/sample", _ content: Element.Content
  ) -> Element {
    guard let slug = Slug(title) else { preconditionFailure("no slug in \(title)") }
    return Element(
      id: ElementID(chapter: ChapterID(path: chapter), kind: kind, slug: slug),
      title: inlines(title), heading: heading, content: content, range: range)
  }

  static func chapter(
    _ id: String, title: String, summary: String? = nil, tags: [String] = [],
    passages: [Passage], path: String? = nil
  ) -> Chapter {
    var outline: [Heading] = []
    for passage in passages {
      switch passage {
      case .blocks(let blocks):
        for case .heading(let heading) in blocks { outline.append(heading) }
      case .element(let element):
        if let heading = element.heading { outline.append(heading) }
      }
    }
    return Chapter(
      id: ChapterID(path: id), title: title, summary: summary, tags: tags, passages: passages,
      footnotes: [], outline: outline, path: path ?? id + ".md")
  }

  static func guide(_ chapters: [Chapter], baseURL: String? = nil) -> Guide {
    Guide(
      settings: GuideSettings(
        title: "System design for AI startups",
        subtitle: "How product managers prove judgment in an hour.", author: "The authors",
        baseURL: baseURL),
      chapters: chapters)
  }

  static func site(_ chapters: [Chapter], baseURL: String? = nil) throws -> Site {
    Site(guide: guide(chapters, baseURL: baseURL), theme: try Theme.builtIn())
  }

  /// The HTML of one element that stands alone in a chapter.
  static func html(_ element: Element) throws -> String {
    let chapter = chapter("part-1/sample", title: "Sample", passages: [.element(element)])
    let site = try site([chapter])
    return String(decoding: ChapterWriter(site: site, chapter: chapter).body(), as: UTF8.self)
  }
}

extension ChapterWriter {
  /// A writer for one chapter alone.
  init(site: Site, chapter: Chapter) {
    self.init(
      site: site, stencils: StencilStore(library: site.theme.library), chapter: chapter)
  }
}
