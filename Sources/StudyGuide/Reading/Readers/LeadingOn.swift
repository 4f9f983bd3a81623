import Markdown

/// Where an answer below a heading ends before the next one.
extension ArraySlice<Block> {
  /// Behind the answer to the heading that the blocks begin with, in a FAQ: a bold question with its answer
  /// in the same paragraph is another entry.
  var endOfAnswer: Int {
    let end = endOfText
    let others = self[(startIndex + 1)..<Swift.max(end, startIndex + 1)].dropFirst()
    return others.firstIndex(where: \.asksAndAnswers) ?? end
  }

  /// Behind the text below the heading that the blocks begin with, without a line that only leads on to
  /// another page: `Next: [the oven](oven.md)`.
  var endOfText: Int {
    guard case .heading(let heading)? = first else { return startIndex }
    let end = nextHeading(after: startIndex)
    let isLast =
      if case .heading(let next)? = self[end...].first { next.level < heading.level } else { true }
    return isLast && end - startIndex > 2 && self[end - 1].leadsOn ? end - 1 : end
  }

  /// Whether no text of the same section follows.
  var isEndOfSection: Bool {
    switch first {
    case .heading?, .thematicBreak?, nil: true
    case .paragraph?, .list?, .blockQuote?, .codeBlock?, .htmlBlock?, .table?: false
    }
  }
}

extension Block {
  /// Whether it is hardly more than links to other pages of the guide.
  var leadsOn: Bool {
    guard case .paragraph(let paragraph) = self else { return false }
    var links = 0
    var words = 0
    for inline in paragraph.content {
      switch inline {
      case .link(let link) where link.leadsToPage: links += 1
      case .text(let text): words += text.split { !$0.isLetter }.count
      case .softBreak, .lineBreak: break
      default: return false
      }
    }
    return links > 0 && words < 5
  }

  /// `**How much does it cost?** It costs 94 euros.`
  fileprivate var asksAndAnswers: Bool {
    guard case .paragraph(let paragraph) = self, paragraph.content.count > 1,
      case .strong(let inner)? = paragraph.content.first,
      inner.plainText.split(separator: " ").count > 2
    else { return false }
    return paragraph.content.opensWithBoldQuestion
  }
}

extension Link {
  /// Whether it leads to a file beside this one, not to an address or a place on the same page.
  fileprivate var leadsToPage: Bool {
    !destination.isEmpty && !destination.hasPrefix("#") && !destination.contains(":")
  }
}
