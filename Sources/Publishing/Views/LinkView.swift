/// A name that leads somewhere.
struct LinkView: TemplateView {
  var name: String
  var url: String?
  var count: Int?
  var isCurrent = false

  static let keys: [Key<LinkView>] = [
    .text("name", "what the link says") { $0.name },
    .text("url", "where it leads") { $0.url },
    .text("count", "how many chapters it leads to") { $0.count.map(String.init) },
    .flag("current", "whether it leads to the page that is shown") { $0.isCurrent },
  ]
}

/// A chapter to go to.
struct ChapterLinkView: TemplateView {
  var title: String
  var url: String
  var isCurrent = false

  static let keys: [Key<ChapterLinkView>] = [
    .text("title", "the chapter's title") { $0.title },
    .text("url", "where it is") { $0.url },
    .flag("current", "whether it is the page that is shown") { $0.isCurrent },
  ]
}

/// How many there are of something.
struct CountView: TemplateView {
  var number: String
  var name: String

  static let keys: [Key<CountView>] = [
    .text("number", "how many, or how long") { $0.number },
    .text("name", "of what") { $0.name },
  ]
}
