/// What is asked has no "not" in it, quotations aside.
struct NegativeStem: Gate {
  let reason = LeftOut.Reason.negativeStem
  func passes(_ trial: Trial) -> Bool { !trial.isNegative }

  /// Whether there is a negative in what is asked.
  static func hasNegative(_ ask: String) -> Bool {
    var depth = 0
    return ask.split(separator: " ").contains { word in
      depth += word.utf8.contains(0xE2) ? word.count { $0 == "“" } : 0
      defer { depth -= word.utf8.contains(0xE2) ? word.count { $0 == "”" } : 0 }
      return depth == 0 && isNegative(word)
    }
  }

  private static func isNegative(_ word: Substring) -> Bool {
    guard word.utf8.count > 2, word.utf8.count < 12 else { return false }
    let bare = word.lowercased().filter { $0.isLetter || $0 == "'" || $0 == "’" }
    return ["not", "except", "never", "cannot"].contains(bare) || bare.hasSuffix("n't")
      || bare.hasSuffix("n’t")
  }
}
