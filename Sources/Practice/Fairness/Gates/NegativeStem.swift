/// What is asked has no "not" in it.
struct NegativeStem: Gate {
  let reason = LeftOut.Reason.negativeStem
  func passes(_ trial: Trial) -> Bool {
    let asked = Self.outsideQuotes(trial.ask).lowercased()
    let words = asked.split { !$0.isLetter && $0 != "'" && $0 != "’" }
    return !words.contains { word in
      ["not", "except", "never", "cannot"].contains(word) || word.hasSuffix("n't")
        || word.hasSuffix("n’t")
    }
  }

  private static func outsideQuotes(_ text: String) -> String {
    var depth = 0
    return text.filter { character in
      if character == "“" { depth += 1 }
      if character == "”" { depth -= 1 }
      return depth == 0
    }
  }
}
