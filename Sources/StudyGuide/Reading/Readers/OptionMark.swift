import Markdown

/// What an author wrote at an option to say that it is right, or that it is not.
///
///     - ✅ Water      - Water ✔      - Water (correct)      - Water ← right answer
struct OptionMark {
  let isCorrect: Bool
  /// Whether a word says it, and no sign.
  var isWord = false
  /// "(right)", which may say where to turn.
  var isAmbiguous = false
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
    guard let (isCorrect, start, word) = Self.trailing(text) else { return nil }
    self.isCorrect = isCorrect
    isWord = word != nil
    isAmbiguous = word == "right"
    self.text = option.head(to: start).droppingEmptyEmphasis.trimmed
  }

  /// The verdict at the end, and where it begins.
  private static func trailing(
    _ text: String
  ) -> (isCorrect: Bool, start: Int, word: String?)? {
    let bytes = Array(text.utf8)
    let end = bytes.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? 0
    for start in bytes[..<end].indices.suffix(24) where start > 0 && bytes[start - 1].isBlank {
      let tail = String(decoding: bytes[start..<end], as: UTF8.self)
      if let mark = Verdict.leading(tail), mark.length == tail.utf8.count {
        return (mark.verdict == .strong, start, nil)
      }
      guard tail.utf8.first.map({ $0.isOpeningBracket }) == true || tail.hasPrefix("←") else {
        continue
      }
      let word = LabelText.normalise(tail)
      switch word {
      case "correct", "right", "correct answer", "right answer", "answer":
        return (true, start, word)
      case "wrong", "incorrect", "false": return (false, start, word)
      default: continue
      }
    }
    return nil
  }
}
