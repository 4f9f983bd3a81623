import Markdown

extension ListItem {
  /// `- 7. August 1996: …`, which Markdown takes for the seventh item of a list inside the list: the line with
  /// the number of the day.
  var contentOfNumberedDay: [Inline]? {
    guard blocks.count == 1, case .list(let inner)? = blocks.first, inner.items.count == 1,
      case .ordered(let day) = inner.marker, (1...31).contains(day),
      case .paragraph(let paragraph)? = inner.items[0].blocks.first,
      inner.items[0].blocks.count == 1, paragraph.content.first?.openingText != nil
    else { return nil }
    let content = [.text("\(day). ")] + paragraph.content
    return CalendarDate(opening: content.plainText) == nil ? nil : content
  }
}
