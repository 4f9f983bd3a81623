import Markdown

/// What `guide.yml` says about the guide as a whole.
package struct GuideSettings: Sendable, Equatable {
  package var title: String
  /// What progress in the guide is kept under; follows from the title where it is nil.
  package var slug: Slug?
  package var subtitle: String?
  /// A BCP 47 tag such as `en`; becomes the pages' `lang`.
  package var language: String
  package var author: String?
  /// Absolute URL of the published site, for the sitemap and canonical links only.
  package var baseURL: String?
  /// Name of a folder in `Themes`.
  package var theme: String
  /// Label words that the author adds, by role: `labels: {weak: [Schwach], strong: [Stark]}`.
  package var labels: [String: [String]]
  package var html: RawHTML

  /// ``slug``, or else what follows from the title.
  package var lastingSlug: Slug { slug ?? Slug(title) ?? Slug(word: "guide") }

  package init(
    title: String = "Study guide", slug: Slug? = nil, subtitle: String? = nil,
    language: String = "en",
    author: String? = nil, baseURL: String? = nil, theme: String = "default",
    labels: [String: [String]] = [:], html: RawHTML = .escape
  ) {
    self.title = title
    self.slug = slug
    self.subtitle = subtitle
    self.language = language
    self.author = author
    self.baseURL = baseURL
    self.theme = theme
    self.labels = labels
    self.html = html
  }
}
