import Markdown

extension GuideSettings {
  /// Reads `guide.yml`. All problems are reported at once; a field that is wrong keeps its default.
  ///
  ///     title: System design for product managers
  ///     language: en
  ///     baseURL: https://example.org/guide/
  ///     labels:
  ///       weak: [Schwach, Falsch]
  ///       strong: Stark
  ///
  /// `untitled` is the title where the file gives none; `labelRoles` are the roles that `labels` may
  /// name.
  package static func read(
    _ file: SourceFile, untitled: String = GuideSettings().title, labelRoles: [String]
  ) -> Diagnosed<GuideSettings> {
    let yaml = YAMLMapping.parse(file)
    var fields = YAMLFields(yaml.value)
    var settings = GuideSettings()
    settings.title = fields.text("title") ?? untitled
    settings.slug = readSlug(&fields)
    settings.subtitle = fields.text("subtitle")
    settings.language = readLanguage(&fields) ?? settings.language
    settings.author = fields.text("author")
    settings.baseURL = readBaseURL(&fields)
    settings.theme = readTheme(&fields) ?? settings.theme
    let labels = fields.mapping("labels").map { readLabels($0, roles: labelRoles) }
    settings.labels = labels?.value ?? [:]
    let html = fields.choice("html", of: RawHTML.allCases.map(\.rawValue))
    settings.html = html.flatMap(RawHTML.init) ?? settings.html
    let diagnostics = yaml.diagnostics + fields.finish() + (labels?.diagnostics ?? [])
    return Diagnosed(settings, diagnostics.sorted())
  }

  private static func readSlug(_ fields: inout YAMLFields) -> Slug? {
    guard let text = fields.text("slug") else { return nil }
    let slug = Slug(text)
    if let slug, slug.text == text { return slug }
    fields.report(
      .error, "settings/slug", "slug", "'\(text)' is no plain name",
      help: "use small letters, digits and hyphens, such as '\(slug?.text ?? "my-guide")'")
    return nil
  }

  private static func readLanguage(_ fields: inout YAMLFields) -> String? {
    guard let language = fields.text("language") else { return nil }
    let parts = language.split(separator: "-", omittingEmptySubsequences: false)
    let isTag = parts.allSatisfy { part in
      (1...8).contains(part.utf8.count)
        && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
    if isTag, let first = parts.first, first.count >= 2, first.allSatisfy(\.isLetter) {
      return language
    }
    fields.report(
      .error, "settings/language", "language", "'\(language)' is no language tag",
      help: "use a tag such as 'en', 'de' or 'pt-BR'")
    return nil
  }

  private static func readBaseURL(_ fields: inout YAMLFields) -> String? {
    guard let url = fields.text("baseURL") else { return nil }
    let lowercased = url.lowercased()
    let rest = ["https://", "http://"].first { lowercased.hasPrefix($0) }
      .map { url.dropFirst($0.count) }
    let host = rest?.prefix { $0 != "/" } ?? ""
    let isPlain = url.allSatisfy { !$0.isWhitespace && $0 != "?" && $0 != "#" && $0 != "\"" }
    if isPlain, !host.isEmpty, host.first != ":" { return url }
    fields.report(
      .error, "settings/base-url", "baseURL", "'\(url)' is no absolute http or https URL",
      help: "write the whole address, such as 'https://example.org/guide/'")
    return nil
  }

  private static func readTheme(_ fields: inout YAMLFields) -> String? {
    guard let theme = fields.text("theme") else { return nil }
    guard !URLSegment.isSafe(theme) else { return theme }
    fields.report(
      .error, "settings/theme", "theme", "'\(theme)' is no name of a folder",
      help: "name a folder of 'Themes', without a path")
    return nil
  }

  private static func readLabels(
    _ mapping: YAMLMapping, roles: [String]
  ) -> Diagnosed<[String: [String]]> {
    var fields = YAMLFields(mapping)
    var labels: [String: [String]] = [:]
    for role in roles {
      let words = fields.texts(role)?.filter { !$0.isEmpty } ?? []
      if !words.isEmpty { labels[role] = words }
    }
    return Diagnosed(labels, fields.finish())
  }
}
