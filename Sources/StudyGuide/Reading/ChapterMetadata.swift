import Markdown

/// What a chapter's front matter says.
///
///     ---
///     title: The rubric
///     summary: How answers are scored.
///     order: 3
///     tags: [scoring, practice]
///     draft: false
///     slug: rubric
///     ---
package struct ChapterMetadata: Sendable, Equatable {
  package var title: String?
  package var summary: String?
  /// Its place among the chapters of its folder.
  package var order: Int?
  /// As written, in the author's order, without repeats.
  package var tags: [String]
  /// Left out of the guide unless drafts are asked for.
  package var draft: Bool
  /// The last part of its URL, in place of the file's name.
  package var slug: String?

  package init(
    title: String? = nil, summary: String? = nil, order: Int? = nil, tags: [String] = [],
    draft: Bool = false, slug: String? = nil
  ) {
    self.title = title
    self.summary = summary
    self.order = order
    self.tags = tags
    self.draft = draft
    self.slug = slug
  }

  /// Reads a document's front matter; a field that is wrong counts as absent.
  package static func read(_ document: Document) -> Diagnosed<ChapterMetadata> {
    guard let frontMatter = document.frontMatter else { return Diagnosed(ChapterMetadata()) }
    var fields = YAMLFields(frontMatter.mapping)
    var seen: Set<String> = []
    let metadata = ChapterMetadata(
      title: fields.text("title"), summary: fields.text("summary", or: ["description", "excerpt"]),
      order: fields.integer("order", or: ["weight", "nav_order", "sidebar_position"]),
      tags: (fields.texts("tags") ?? []).flatMap { text in
        // `tags: scoring, practice` without brackets
        text.split(separator: ",").map { String($0).trimmingBlanks }
      }.filter { !$0.isEmpty && seen.insert($0).inserted },
      draft: fields.boolean("draft") ?? false, slug: readSlug(&fields))
    fields.pass(foreignKeys)
    return Diagnosed(metadata, fields.finish())
  }

  /// What other programs for the same files read: Hugo, Jekyll, Docusaurus, MkDocs, Obsidian, Pandoc.
  private static let foreignKeys: Set<String> = [
    "date", "lastmod", "updated", "created", "modified", "published_at", "publishDate",
    "expiryDate", "last_modified_at", "layout", "type", "permalink", "url", "aliases", "alias",
    "redirect_from", "author", "authors", "lang", "language", "id", "uid", "image", "cover",
    "images", "icon", "toc", "comments", "math", "mermaid", "cssclass", "cssclasses", "publish",
    "parent", "has_children", "sidebar_label", "hide_title", "hide", "template", "status", "source",
    "license", "categories", "category", "keywords", "linkTitle", "bibliography", "css", "output",
    "menu", "series", "outputs",
  ]

  private static func readSlug(_ fields: inout YAMLFields) -> String? {
    guard let slug = fields.text("slug") else { return nil }
    guard !URLSegment.isSafe(slug) else { return slug }
    let better = Slug(slug).map { URLSegment.isSafe($0.text) ? $0.text : "chapter" } ?? "chapter"
    fields.report(
      .error, "front-matter/slug", "slug", "'\(slug)' cannot stand in a URL as it is",
      help: "letters a to z, digits, '-', '_' and '.' can; for example '\(better)'")
    return nil
  }
}

/// One part of a path that needs no escaping in a URL and names no other folder.
enum URLSegment {
  static func isSafe(_ text: String) -> Bool {
    !text.isEmpty && !text.hasPrefix(".")
      && text.utf8.allSatisfy { byte in
        switch byte {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "_"),
          UInt8(ascii: "."), UInt8(ascii: "~"):
          true
        default: false
        }
      }
  }
}
