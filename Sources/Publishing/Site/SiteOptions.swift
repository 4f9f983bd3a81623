/// What a site is to have, beyond the guide and the theme.
package struct SiteOptions: Sendable {
  /// Paths of the content folder's other files: images and what else chapters may link to.
  package var assets: Set<String>
  /// Whether to make the search page and its index.
  package var hasSearch: Bool

  package init(assets: Set<String> = [], hasSearch: Bool = true) {
    self.assets = assets
    self.hasSearch = hasSearch
  }
}
