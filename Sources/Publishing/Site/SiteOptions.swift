/// What a site is to have, beyond the guide and the theme.
package struct SiteOptions: Sendable {
  /// Paths of the content folder's other files: images and what else chapters may link to.
  package var assets: Set<String>
  /// Whether to make what no plain site generator makes: the glossary, and search with its index.
  package var hasExtras: Bool

  package init(assets: Set<String> = [], hasExtras: Bool = true) {
    self.assets = assets
    self.hasExtras = hasExtras
  }
}
