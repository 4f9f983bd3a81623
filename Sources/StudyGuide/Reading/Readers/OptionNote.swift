import Markdown

extension [Inline] {
  /// An option and the note behind its dash. There is none in code, nor in what is typed into a terminal.
  ///
  ///     Latency — nobody waits for it      git reset HEAD -- config.txt
  var optionAndNote: (text: [Inline], note: [Inline]) {
    guard contains(where: \.holdsDash) else { return (trimmed, []) }
    let isCommand = isCommand
    let bytes = flatMap(\.bytesOutsideCode)
    for dash in [" — ", " – ", " -- "] {
      guard let at = bytes.firstIndex(of: Array<UInt8>(dash.utf8)) else { continue }
      let (text, note) = (slice(0..<at), tail(from: at + dash.utf8.count).trimmed)
      if dash != " — ", !note.explains(text) || isCommand && !note.isSentence { continue }
      return (isCommand ? text.map(\.withHyphens) : text, note)
    }
    return (isCommand ? map(\.withHyphens).trimmed : trimmed, [])
  }

  /// Whether it can be said of the option before a dash: `Crossed by – Selected by` is one option, and so
  /// are `10 – 25` and `HEAD – config.txt`.
  private func explains(_ option: [Inline]) -> Bool {
    guard !option.isUnfinished else { return false }
    let note = plainText
    if note.utf8.first?.isDigit == true, option.plainText.utf8.last?.isDigit == true {
      return false
    }
    let words = note.split(separator: " ")
    guard words.count == 1, let word = words.first?.dropLast() else { return !words.isEmpty }
    return word.utf8.contains(where: \.isLetter)
      && !word.utf8.contains { "./_=\\".utf8.contains($0) }
  }

  /// Whether it has several words and nothing but words.
  private var isSentence: Bool {
    let words = plainText.split(separator: " ")
    return words.count > 2
      && words.allSatisfy { word in
        word.utf8.first?.isLetter == true
          && !word.dropLast().utf8.contains { "./_=".utf8.contains($0) }
      }
  }

  /// Whether it begins as what people type into a terminal: `git commit --amend`.
  private var isCommand: Bool {
    guard case .text(let text)? = first else { return false }
    let words = text.split(separator: " ", maxSplits: 2)
    return words.count > 1 && Self.programs.contains(words[0])
      && !["–", "—", "--"].contains(words[1])
  }

  private static let programs: Set<Substring> = [
    "$", "apt", "apt-get", "aws", "az", "brew", "bundle", "cargo", "cat", "cd", "chmod", "chown",
    "composer", "cp", "curl", "docker", "dotnet", "gcloud", "gem", "git", "go", "gradle", "grep",
    "helm", "java", "kubectl", "ls", "make", "mkdir", "mv", "mvn", "ng", "node", "npm", "npx",
    "php", "pip", "pip3", "pnpm", "psql", "pytest", "python", "python3", "rails", "rm", "rsync",
    "ruby", "scp", "sed", "ssh", "sudo", "svn", "systemctl", "tar", "terraform", "wget", "yarn",
  ]
}

extension Inline {
  /// A quick look for one of the dashes before a note.
  fileprivate var holdsDash: Bool {
    switch self {
    case .text(let text): text.holds("–") || text.holds("—") || text.holds("--")
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
      .highlight(let inner):
      inner.contains(where: \.holdsDash)
    case .link(let link): link.content.contains(where: \.holdsDash)
    case .code, .softBreak, .lineBreak, .html, .image, .footnoteReference: false
    }
  }

  /// Its plain text with zeros in the place of code.
  fileprivate var bytesOutsideCode: [UInt8] {
    switch self {
    case .code(let text): Array(repeating: 0, count: text.utf8.count)
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
      .highlight(let inner):
      inner.flatMap(\.bytesOutsideCode)
    case .link(let link): link.content.flatMap(\.bytesOutsideCode)
    case .text, .softBreak, .lineBreak, .html, .image, .footnoteReference:
      Array([self].plainText.utf8)
    }
  }

  /// With the hyphens of which the parser made a dash: `–amend` was `--amend`.
  fileprivate var withHyphens: Inline {
    guard case .text(let text) = self else { return self }
    return .text(text.replacing("–", with: "--"))
  }
}
