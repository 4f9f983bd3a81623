/// Several things side by side, or facts about each of them.
struct ComparisonView: ElementView {
  var head: ElementHead
  var table: [UInt8]

  static let template = "elements/comparison"
  static let keys: [Key<ComparisonView>] =
    headKeys + [
      .html("table", "the author's table") { $0.table }
    ]
}
