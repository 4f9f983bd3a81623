import Markdown

/// Questions that end in something else than their mark.
extension [Inline] {
  /// Whether it asks, and perhaps says how: `How does a cache age? Give an example.`, `… (before the commit)`
  var asksForAnswer: Bool { isQuestion || asksWithRemark }

  private var asksWithRemark: Bool {
    let text = plainText
    guard let mark = text.utf8.lastIndex(of: UInt8(ascii: "?")) else { return false }
    let (asked, said) = (text[..<mark], text[text.utf8.index(after: mark)...])
    let words = said.split(separator: " ")
    guard said.first == " ", asked.split(separator: " ").count > 2, let first = words.first else {
      return false
    }
    let remark = words.joined(separator: " ")
    if remark.hasPrefix("("), remark.hasSuffix(")") || remark.hasSuffix(").") {
      // Those have options.
      return !["(select", "(choose", "(pick", "(tick", "(mark"].contains(first.lowercased())
    }
    return words.count < 13 && Self.remarks.contains(first.lowercased().filter(\.isLetter))
  }

  /// Words with which a request for more begins.
  private static let remarks: Set<String> = [
    "cite", "compare", "define", "demonstrate", "describe", "discuss", "draw", "elaborate",
    "explain",
    "give", "how", "illustrate", "include", "justify", "list", "mention", "name", "outline",
    "please", "provide", "show", "state", "tell", "use", "walk", "why", "write",
  ]
}
