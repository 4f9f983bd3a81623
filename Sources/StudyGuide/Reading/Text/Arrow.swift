import Markdown

/// Arrows as people write them.
enum Arrow {
  static let all = ["→", "⇒", "➜", "➡️", "->", "=>", "-->", pointer]
  /// A hand, which points to what is said of the thing before it.
  static let pointer = "👉"
}

extension [Inline] {
  /// Parted at the last arrow that stands behind something finished and leads to the way out; nil where
  /// none does. The text before it is empty where the arrow comes first. An arrow between words says
  /// what comes of what: `No index → slow queries`.
  ///
  ///     The chart is wrong. | Sign later.      ~~Retry in a loop~~ | back off      | `mask` them
  var partedAtArrow: (before: [Inline], advice: [Inline])? {
    for index in indices.reversed() {
      guard case .text(let text) = self[index] else { continue }
      let bytes = Array<UInt8>(text.utf8)
      for place in bytes.indices.reversed() {
        guard let arrow = Arrow.all.first(where: { bytes[place...].starts(with: $0.utf8) })
        else { continue }
        let parts = [Inline.text(text)].cut(at: place)
        let before = (self[..<index] + parts.head).trimmed.droppingJoint
        let advice = (parts.tail.tail(from: arrow.utf8.count) + self[(index + 1)...]).trimmed
        let opensLine = parts.head.isBlank && index > 0 && self[index - 1].isBreak
        if before.isFinished || opensLine, !advice.isBlank { return (before, advice) }
      }
    }
    return nil
  }

  /// Parted at a hand that points to what is said of the words before it: `A group in a group 👉 not possible`
  var partedAtPointer: (before: [Inline], behind: [Inline])? {
    let bytes = Array<UInt8>(plainText.utf8)
    guard let place = bytes.firstIndex(of: Array<UInt8>(Arrow.pointer.utf8)) else { return nil }
    let before = head(to: place).trimmed
    let behind = tail(from: place + Arrow.pointer.utf8.count).trimmed
    return before.isEmpty || behind.isEmpty ? nil : (before, behind)
  }

  private var isFinished: Bool {
    if case .strikethrough? = last { return true }
    return isEmpty || plainText.endsSentence
  }
}

extension String {
  /// Whether an end mark stands at the end, perhaps inside quotation marks.
  var endsSentence: Bool {
    last { !"\"'”’»".contains($0) }.map { ".!?…".contains($0) } ?? false
  }
}
