import Markdown

/// What an author wrote at an option to say that it is right, or that it is not.
///
///     - ✅ Water      - Water ✔      - Water (correct)      - Water ← right answer      - Water. *correct*
struct OptionMark {
  let isCorrect: Bool
  /// Whether a word says it, and no sign.
  var isWord = false
  /// "(right)", which may say where to turn.
  var isAmbiguous = false
  /// The option without its mark.
  let text: [Inline]

  /// An option that is marked by nothing but its bold type.
  init(bold option: [Inline]) {
    isCorrect = true
    text = option.unwrappingStrong
  }

  /// Nil where the option has no mark.
  init?(_ option: [Inline]) {
    let text = option.plainText
    if let mark = Verdict.leading(text) {
      isCorrect = mark.verdict == .strong
      self.text = option.tail(from: mark.length).droppingEmptyEmphasis.trimmed
      return
    }
    guard let (isCorrect, start, word) = Self.emphasised(option) ?? Self.trailing(text) else {
      return nil
    }
    self.isCorrect = isCorrect
    isWord = word != nil
    isAmbiguous = word == "right"
    self.text = option.head(to: start).droppingEmptyEmphasis.trimmed
  }

  /// `Apply it. *correct*`, behind the end of a sentence: "which is *correct*" goes on.
  private static func emphasised(
    _ option: [Inline]
  ) -> (isCorrect: Bool, start: Int, word: String?)? {
    let before = Array(option.dropLast())
    let text = before.plainText
    guard let end = text.trimmingBlanks.last, ".!?;)".contains(end) else { return nil }
    switch option.last {
    case .emphasis(let inner)?, .strong(let inner)?:
      let word = LabelText.normalise(inner.plainText)
      return verdict(word).map { ($0, text.utf8.count, word) }
    default: return nil
    }
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
      guard
        tail.utf8.first.map({ $0.isOpeningBracket }) == true || tail.hasPrefix("←")
          || tail.hasPrefix("<-")
      else { continue }
      let word = LabelText.normalise(tail)
      if let isCorrect = verdict(word) { return (isCorrect, start, word) }
    }
    return nil
  }

  private static func verdict(_ word: String) -> Bool? {
    switch word {
    case "correct", "right", "correct answer", "right answer", "answer": true
    case "wrong", "incorrect", "false": false
    default: nil
    }
  }
}
