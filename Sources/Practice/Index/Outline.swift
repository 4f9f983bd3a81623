import Markdown
import StudyGuide

extension Heading {
  /// Whether it is what the chapter is called by; a file may have other headings of its level.
  func isTitle(of chapter: Chapter) -> Bool {
    level == 1 && content.plainText == chapter.title
  }
}

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
