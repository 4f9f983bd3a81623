import Markdown

/// The comments in the code of two answers: one that stands in one of them only often says which it is,
/// `// BAD: a copy for each call`.
struct CodeComments {
  /// The code without comments that the other side has not.
  let blocks: [Block]
  /// What they say, in reading order.
  let removed: [String]

  init(_ blocks: [Block], beside others: [Block]) {
    let known = Set(others.flatMap { Self.lines($0) }.map(Self.bare))
    var removed: [String] = []
    let cleaned = blocks.map { block -> Block in
      guard case .codeBlock(var code) = block else { return block }
      let signs = Self.signs(of: code)
      var lines: [Substring] = []
      var said: [String] = []
      for line in code.text.split(separator: "\n", omittingEmptySubsequences: false) {
        // `// …` stands for code.
        guard let start = Self.comment(in: line, signs),
          case let words = Self.bare(line[start...]), !words.isEmpty, !known.contains(words)
        else {
          lines.append(line)
          continue
        }
        said.append(Self.words(line[start...]))
        let before = line[..<start]
        if !before.allSatisfy(\.isWhitespace) { lines.append(before.withoutTrailingSpace) }
      }
      // Where nothing else is in it, the comment is the answer.
      guard !said.isEmpty, lines.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else {
        return block
      }
      removed += said
      while lines.first?.allSatisfy(\.isWhitespace) == true { lines.removeFirst() }
      code.text = lines.joined(separator: "\n")
      return .codeBlock(code)
    }
    self.blocks = removed.isEmpty ? blocks : cleaned
    self.removed = removed
  }

  private static func lines(_ block: Block) -> [Substring] {
    guard case .codeBlock(let code) = block else { return [] }
    let signs = signs(of: code)
    return code.text.split(separator: "\n").compactMap { line in
      comment(in: line, signs).map { line[$0...] }
    }
  }

  /// Where a comment begins that goes on to the end of the line.
  private static func comment(in line: Substring, _ signs: [String]) -> Substring.Index? {
    let text = line.drop { $0 == " " || $0 == "\t" }
    if signs.contains(where: text.hasPrefix) { return text.startIndex }
    return signs.compactMap { sign in
      // Behind code it stands off, unlike the `//` of an address, and the `#` of a colour.
      line.firstRange(of: " " + sign + " ").map { line.index(after: $0.lowerBound) }
    }.filter { place in
      // Inside of quotation marks it is none.
      line[..<place].count { $0 == "\"" }.isMultiple(of: 2)
        && line[..<place].count { $0 == "'" }.isMultiple(of: 2)
    }.min()
  }

  private static func signs(of code: CodeBlock) -> [String] {
    let language = code.info.prefix { $0.isLetter }.lowercased()
    if hashes.contains(language) { return ["#"] }
    return ["sql", "lua", "haskell"].contains(language) ? ["--"] : ["//"]
  }

  private static let hashes: Set<String> = [
    "python", "py", "ruby", "rb", "sh", "bash", "shell", "console", "yaml", "yml", "r", "perl",
    "elixir", "dockerfile", "toml", "make", "makefile", "terraform", "hcl",
  ]

  private static func bare(_ comment: Substring) -> String {
    String(comment.filter { $0.isLetter || $0.isNumber }).lowercased()
  }

  /// What a comment says, without its sign.
  private static func words(_ comment: Substring) -> String {
    String(comment.drop { !$0.isLetter && !$0.isNumber && $0 != "\"" }.withoutTrailingSpace)
  }
}

extension Substring {
  fileprivate var withoutTrailingSpace: Substring {
    var rest = self
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }
}
