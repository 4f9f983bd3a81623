/// The page to search on.
struct SearchView: RootView {
  var contents: String
  var glossary: String?
  var index: String
  var version: String
  var block: Int

  static let template = "search"
  static let keys: [Key<SearchView>] = [
    .text("contents", "URL of the home page") { $0.contents },
    .text("glossary", "URL of the glossary, if there is one") { $0.glossary },
    .text("index", "URL of the folder with the index") { $0.index },
    .text("version", "changes whenever the index does") { $0.version },
    .text("block", "how many chapters one file of titles holds") { String($0.block) },
  ]
}

/// The page for addresses that don't exist.
struct NotFoundView: RootView {
  var home: String

  static let template = "not-found"
  static let keys: [Key<NotFoundView>] = [
    .text("home", "URL of the home page") { $0.home }
  ]
}
