/// Text broken into lines of a terminal at its spaces; words too long for a line are cut.
enum TextWrap {
  /// - Parameter indent: how far all lines but the first of each paragraph are set in.
  static func lines(_ text: String, columns: Int, indent: Int = 0) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      paragraph(String($0), columns: max(columns, indent + 4), indent: indent)
    }
  }

  /// Each line broken for itself, its later parts set in two columns more than its start.
  static func page(_ text: String, columns: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      lines(String(line), columns: columns, indent: line.prefix { $0 == " " }.count + 2)
    }
  }

  private static func paragraph(_ text: String, columns: Int, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    var isEmpty = true
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      var word = String(word)
      let joined = isEmpty ? line + word : line + " " + word
      if TextWidth.columns(joined) <= columns {
        (line, isEmpty) = (joined, false)
        continue
      }
      if !isEmpty {
        lines.append(line)
        line = margin
      }
      while TextWidth.columns(line + word) > columns {
        let head = TextWidth.prefix(word, columns: columns - TextWidth.columns(line))
        lines.append(line + head)
        word.removeFirst(max(head.count, 1))
        line = margin
      }
      (line, isEmpty) = (line + word, false)
    }
    return lines + [line]
  }
}

extension String {
  /// The text as a page of a terminal.
  func wrapped(columns: Int) -> String {
    TextWrap.page(self, columns: columns).joined(separator: "\n")
  }
}
