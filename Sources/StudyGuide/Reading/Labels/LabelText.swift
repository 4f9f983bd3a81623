/// The form in which labels and headings are compared: lower case, single spaces, no emoji, no
/// emphasis marks, no numbering, no colon. `❌ **Don’t say:**` becomes `don't say`.
enum LabelText {
  static func normalise(_ text: String) -> String {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9", "-": word.unicodeScalars.append(scalar)
      case "A"..."Z": word += scalar.properties.lowercaseMapping
      case "'", "\u{2019}": word.append("'")
      case "&", "%", "/", "?": word.unicodeScalars.append(scalar)
      case _ where scalar.isASCII: flush(&word, into: &words)
      case _ where scalar.properties.isAlphabetic: word += scalar.properties.lowercaseMapping
      case _ where scalar.properties.generalCategory == .nonspacingMark && scalar != "\u{FE0F}":
        word.unicodeScalars.append(scalar)
      default: flush(&word, into: &words)
      }
    }
    flush(&word, into: &words)
    while words.count > 1, let first = words.first, first.isNumber { words.removeFirst() }
    while words.count > 1, let last = words.last, last.isNumber { words.removeLast() }
    return words.joined(separator: " ")
  }

  private static func flush(_ word: inout String, into words: inout [String]) {
    let bare = word.trimming { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "'") }
    if !bare.isEmpty { words.append(bare) }
    word = ""
  }
}

extension String {
  fileprivate var isNumber: Bool { !isEmpty && utf8.allSatisfy { (48...57).contains($0) } }

  fileprivate func trimming(_ drop: (UInt8) -> Bool) -> String {
    guard let first = utf8.first, let last = utf8.last, drop(first) || drop(last) else {
      return self
    }
    let start = utf8.firstIndex { !drop($0) } ?? endIndex
    guard start < endIndex, let end = utf8.lastIndex(where: { !drop($0) }) else { return "" }
    return String(self[start...end])
  }
}
