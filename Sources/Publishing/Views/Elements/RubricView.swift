/// Criteria with their weights.
struct RubricView: ElementView {
  struct Criterion: TemplateView {
    var name: [UInt8]
    var weight: String?
    var share: String?
    var text: [UInt8]

    static let keys: [Key<Criterion>] = [
      .html("name", "the criterion") { $0.name },
      .text("weight", "its weight in figures, such as `40%`") { $0.weight },
      .text("share", "its part of the whole in per cent, without the sign") { $0.share },
      .html("text", "the question behind it") { $0.text },
    ]
  }

  struct Column: TemplateView {
    var level: String

    static let keys: [Key<Column>] = [
      .text("level", "the level's name") { $0.level }
    ]
  }

  struct Row: TemplateView {
    var criterion: [UInt8]
    var cells: [Cell]

    static let keys: [Key<Row>] = [
      .html("criterion", "the criterion") { $0.criterion },
      .list("cells", "what each level means for it") { $0.cells },
    ]
  }

  struct Cell: TemplateView {
    var cell: [UInt8]

    static let keys: [Key<Cell>] = [
      .html("cell", "what the level means, empty where the author says nothing") { $0.cell }
    ]
  }

  var head: ElementHead
  var criteria: [Criterion]
  var total: String?
  var columns: [Column]
  var rows: [Row]
  var worksheet: String?

  static let template = "elements/rubric"
  static let keys: [Key<RubricView>] =
    headKeys + [
      .list("criteria", "the criteria") { $0.criteria },
      .text("total", "the sum of the weights") { $0.total },
      .flag("hasLevels", "whether levels are described") { !$0.columns.isEmpty },
      .list("columns", "the levels") { $0.columns },
      .list("rows", "the criteria that have levels") { $0.rows },
      .text("worksheet", "URL of the worksheet to score with, if any") { $0.worksheet },
    ]
}
