import Markdown

/// Reads one fence of code in which comments say what is bad and what is good.
///
///     // bad
///     let cluster = Kubernetes()
///     // good
///     let function = Serverless()
struct PairCode {
  let context: ReadingContext

  func read(_ code: CodeBlock) -> Reading? {
    guard code.text.utf8.contains(where: { Self.openers.contains($0) }) else { return nil }
    var parts: [Part] = []
    var lines: [Substring] = []
    var preamble = true
    func flush() {
      let text = lines.trimmingBlankLines.joined(separator: "\n")
      lines = []
      guard !parts.isEmpty, !text.isEmpty else { return }
      let range = parts[parts.count - 1].range
      parts[parts.count - 1].append(
        [.codeBlock(CodeBlock(info: code.info, text: text + "\n", range: range))])
    }
    for (index, line) in code.text.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard let (label, written) = label(line) else {
        if preamble, !line.allSatisfy(\.isWhitespace) { return nil }
        lines.append(line)
        continue
      }
      flush()
      preamble = false
      let range = SourceRange(
        line: code.range.start.line + index + (code.info.isEmpty ? 0 : 1),
        column: code.range.start.column, length: line.utf8.count)
      parts.append(
        Part(label: label, written: written, blocks: [], labelRange: range, range: range))
    }
    flush()
    let groups = PairGrouping(parts).groups
    guard groups.contains(where: \.isComplete) else { return nil }
    return PairReader(context: context).reading(groups)
  }

  private static let openers: [UInt8] = Array("/#-;%<'".utf8)

  private func label(_ line: Substring) -> (Label, String)? {
    let text = line.trimmingBlanks
    for (opener, closer) in [
      ("{/*", "*/}"), ("//", ""), ("#", ""), ("--", ""), ("/*", "*/"), ("<!--", "-->"), (";", ""),
      ("%", ""),
    ] where text.hasPrefix(opener) {
      var comment = text.dropFirst(opener.count).trimmingBlanks
      if !closer.isEmpty, comment.hasSuffix(closer) { comment.removeLast(closer.count) }
      let written = comment.trimmingBlanks
      guard let label = side(written) ?? side(written.beforeNote) else { continue }
      return (label, written)
    }
    return nil
  }

  private func side(_ words: String) -> Label? {
    context.lexicon.label(whole: words).flatMap { $0.isSide ? $0 : nil }
  }
}

extension String {
  /// `bad` of `bad - nobody reads it`, `bad, in a loop` and `bad (since 2.0)`.
  fileprivate var beforeNote: String {
    let ends = [" - ", " – ", " — ", ", ", " ("].compactMap { range(of: $0)?.lowerBound }
    return ends.min().map { String(self[..<$0]) } ?? self
  }
}

extension [Substring] {
  fileprivate var trimmingBlankLines: ArraySlice<Substring> {
    let isFull: (Substring) -> Bool = { !$0.allSatisfy(\.isWhitespace) }
    guard let first = firstIndex(where: isFull), let last = lastIndex(where: isFull) else {
      return []
    }
    return self[first...last]
  }
}
