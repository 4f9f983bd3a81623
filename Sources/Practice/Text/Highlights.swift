import Markdown

extension [Inline] {
  /// The marked stretches, in reading order.
  var highlights: [[Inline]] {
    flatMap { inline -> [[Inline]] in
      switch inline {
      case .highlight(let inner): [inner]
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner): inner.highlights
      case .link(let link): link.content.highlights
      case .text, .softBreak, .lineBreak, .code, .html, .image, .footnoteReference: []
      }
    }
  }

  /// With one marked stretch, counted from 0, as a text of its own, and the others as they are.
  func replacingHighlight(_ place: Int, with mark: String) -> [Inline] {
    var seen = 0
    return replacingHighlight(place, with: mark, seen: &seen)
  }

  private func replacingHighlight(_ place: Int, with mark: String, seen: inout Int) -> [Inline] {
    map { inline in
      switch inline {
      case .highlight(let inner):
        seen += 1
        return seen - 1 == place ? .text(mark) : .highlight(inner)
      case .emphasis(let inner):
        return .emphasis(inner.replacingHighlight(place, with: mark, seen: &seen))
      case .strong(let inner):
        return .strong(inner.replacingHighlight(place, with: mark, seen: &seen))
      case .strikethrough(let inner):
        return .strikethrough(inner.replacingHighlight(place, with: mark, seen: &seen))
      case .link(var link):
        link.content = link.content.replacingHighlight(place, with: mark, seen: &seen)
        return .link(link)
      case .text, .softBreak, .lineBreak, .code, .html, .image, .footnoteReference: return inline
      }
    }
  }
}
