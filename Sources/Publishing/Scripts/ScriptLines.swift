import Markdown

/// Cuts a module's text into lines, without comments that fill lines of their own; a whole
/// `import` or `export { … }` comes as one piece.
enum ScriptLines {
  struct Statement: Equatable {
    let text: String
    /// From the first letter to the end of its first line.
    let range: SourceRange
    /// Whether it goes on with a template literal that began above.
    var isInTemplate = false
  }

  static func statements(of text: String) -> [Statement] {
    var statements: [Statement] = []
    var isInComment = false
    var isInTemplate = false
    var open: (text: String, range: SourceRange)?
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, bytes) in lines.enumerated() {
      let line = Substring(bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes)
      let trimmed = Substring(line.utf8.drop { $0 == 32 || (9...13).contains($0) })
      if isInComment {
        isInComment = !line.contains("*/")
        continue
      }
      if !isInTemplate {
        if trimmed.isEmpty || trimmed.hasPrefix("//") { continue }
        if trimmed.hasPrefix("/*"), let end = endOfComment(trimmed) {
          isInComment = end == .below
          continue
        }
      }
      if let begun = open {
        let joined = begun.text + " " + trimmed
        open = joined.contains("}") ? nil : (joined, begun.range)
        if open == nil { statements.append(Statement(text: joined, range: begun.range)) }
        continue
      }
      let range = SourceRange(line: index + 1, column: 1, length: line.utf8.count)
      if !isInTemplate, isListBegun(line) {
        open = (String(line), range)
        continue
      }
      statements.append(
        Statement(text: String(line), range: range, isInTemplate: isInTemplate))
      if !backticks(in: line).isMultiple(of: 2) { isInTemplate.toggle() }
    }
    if let open { statements.append(Statement(text: open.text, range: open.range)) }
    return statements
  }

  private enum CommentEnd { case here, below }

  /// Where a comment at the start of a line ends; nil where code follows it in the same line.
  private static func endOfComment(_ line: Substring) -> CommentEnd? {
    guard let end = line.firstRange(of: "*/") else { return .below }
    return line[end.upperBound...].allSatisfy(\.isWhitespace) ? .here : nil
  }

  /// `import {` or `export {` whose names follow in the next lines.
  private static func isListBegun(_ line: Substring) -> Bool {
    guard !line.contains("}") else { return false }
    return ["import", "export"].contains { word in
      line.hasPrefix(word)
        && line.dropFirst(word.count).drop(while: \.isWhitespace).first == "{"
    }
  }

  private static func backticks(in line: Substring) -> Int {
    var count = 0
    var isEscaped = false
    for byte in line.utf8 {
      if byte == UInt8(ascii: "`"), !isEscaped { count += 1 }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    return count
  }
}
