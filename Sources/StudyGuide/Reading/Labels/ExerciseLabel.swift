import Markdown

/// What an exercise begins with: `Exercise 2:`, `**Task:**`, `Question 4.`, and the text behind it.
struct ExerciseLabel {
  let rest: [Inline]
  let number: Int?
  /// False for words that other texts begin with as well: `Problem: it is slow.`
  let isCertain: Bool

  init?(_ content: [Inline]) {
    guard let text = content.first?.openingText, let letter = text.utf8.first(where: \.isLetter),
      "etpcqad".utf8.contains(letter.lowercased)
    else { return nil }
    let line = content.firstTextLine
    var scanner = ByteScanner(line.plainText)
    scanner.skipBlanks()
    guard let name = scanner.take(Self.names + Self.commonNames) else { return nil }
    scanner.skipBlanks()
    _ = scanner.take("#")
    number = scanner.takeInteger()
    let isNumbered = number != nil
    scanner.skipBlanks()
    let isParted = scanner.take([":", ".", ")", "—", "–", "- "]) != nil
    let isEmphasised =
      switch line[0] {
      case .strong, .emphasis: true
      default: false
      }
    guard scanner.isAtEnd ? isNumbered || isParted : isParted || isEmphasised && isNumbered else {
      return nil
    }
    isCertain = isNumbered || Self.names.contains(name)
    rest = content.tail(from: scanner.offset).droppingEmptyEmphasis.trimmingSeparators
  }

  /// `**2.** Work out the dose.`: a number alone, which may begin anything.
  init?(numbered content: [Inline]) {
    guard content.first?.openingText?.utf8.first?.isDigit == true else { return nil }
    var scanner = ByteScanner(content.firstTextLine.plainText)
    guard let number = scanner.takeInteger(), scanner.take([".", ")", ":"]) != nil,
      scanner.current?.isDigit != true
    else { return nil }
    self.number = number
    isCertain = false
    rest = content.tail(from: scanner.offset).droppingEmptyEmphasis.trimmingSeparators
  }

  private static let names = [
    "exercise", "task", "question", "practice question", "practice problem", "review question",
  ]
  private static let commonNames = ["problem", "challenge", "activity", "drill", "practice"]
}
