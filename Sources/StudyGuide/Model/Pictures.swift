import Markdown

/// The pictures in a text, which its words alone do not show.
extension [Inline] {
  /// Their addresses, in reading order.
  var pictures: [String] {
    var pictures: [String] = []
    forEachInline { if case .image(let image) = $0 { pictures.append(image.source) } }
    return pictures
  }
}

extension [Block] {
  /// Their addresses, and blocks of raw HTML as they are, which may hold some.
  ///
  /// - Parameter isMeant: whether a block of raw HTML counts.
  func pictures(html isMeant: (String) -> Bool = { _ in true }) -> [String] {
    var pictures: [String] = []
    forEachText { content, _ in
      if content.count == 1, case .html(let html) = content[0] {
        if isMeant(html) { pictures.append(html) }
      } else {
        pictures += content.pictures
      }
    }
    return pictures
  }
}
