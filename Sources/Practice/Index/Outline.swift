import Markdown
import StudyGuide

extension [Heading] {
  /// The headings above a place, of those of a chapter in reading order.
  func above(_ place: SourcePosition) -> ArraySlice<Heading> {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle].range.start < place { low = middle + 1 } else { high = middle }
    }
    return self[..<low]
  }
}
