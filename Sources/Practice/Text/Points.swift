import Markdown

extension [Block] {
  /// As far as it is one text: points below a paragraph would run on in its line.
  var upToPoints: [Block] {
    guard count > 1, case .paragraph? = first,
      let place = firstIndex(where: { if case .list = $0 { true } else { false } }), !hasCode
    else { return self }
    var text = Array(self[..<place])
    if case .paragraph(var last)? = text.last, last.content.plainText.hasSuffix(":") {
      last.content = last.content.head(to: last.content.plainText.utf8.count - 1)
      text[place - 1] = .paragraph(last)
    }
    return text
  }
}
