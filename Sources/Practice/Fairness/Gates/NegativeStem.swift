/// What is asked has no "not" in it, quotations aside.
struct NegativeStem: Gate {
  let reason = LeftOut.Reason.negativeStem
  func passes(_ trial: Trial) -> Bool { !trial.isNegative }

  /// Whether there is a negative in what is asked.
  static func hasNegative(_ ask: String) -> Bool {
    guard mayBeNegative(ask.utf8) else { return false }
    var depth = 0
    return ask.utf8.split(separator: UInt8(ascii: " ")).lazy.map(Substring.init).contains { word in
      depth += word.utf8.contains(0xE2) ? word.count { $0 == "“" } : 0
      defer { depth -= word.utf8.contains(0xE2) ? word.count { $0 == "”" } : 0 }
      return depth == 0 && isNegative(word)
    }
  }

  /// Whether there is a "not", "n't", "nev" or "exc" anywhere: most questions have none, and are not
  /// looked at word by word.
  private static func mayBeNegative(_ bytes: some Sequence<UInt8>) -> Bool {
    var (first, second) = (UInt8(0), UInt8(0))
    for byte in bytes {
      let byte = byte | 0x20
      switch byte {
      case UInt8(ascii: "t"):
        let isJoint = second == UInt8(ascii: "o") || second == UInt8(ascii: "'")
        if first == UInt8(ascii: "n"), isJoint { return true }
      case UInt8(ascii: "v"):
        if first == UInt8(ascii: "n"), second == UInt8(ascii: "e") { return true }
      case UInt8(ascii: "c"):
        if first == UInt8(ascii: "e"), second == UInt8(ascii: "x") { return true }
      // The curved apostrophe of n’t takes three bytes, the first of them after the n.
      case 0xE2: if second == UInt8(ascii: "n") { return true }
      default: break
      }
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
