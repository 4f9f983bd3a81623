/// Where a block without blocks inside stands in a parsed text.
struct LeafPlace {
  let isParagraph: Bool
  let lines: ClosedRange<Int>
  let column: Int
  /// How many quotes it stands in.
  let quotes: Int
  /// The column of the marker of the innermost list item that it stands in.
  let itemColumn: Int?
}
