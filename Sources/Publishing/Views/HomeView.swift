/// The guide's first page.
struct HomeView: RootView {
  /// A stretch of the plan, for the script to find the one that is today's.
  struct Stretch: TemplateView {
    var name: [UInt8]
    var first: Int
    var end: Int

    static let keys: [Key<Stretch>] = [
      .html("name", "what is done in it") { $0.name },
      .text("first", "its first day, from 0") { String($0.first) },
      .text("end", "the day after its last") { String($0.end) },
    ]
  }

  var title: String
  var subtitle: String?
  var start: [ChapterLinkView]
  var practice: String?
  var mock: String?
  var plan: String?
  var days: Int?
  var stretches: [Stretch]
  var counts: [CountView]
  var parts: [UInt8]
  var tags: [LinkView]

  static let template = "home"
  static let keys: [Key<HomeView>] = [
    .text("title", "the guide's title") { $0.title },
    .text("subtitle", "its subtitle") { $0.subtitle },
    .list("start", "the first chapter, if any") { $0.start },
    .text("practice", "URL of the mixed practice, if there are questions") { $0.practice },
    .flag("hasWays", "whether there is anything to do beside reading") {
      $0.practice != nil || $0.mock != nil || $0.plan != nil
    },
    .text("mock", "URL of the cases to answer against the clock, if there are any") { $0.mock },
    .text("plan", "URL of the plan of days or weeks, if there is one") { $0.plan },
    .text("days", "how many days the plan takes") { $0.days.map { String($0) } },
    .list("stretches", "the plan's stretches of time") { $0.stretches },
    .list("counts", "how much there is in the guide") { $0.counts },
    .html("parts", "the chapters, folder by folder, from `parts/part`") { $0.parts },
    .flag("hasTags", "whether chapters have topics") { !$0.tags.isEmpty },
    .list("tags", "all topics") { $0.tags },
  ]
}

/// The chapters of one folder on the home page.
struct PartView: RootView {
  var id: String
  var name: String
  var first: Int
  var rows: [UInt8]

  static let template = "parts/part"
  static let keys: [Key<PartView>] = [
    .text("id", "an anchor for the heading") { $0.id },
    .text("name", "the folder's name") { $0.name },
    .text("first", "the number of its first chapter") { String($0.first) },
    .html("rows", "its chapters, from `parts/row`") { $0.rows },
  ]
}

/// One chapter in a list of chapters.
struct RowView: RootView {
  var number: Int
  var title: String
  var url: String
  var summary: String?
  var minutes: Int
  var counts: [CountView]

  static let template = "parts/row"
  static let keys: [Key<RowView>] = [
    .text("number", "the chapter's place in the guide") { String($0.number) },
    .text("title", "its title") { $0.title },
    .text("url", "where it is") { $0.url },
    .text("summary", "its summary") { $0.summary },
    .text("minutes", "reading time in minutes") { String($0.minutes) },
    .list("counts", "how many study elements of each kind it has") { $0.counts },
  ]
}
