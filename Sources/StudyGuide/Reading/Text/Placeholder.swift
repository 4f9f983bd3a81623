import Markdown

/// What stands where an answer is to be written, and answers nothing: `TBD`, `(fill in)`, `Your answer
/// here`, `…`, `____`.
enum Placeholder {
  /// - Parameter text: without formatting.
  static func isOne(_ text: String) -> Bool {
    guard text.utf8.count <= longest else { return text.isLatinFiller }
    if marks.contains(where: text.trimmingBlanks.hasPrefix) { return true }
    // `Answer 4` tells which, and ``LabelText`` drops the number.
    guard !text.utf8.contains(where: \.isDigit) else { return false }
    let words = LabelText.normalise(text)
    return phrases.contains(words) || words.isLatinFiller
  }

  /// In bytes; what is longer says something.
  fileprivate static let longest = 80

  /// With such a mark a note to oneself begins: `TODO: explain the lock`.
  private static let marks = ["TODO:", "TBD:", "FIXME:", "[TODO", "[TBD", "(TODO", "(TBD"]

  private static let phrases: Set<String> = [
    "tbd", "tba", "tbc", "todo", "to do", "fixme", "wip", "work in progress", "xxx", "placeholder",
    "to be determined", "to be defined", "to be decided", "to be added", "to be completed",
    "to be written", "to be filled", "to be filled in", "to be continued", "to be done",
    "coming soon", "pending", "answer pending", "not answered yet", "not yet answered",
    "unanswered", "no answer yet", "answer", "answer here", "answer goes here", "the answer",
    "the answer goes here", "your answer", "your answer here", "your answer goes here",
    "write your answer", "write your answer here", "write the answer here", "write answer here",
    "type your answer", "type your answer here", "put your answer here", "enter your answer here",
    "add your answer", "add your answer here", "add answer", "add answer here", "insert answer",
    "insert answer here", "insert your answer here", "fill in", "fill in here", "fill me in",
    "fill this in", "fill in the answer", "fill in your answer", "fill in later", "write here",
    "text here", "your text here", "some text here", "add text here", "insert text here",
    "content here", "explanation here", "solution here", "your solution here", "your code here",
    "write your code here", "add your code here", "definition here", "description here",
  ]
}

extension StringProtocol {
  /// `Lorem ipsum dolor sit amet…`
  fileprivate var isLatinFiller: Bool {
    let letters = utf8.drop { !$0.isLetter }.prefix(11)
    return letters.count == 11 && zip(letters, "lorem ipsum".utf8).allSatisfy { $0 | 32 == $1 }
  }
}

extension [Inline] {
  /// Whether it only holds the place of a text: nothing, a line to write on, `TBD`.
  var isPlaceholder: Bool {
    // Most answers are long enough to be settled by their first words.
    if case .text(let text)? = first, text.utf8.count > Placeholder.longest {
      return text.isLatinFiller
    }
    return isToBeFilled || isOpen || !holdsImage && Placeholder.isOne(plainText)
  }

  /// `…`, `???`
  private var isOpen: Bool {
    !holdsWords && plainText.allSatisfy { "?.… ".contains($0) }
  }

  private var holdsImage: Bool { contains { if case .image = $0 { true } else { false } } }
}

extension [Block] {
  /// Whether all of them only hold the place of a text. Nothing holds no place.
  var isPlaceholder: Bool { !isEmpty && allSatisfy(\.isPlaceholder) }
}

extension Block {
  fileprivate var isPlaceholder: Bool {
    switch self {
    case .paragraph(let paragraph): paragraph.content.isPlaceholder
    case .list(let list):
      list.items.allSatisfy { $0.blocks.allSatisfy(\.isPlaceholder) }
    case .blockQuote(let quote): quote.blocks.allSatisfy(\.isPlaceholder)
    case .codeBlock(let code):
      code.text.utf8.count < 80
        && (code.text.trimmingBlanks.isEmpty || Placeholder.isOne(code.text.droppingCommentMark))
    case .htmlBlock(let html):
      html.text.hasPrefix("<!--") && html.text.trimmingBlanks.hasSuffix("-->")
    case .thematicBreak: true
    case .heading, .table: false
    }
  }
}

extension String {
  /// `your code here` of `// your code here`
  fileprivate var droppingCommentMark: String {
    trimmingBlanks.drop { "/#-*;% ".contains($0) }.trimmingBlanks
  }
}
