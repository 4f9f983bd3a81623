/// A reading page.
struct ChapterView: RootView {
  var crumbs: [LinkView]
  var id: String?
  var heading: [UInt8]
  var summary: String?
  var number: Int
  var count: Int
  var minutes: Int
  var tags: [LinkView]
  var chapters: [UInt8]
  var contents: [UInt8]
  var body: [UInt8]
  var practice: String?
  var previous: [ChapterLinkView]
  var next: [ChapterLinkView]

  static let template = "chapter"
  static let keys: [Key<ChapterView>] = [
    .list("crumbs", "the way from the home page to here") { $0.crumbs },
    .text("id", "the anchor of the author's own heading") { $0.id },
    .html("heading", "the chapter's title") { $0.heading },
    .text("summary", "its summary") { $0.summary },
    .text("number", "its place among the chapters") { String($0.number) },
    .text("count", "how many chapters there are") { String($0.count) },
    .text("minutes", "reading time in minutes") { String($0.minutes) },
    .list("tags", "its topics") { $0.tags },
    .html("chapters", "the list of chapters, from `parts/chapters`, in guides of up to 40") {
      $0.chapters
    },
    .html("contents", "the headings, from `parts/contents`, where there are two or more") {
      $0.contents
    },
    .html("body", "the text with its study elements and footnotes") { $0.body },
    .text("practice", "URL of its practice questions, if any") { $0.practice },
    .flag("turns", "whether there is a chapter before or after") {
      !$0.previous.isEmpty || !$0.next.isEmpty
    },
    .list("previous", "the chapter before, if any") { $0.previous },
    .list("next", "the chapter after, if any") { $0.next },
  ]
}
