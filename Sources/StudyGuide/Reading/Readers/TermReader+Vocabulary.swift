import Markdown

/// Words and what they are in another language, or what signs stand for, a line each.
///
///     la tienda = shop
///     la calle = street
///     el pan = bread
///
/// Below a heading that speaks of words, an arrow does as well; elsewhere it says what leads to what.
extension TermReader {
  func vocabulary(_ list: List) -> Reading? {
    guard case .bullet = list.marker, list.items[0].blocks.firstLine.mayHoldEquation,
      list.items.allSatisfy({ $0.blocks.count == 1 })
    else { return nil }
    return equations(list.items.map { ($0.blocks.firstLine, $0.range) })
  }

  func vocabulary(_ paragraph: Paragraph) -> Reading? {
    let content = paragraph.content
    guard content.mayHoldEquation, content.count(where: \.isBreak) + 1 >= leastEquations else {
      return nil
    }
    return equations(paragraph.placedLines)
  }

  /// Nil unless each of at least three lines says that one thing is another, in words: no formula, no
  /// setting.
  private func equations(_ lines: [(content: [Inline], range: SourceRange)]) -> Reading? {
    guard lines.count >= leastEquations,
      let joint = Self.joints.first(where: { lines[0].content.equation(at: $0) != nil }),
      joint == " = " || announcesWords
    else { return nil }
    var elements: [Element] = []
    for (content, range) in lines {
      guard let (term, meaning) = content.equation(at: joint) else { return nil }
      elements.append(element(term, meaning.asParagraph(range), range: range))
    }
    return Reading(elements.map { .element($0) })
  }
}

extension TermReader {
  /// In a glossary two lines will do.
  private var leastEquations: Int { context.topic == .glossary ? 2 : 3 }

  private static let joints = [" = ", " -> ", " → ", " => "]

  private var announcesWords: Bool {
    context.topic == .glossary
      || LabelText.normalise(context.nearestTitle.plainText).split(separator: " ")
        .contains(where: Self.sortsOfWords.contains)
  }

  private static let sortsOfWords: Set<Substring> = [
    "nouns", "verbs", "adjectives", "adverbs", "pronouns", "prepositions", "phrases", "expressions",
    "greetings", "words", "vocabulary", "numbers", "colours", "colors",
  ]
}

extension [Inline] {
  /// A quick look: most lines have none of the signs.
  fileprivate var mayHoldEquation: Bool {
    prefix { !$0.isBreak }.contains { inline in
      guard case .text(let text) = inline else { return false }
      // The last is the second byte of an arrow.
      return text.utf8.contains { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ">") || $0 == 0x86 }
    }
  }
}

extension [Inline] {
  /// Both sides of the one sign with white space around it.
  fileprivate func equation(at joint: String) -> (term: [Inline], meaning: [Inline])? {
    guard !contains(where: \.isCode) else { return nil }
    let sides = plainText.components(at: joint)
    guard sides.count == 2, sides[0].isWord, sides[1].withoutLastBracket.isWord,
      !Self.settings.contains(sides[1].lowercased())
    else { return nil }
    let start = sides[0].utf8.count
    return (
      head(to: start).unwrappingEmphasis.trimmed, tail(from: start + joint.utf8.count).trimmed
    )
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

  /// Without what stands in brackets at the end: `courts can strike down laws (1803)`.
  fileprivate var withoutLastBracket: String {
    guard hasSuffix(")"), let open = lastIndex(of: "(") else { return self }
    return String(self[..<open]).trimmingBlanks
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
