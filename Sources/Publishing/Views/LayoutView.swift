/// The document around every page.
struct LayoutView: RootView {
  var kind: String
  var language: String
  var guide: String
  var title: String
  var description: String?
  var author: String?
  var canonical: String?
  var site: String
  var home: String
  var icon: String
  var manifest: String?
  var style: String?
  var inlineStyle: [UInt8] = []
  var script: String?
  var pageStyle: String?
  var pageScript: String?
  var headScript: [UInt8]
  var inlineScript: [UInt8] = []
  var nav: [LinkView]
  var main: [UInt8]

  static let template = "layout"
  static let keys: [Key<LayoutView>] = [
    .text(
      "kind",
      "what the page is: home, chapter, tags, tag, glossary, search, practice, flashcards, worksheets, worksheet, mock, plan, not-found"
    ) {
      $0.kind
    },
    .text("language", "the guide's language, for `lang`") { $0.language },
    .text("guide", "the guide's short name, which progress is kept under") { $0.guide },
    .text("title", "the document's title") { $0.title },
    .text("description", "the chapter's summary") { $0.description },
    .text("author", "the guide's author") { $0.author },
    .text("canonical", "the page's absolute URL, where the base URL is known") { $0.canonical },
    .text("site", "the guide's title") { $0.site },
    .text("home", "URL of the home page") { $0.home },
    .text("icon", "URL of the icon") { $0.icon },
    .text("manifest", "URL of the web app manifest") { $0.manifest },
    .text("style", "URL of the style sheet") { $0.style },
    .html("inlineStyle", "the style sheet itself, on the page for what is not found") {
      $0.inlineStyle
    },
    .text("script", "URL of the script") { $0.script },
    .text("pageStyle", "URL of a style sheet that only this kind of page has") { $0.pageStyle },
    .text("pageScript", "URL of a script that only this kind of page has") { $0.pageScript },
    .html("headScript", "the script that must run before anything is shown") { $0.headScript },
    .html("inlineScript", "the script itself, on the page for what is not found") {
      $0.inlineScript
    },
    .list("nav", "the places of the site") { $0.nav },
    .html("main", "the page itself, from its own template") { $0.main },
  ]
}
