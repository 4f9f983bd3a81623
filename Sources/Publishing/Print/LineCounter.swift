import Markdown

/// Counts the lines that running text takes at a width, as a browser would break it. Where the two
/// may differ it counts rather too many. Widths are multiples of the type size.
struct LineCounter {
  private let width: Double
  private let code: Double
  private(set) var lines = 1
  /// What stands in the line already, what waits between it and the word, and the word.
  private var line = 0.0
  private var space = 0.0
  private var word = 0.0
  private var isEmpty = true

  init(width: Double, code: Double = CodeType.inline) {
    self.code = code
    // A small reserve: browsers round the places of letters.
    self.width = max(width * 0.985 - 0.05, 1)
  }

  /// - Parameter code: how large code is in the text.
  static func lines(
    of content: [Inline], width: Double, form: LetterForm = .regular,
    code: Double = CodeType.inline
  ) -> Int {
    var counter = LineCounter(width: width, code: code)
    counter.add(content, form: form, scale: 1)
    counter.endWord()
    return counter.lines
  }

  /// Code keeps its line breaks and spaces; long lines are wrapped.
  static func lines(ofCode text: String, width: Double) -> Int {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let shown = text.hasSuffix("\n") ? lines.dropLast() : lines[...]
    return max(
      1,
      shown.reduce(0) { sum, line in
        var counter = LineCounter(width: width)
        let indent = line.prefix { $0 == " " || $0 == "\t" }
        counter.indent(by: indent.reduce(0) { $0 + ($1 == "\t" ? 8 : 1) * CodeType.letter })
        counter.add(String(line.dropFirst(indent.count)), form: .code, scale: 1)
        counter.endWord()
        return sum + counter.lines
      })
  }

  private mutating func indent(by width: Double) {
    (line, isEmpty) = (min(width, self.width), width == 0)
  }

  mutating func add(_ content: [Inline], form: LetterForm, scale: Double) {
    for inline in content {
      switch inline {
      case .text(let text): add(text, form: form, scale: scale)
      case .softBreak: addSpace(form.width(" ") * scale)
      case .lineBreak: breakLine()
      case .code(let text): add(text, form: .code, scale: scale * code)
      case .html(let tag): add(tag, form: form, scale: scale)
      case .emphasis(let inner), .strikethrough(let inner), .highlight(let inner):
        add(inner, form: form, scale: scale)
      case .strong(let inner): add(inner, form: .bold, scale: scale)
      case .link(let link): add(link.content, form: form, scale: scale)
      case .image(let image): add(image.description, form: form, scale: scale)
      case .footnoteReference: break
      }
    }
  }

  private mutating func add(_ text: String, form: LetterForm, scale: Double) {
    for scalar in text.unicodeScalars {
      let advance = form.width(scalar) * scale
      if scalar == " " || scalar == "\n" || scalar == "\t" {
        addSpace(advance)
      } else if !scalar.isASCII, LetterForm.isWide(scalar) {
        // Punctuation may not begin a line there: its neighbour goes down with it.
        endWord()
        word = advance
        endWord(reserve: 1)
      } else {
        word += advance
      }
    }
  }

  private mutating func addSpace(_ advance: Double) {
    endWord()
    space += advance
  }

  private mutating func breakLine() {
    endWord()
    lines += 1
    (line, space, isEmpty) = (0, 0, true)
  }

  private mutating func endWord(reserve: Double = 0) {
    guard word > 0 else { return }
    if isEmpty || line + space + word <= width - reserve {
      line += (isEmpty ? 0 : space) + word
    } else {
      lines += 1
      line = word
    }
    (space, word, isEmpty) = (0, 0, false)
    while line > width {
      lines += 1
      line -= max(width - 1, width / 2)
    }
  }
}

/// How large code is beside the text around it.
enum CodeType {
  static let inline = 0.92
  static let block = 0.85
  /// The width of each letter.
  static let letter = 0.602
}
