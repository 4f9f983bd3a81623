/// Where a block without blocks inside stands in a parsed text.
struct LeafPlace {
  enum Kind {
    case paragraph
    /// Code or raw HTML.
    case verbatim
    case other
  }

  let kind: Kind
  let lines: ClosedRange<Int>
  let column: Int
  /// How many quotes it stands in.
  let quotes: Int
  /// The column of the marker of the innermost list item that it stands in.
  let itemColumn: Int?
}
