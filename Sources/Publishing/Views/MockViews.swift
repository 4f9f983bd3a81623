/// Cases to answer against the clock, and the clocks.
struct MockView: RootView {
  struct Budget: TemplateView {
    var name: String
    var time: String
    var url: String
    var source: String
    var parts: [Part]

    static let keys: [Key<Budget>] = [
      .text("name", "what the time is for") { $0.name },
      .text("time", "all of it, such as `7 min`") { $0.time },
      .text("url", "its place in the guide") { $0.url },
      .text("source", "title of the chapter that it is from") { $0.source },
      .list("parts", "what it is spent on, in order") { $0.parts },
    ]
  }

  struct Part: TemplateView {
    var part: [UInt8]
    var time: String
    var seconds: Int
    var text: [UInt8]

    static let keys: [Key<Part>] = [
      .html("part", "what is done in it") { $0.part },
      .text("time", "how long it takes, such as `2 min`") { $0.time },
      .text("seconds", "the same in seconds") { String($0.seconds) },
      .html("text", "what the author says about it") { $0.text },
    ]
  }

  var lead: String
  var cases: [UInt8]
  var budgets: [Budget]
  var worksheets: [LinkView]

  static let template = "mock"
  static let keys: [Key<MockView>] = [
    .text("lead", "what there is") { $0.lead },
    .html("cases", "the cases, from `parts/mock-case`") { $0.cases },
    .flag("hasBudgets", "whether the guide says how time is spent") { !$0.budgets.isEmpty },
    .list("budgets", "the timelines and steps that an answer can be timed by") { $0.budgets },
    .flag("hasWorksheets", "whether there are worksheets") { !$0.worksheets.isEmpty },
    .list("worksheets", "what an answer can be scored with") { $0.worksheets },
  ]
}

/// One case to answer.
struct MockCaseView: RootView {
  var id: String
  var title: String
  var asked: [UInt8]
  var told: [UInt8]
  var url: String
  var source: String

  static let template = "parts/mock-case"
  static let keys: [Key<MockCaseView>] = [
    .text("id", "its anchor, which attempts are kept under") { $0.id },
    .text("title", "the case's title") { $0.title },
    .html("asked", "the situation and the task") { $0.asked },
    .html("told", "what the guide says about the answer") { $0.told },
    .text("url", "its place in the guide") { $0.url },
    .text("source", "the chapter's title") { $0.source },
  ]
}
