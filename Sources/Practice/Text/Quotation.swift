/// The quotation marks of a text, in pairs: `“…”`, `„…“`, `«…»`, `»…«`, `"…"`.
struct Quotation {
  private let text: [Character]
  private let pairs: [(open: Int, close: Int)]

  init(_ text: String) {
    let text = Array(text)
    var open: [Int] = []
    var pairs: [(open: Int, close: Int)] = []
    for (place, mark) in text.enumerated() {
      if let start = open.lastIndex(where: { Self.closing[text[$0]]?.contains(mark) == true }) {
        pairs.append((open[start], place))
        open.removeSubrange(start...)
      } else if Self.closing[mark] != nil {
        open.append(place)
      }
    }
    self.text = text
    self.pairs = pairs
  }

  /// Whether one pair of marks holds all of it.
  var isWhole: Bool { pairs.contains { $0.open == 0 && $0.close == text.count - 1 } }

  /// The text as it may stand inside of other quotation marks: curved pairs become single.
  var nested: String {
    var result = text
    for (open, close) in pairs where text[open] == "“" || text[open] == "„" {
      result[open] = text[open] == "“" ? "‘" : "‚"
      result[close] = text[close] == "“" ? "‘" : "’"
    }
    return String(result)
  }

  /// The marks that close what another one opens.
  private static let closing: [Character: [Character]] = [
    "“": ["”"], "„": ["“", "”"], "«": ["»"], "»": ["«"], "\"": ["\""],
  ]
}
