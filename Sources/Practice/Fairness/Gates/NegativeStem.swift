/// What is asked has no "not" in it, quotations aside.
struct NegativeStem: Gate {
  let reason = LeftOut.Reason.negativeStem
  func passes(_ trial: Trial) -> Bool { !trial.isNegative }

  /// Whether there is a negative in what is asked.
  static func hasNegative(_ ask: String) -> Bool {
    guard mayBeNegative(ask.utf8) else { return false }
    var depth = 0
    return ask.split(separator: " ").contains { word in
      depth += word.utf8.contains(0xE2) ? word.count { $0 == "“" } : 0
      defer { depth -= word.utf8.contains(0xE2) ? word.count { $0 == "”" } : 0 }
      return depth == 0 && isNegative(word)
    }
  }

  /// Whether there is a "not", "n't", "nev" or "xc" anywhere: most questions have none, and are not
  /// looked at word by word.
  private static func mayBeNegative(_ bytes: some Sequence<UInt8>) -> Bool {
    var (first, second) = (UInt8(0), UInt8(0))
    for byte in bytes {
      let isNot = first | 0x20 == UInt8(ascii: "n") && (byte | 0x20 == UInt8(ascii: "t"))
      let isNever = first | 0x20 == UInt8(ascii: "n") && byte | 0x20 == UInt8(ascii: "v")
      let isExcept = second | 0x20 == UInt8(ascii: "x") && byte | 0x20 == UInt8(ascii: "c")
      // The curved apostrophe of n’t takes three bytes, the first of them after the n.
      let isCurved = second | 0x20 == UInt8(ascii: "n") && byte == 0xE2
      if isNot || isNever || isExcept || isCurved { return true }
      (first, second) = (second, byte)
    }
    return false
  }

  private static func isNegative(_ word: Substring) -> Bool {
    guard word.utf8.count > 2, word.utf8.count < 12 else { return false }
    guard mayBeNegative(word.utf8) else { return false }
    let bare = word.lowercased().filter { $0.isLetter || $0 == "'" || $0 == "’" }
    return ["not", "except", "never", "cannot"].contains(bare) || bare.hasSuffix("n't")
      || bare.hasSuffix("n’t")
  }
}
