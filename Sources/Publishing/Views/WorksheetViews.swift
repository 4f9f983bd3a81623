/// The list of worksheets.
struct WorksheetsView: RootView {
  struct Sheet: TemplateView {
    var name: String
    var url: String
    var criteria: String
    var chapter: String

    static let keys: [Key<Sheet>] = [
      .text("name", "the rubric's title") { $0.name },
      .text("url", "URL of its worksheet") { $0.url },
      .text("criteria", "its criteria with their weights") { $0.criteria },
      .text("chapter", "title of the chapter that it stands in") { $0.chapter },
    ]
  }

  var lead: String
  var sheets: [Sheet]

  static let template = "worksheets"
  static let keys: [Key<WorksheetsView>] = [
    .text("lead", "what there is") { $0.lead },
    .list("sheets", "the worksheets, in guides that can list them") { $0.sheets },
  ]
}

/// A rubric to score answers with.
struct WorksheetView: RootView {
  struct Criterion: TemplateView {
    var number: Int
    var name: String
    var weight: String?
    /// In the rubric's unit, as a plain number.
    var value: String
    var question: [UInt8]
    var levels: [Level]

    static let keys: [Key<Criterion>] = [
      .text("number", "its number, from 1") { String($0.number) },
      .text("name", "the criterion") { $0.name },
      .text("weight", "its weight in figures, such as `40%`") { $0.weight },
      .text("value", "its weight as a number; 1 for all where the author gave none") { $0.value },
      .html("question", "the question behind it") { $0.question },
      .list("levels", "its levels, the best first") { $0.levels },
    ]
  }

  struct Level: TemplateView {
    var criterion: Int
    var name: String
    var points: String
    var count: String
    var text: [UInt8]

    static let keys: [Key<Level>] = [
      .text("criterion", "the number of its criterion") { String($0.criterion) },
      .text("name", "the level") { $0.name },
      .text("points", "its place on the scale, which scores are kept as") { $0.points },
      .text("count", "what it adds to the total; the best level adds all of the weight") {
        $0.count
      },
      .html("text", "what the author says of it") { $0.text },
    ]
  }

  var id: String
  var title: String
  var total: String
  var unit: String
  var most: String
  var url: String
  var source: String
  var all: String
  var criteria: [Criterion]

  static let template = "worksheet"
  static let keys: [Key<WorksheetView>] = [
    .text("id", "what scores are kept under") { $0.id },
    .text("title", "the rubric's title") { $0.title },
    .text("total", "the sum of the weights, as a number") { $0.total },
    .text("unit", "`%` or ` points`") { $0.unit },
    .text("most", "the points of the best level") { $0.most },
    .text("url", "the rubric in its chapter") { $0.url },
    .text("source", "the chapter's title") { $0.source },
    .text("all", "URL of the list of worksheets") { $0.all },
    .list("criteria", "the criteria") { $0.criteria },
  ]
}
