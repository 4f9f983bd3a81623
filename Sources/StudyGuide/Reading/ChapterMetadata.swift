import Markdown

/// What a chapter's front matter says.
///
///     ---
///     title: The rubric
///     summary: How answers are scored.
///     order: 3
///     tags: [scoring, practice]
///     draft: false
///     questions: true
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
  /// Whether practice asks about it; a plan or an imprint is only read.
  package var questions: Bool
  /// The last part of its URL, in place of the file's name.
  package var slug: String?

  package init(
    title: String? = nil, summary: String? = nil, order: Int? = nil, tags: [String] = [],
    draft: Bool = false, questions: Bool = true, slug: String? = nil
  ) {
    self.title = title
    self.summary = summary
    self.order = order
    self.tags = tags
    self.draft = draft
    self.questions = questions
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
      draft: fields.boolean("draft") ?? false,
      questions: fields.boolean("questions") ?? true, slug: readSlug(&fields))
    fields.pass(foreignKeys)
    fields.ignoreOthers()
    return Diagnosed(metadata, fields.finish())
  }

  /// What other programs for the same files read: Hugo, Jekyll, Docusaurus, MkDocs, Obsidian, Pandoc,
  /// VitePress, Starlight, Quarto, the Carpentries, GitHub and Microsoft Learn.
  private static let foreignKeys: Set<String> = [
    "date", "lastmod", "updated", "created", "modified", "published_at", "publishDate",
    "expiryDate", "last_modified_at", "layout", "type", "permalink", "url", "aliases", "alias",
    "redirect_from", "author", "authors", "lang", "language", "id", "uid", "image", "cover",
    "images", "icon", "toc", "comments", "math", "mermaid", "cssclass", "cssclasses", "publish",
    "parent", "has_children", "sidebar_label", "hide_title", "hide", "template", "status", "source",
    "license", "categories", "category", "keywords", "linkTitle", "bibliography", "css", "output",
    "menu", "series", "outputs",
    // The Carpentries, bookdown
    "site", "teaching", "exercises",
    // Docusaurus
    "toc_min_heading_level", "toc_max_heading_level", "hide_table_of_contents", "pagination_label",
    "pagination_next", "pagination_prev", "custom_edit_url", "parse_number_prefixes",
    "sidebar_class_name", "sidebar_custom_props", "sidebar_key", "displayed_sidebar", "unlisted",
    "last_update", "title_meta", "hide_reading_time", "truncate",
    // Jekyll and its themes
    "published", "last_modified_date", "excerpt_separator", "nav_exclude", "nav_title", "nav_fold",
    "has_toc", "grand_parent", "child_nav_order", "search_exclude", "header", "classes",
    "author_profile", "read_time", "share", "related", "toc_label", "toc_icon", "toc_sticky",
    "subtitle", "mathjax", "usemathjax", "use_math", "katex", "pin", "render_with_liquid",
    "sitemap",
    "redirect_to", "breadcrumbs", "sidebar", "nav", "next", "prev", "previous", "teaser",
    // Hugo and its themes
    "headless", "isCJKLanguage", "markup", "resources", "videos", "audio", "cascade", "build",
    "_build", "translationKey", "params", "featured", "featuredImage", "featured_image",
    "thumbnail",
    "bookCollapseSection", "bookFlatSection", "bookToc", "bookHidden", "bookComments",
    "bookSearchExclude", "bookHref", "showToc", "ShowToc", "tocOpen", "TocOpen", "hideToc",
    "showtoc", "tocopen", "no_list", "simple_list", "toc_hide", "toc_root", "hide_summary",
    "disableToc", "pre", "post", "chapter", "content_type", "main_menu", "reviewers", "feature",
    // MkDocs
    "search", "social", "hero", "page_title", "render_macros", "revision_date", "boost",
    "git_revision_date", "show_datetime",
    // Obsidian and other notebooks
    "banner", "up", "topic", "topics", "dg-publish", "dg-home", "kanban-plugin",
    "excalidraw-plugin", "obsidianUIMode", "created_at", "updated_at", "modified_at",
    "date_created", "date_modified", "deck", "project", "rating", "class", "enableToc",
    "openToc", "nav_icon",
    // VitePress, VuePress, Starlight
    "outline", "aside", "navbar", "lastUpdated", "editLink", "footer", "pageClass", "head",
    "titleTemplate", "features", "home", "isHome", "sidebarDepth", "meta", "canonicalUrl",
    "tableOfContents", "pagefind", "editUrl", "coverY", "hidden", "metaTitle",
    // Quarto, R Markdown, Pandoc
    "format", "editor", "execute", "jupyter", "jupytext", "kernelspec", "engine",
    "number-sections", "toc-depth", "toc-title", "csl", "abstract", "theme", "knitr", "vignette",
    "header-includes", "documentclass", "geometry", "fontsize", "mainfont", "link-citations",
    "nocite", "institute", "affiliation", "date-modified", "code-fold", "marp", "paginate",
    "transition", "revealjs",
    // GitHub, Microsoft Learn and others
    "shortTitle", "intro", "versions", "product", "permissions", "miniTocMaxHeadingLevel",
    "contentType", "allowTitleToDifferFromFilename", "ms.date", "ms.author", "ms.topic",
    "ms.service", "ms.subservice", "ms.custom", "ms.reviewer", "ms.prod", "ms.technology",
    "ms.collection", "manager", "recommendations", "zone_pivot_groups", "canonical",
    "canonical_url", "seo", "robots", "og_image", "twitter", "version", "contributors", "editors",
    "level", "difficulty", "duration", "section", "index", "noindex",
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
