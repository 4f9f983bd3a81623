import Markdown

/// What an author wrote at an option to say that it is right, or that it is not.
///
///     - ✅ Water      - Water ✔      - Water (correct)      - Water ← right answer
struct OptionMark {
  let isCorrect: Bool
  /// The option without its mark.
  let text: [Inline]

  /// Nil where the option has no mark.
  init?(_ option: [Inline]) {
    let text = option.plainText
    if let mark = Verdict.leading(text) {
      isCorrect = mark.verdict == .strong
      self.text = option.tail(from: mark.length).droppingEmptyEmphasis.trimmed
      return
    }
    guard let (isCorrect, start) = Self.trailing(text) else { return nil }
    self.isCorrect = isCorrect
    self.text = option.head(to: start).droppingEmptyEmphasis.trimmed
  }

  /// The verdict at the end, and where it begins.
  private static func trailing(_ text: String) -> (isCorrect: Bool, start: Int)? {
    let bytes = Array(text.utf8)
    let end = bytes.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? 0
    for start in bytes[..<end].indices.suffix(24) where start > 0 && bytes[start - 1].isBlank {
      let tail = String(decoding: bytes[start..<end], as: UTF8.self)
      if let mark = Verdict.leading(tail), mark.length == tail.utf8.count {
        return (mark.verdict == .strong, start)
      }
      guard tail.utf8.first.map({ $0.isOpeningBracket }) == true || tail.hasPrefix("←") else {
        continue
      }
      switch LabelText.normalise(tail) {
      case "correct", "correct answer", "right answer", "answer": return (true, start)
      case "wrong", "incorrect", "false": return (false, start)
      default: continue
      }
    }
    return nil
  }
}
