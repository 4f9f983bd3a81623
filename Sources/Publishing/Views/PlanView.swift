/// What to do on which days.
struct PlanView: RootView {
  struct Stretch: TemplateView {
    var name: [UInt8]
    var time: String
    var first: Int
    var end: Int
    var text: [UInt8]

    static let keys: [Key<Stretch>] = [
      .html("name", "what is done in it") { $0.name },
      .text("time", "when, such as `Days 1–3`") { $0.time },
      .text("first", "its first day, from 0") { String($0.first) },
      .text("end", "the day after its last") { String($0.end) },
      .html("text", "what the author says about it") { $0.text },
    ]
  }

  var title: String
  var lead: String
  var id: String
  var days: Int
  var url: String
  var source: String
  var page: String
  var stretches: [Stretch]

  static let template = "plan"
  static let keys: [Key<PlanView>] = [
    .text("title", "the plan's title") { $0.title },
    .text("lead", "how long it is") { $0.lead },
    .text("id", "the timeline that it is") { $0.id },
    .text("days", "how many days it takes") { String($0.days) },
    .text("url", "its place in the guide") { $0.url },
    .text("source", "the chapter's title") { $0.source },
    .text("page", "the chapter's folder, which boxes that are ticked are kept under") { $0.page },
    .list("stretches", "its stretches of time") { $0.stretches },
  ]
}
