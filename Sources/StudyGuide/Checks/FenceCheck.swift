import Markdown

/// Finds a fence of code that is never closed, and so takes the rest of the chapter.
enum FenceCheck {
  static func check(_ document: Document) -> [Diagnostic] {
    guard case .codeBlock(let code)? = document.blocks.last,
      let opening = line(code.range.start.line, of: document.source),
      let mark = fence(opening)
    else { return [] }
    // The closing fence stands behind the text, a line each.
    let count = code.text.utf8.count { $0 == UInt8(ascii: "\n") }
    let closing = line(code.range.start.line + count + 1, of: document.source)
    guard closing.flatMap(fence) != mark else { return [] }
    return [
      Diagnostic(
        .warning, id: "code/unclosed", "this code is never closed, and takes all that follows",
        file: document.source.path, range: code.range.firstLine,
        help: "write a line of three backticks where the code ends")
    ]
  }

  private static func fence(_ line: ArraySlice<UInt8>) -> UInt8? {
    let marks = line.drop { $0 == 32 }
    guard let mark = marks.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
      return nil
    }
    return marks.prefix(3).count { $0 == mark } == 3 ? mark : nil
  }

  /// The bytes of one line, counted from 1.
  private static func line(_ number: Int, of source: SourceFile) -> ArraySlice<UInt8>? {
    let lines = source.lines(first: max(number, 0))
    return number >= 1 && number <= lines.count ? lines[number - 1] : nil
  }
}

extension SourceRange {
  fileprivate var firstLine: SourceRange {
    SourceRange(line: start.line, column: start.column, length: 3)
  }
}
