import Markdown

/// Words and what they are in another language, or what signs stand for, a line each.
///
///     la tienda = shop
///     la calle = street
///     el pan = bread
extension TermReader {
  func vocabulary(_ list: List) -> Reading? {
    guard case .bullet = list.marker, list.items.allSatisfy({ $0.blocks.count == 1 }) else {
      return nil
    }
    return equations(list.items.map { ($0.blocks.firstLine, $0.range) })
  }

  func vocabulary(_ paragraph: Paragraph) -> Reading? {
    guard paragraph.content.first?.mayHoldEquation == true else { return nil }
    return equations(paragraph.placedLines)
  }

  /// Nil unless each of at least three lines says that one thing is another, in words: no formula, no
  /// setting.
  private func equations(_ lines: [(content: [Inline], range: SourceRange)]) -> Reading? {
    guard lines.count > 2, lines[0].content.contains(where: \.mayHoldEquation) else { return nil }
    var elements: [Element] = []
    for (content, range) in lines {
      guard let (term, meaning) = content.equation else { return nil }
      elements.append(element(term, meaning.asParagraph(range), range: range))
    }
    return Reading(elements.map { .element($0) })
  }
}

extension Inline {
  /// A quick look: most lines have no `=`.
  fileprivate var mayHoldEquation: Bool {
    switch self {
    case .text(let text): text.utf8.contains(UInt8(ascii: "="))
    case .strong, .emphasis: true
    default: false
    }
  }
}

extension [Inline] {
  /// Both sides of the one `=` with white space around it.
  fileprivate var equation: (term: [Inline], meaning: [Inline])? {
    let text = plainText
    guard text.utf8.contains(UInt8(ascii: "=")), !contains(where: \.isCode) else { return nil }
    let sides = text.components(at: " = ")
    guard sides.count == 2, sides.allSatisfy(\.isWord),
      !Self.settings.contains(sides[1].lowercased())
    else { return nil }
    let start = sides[0].utf8.count
    return (head(to: start).unwrappingEmphasis.trimmed, tail(from: start + 3).trimmed)
  }

  private static let settings: Set<String> = [
    "true", "false", "on", "off", "yes", "no", "null", "nil", "none", "enabled", "disabled",
  ]
}

extension Inline {
  fileprivate var isCode: Bool {
    switch self {
    case .code, .html, .link, .image: true
    default: false
    }
  }
}

extension String {
  fileprivate func components(at joint: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let found = rest.firstRange(of: joint) {
      parts.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    return parts + [String(rest)]
  }

  /// A few words without a number or a sign of arithmetic: no `F`, `m × a`, `max_size` or `10 ms`.
  fileprivate var isWord: Bool {
    utf8.count <= 80 && count(where: \.isLetter) > 1 && !contains { Self.signs.contains($0) }
      && !contains(where: \.isNumber) && !contains("://")
  }

  private static let signs: Set<Character> = [
    "=", "+", "*", "×", "÷", "/", "^", "<", ">", "_", "{", "}", "[", "]", "|", "√", "∑", "%", "$",
    "\"", ";", "\\", "−", "·", "±", "≈", "@", "#",
  ]
}
