import Markdown

extension [Inline] {
  /// Parted before the first sentence, or the part behind a semicolon or dash, that says what to do
  /// instead; nil where none does. Either side may be empty.
  ///
  ///     NULL = NULL is not true. | Use IS NULL.      Ice on a burn; | use water
  ///
  /// - Parameter isNamed: whether a name such as `Skipping breakfast` stands before it, behind which
  ///   any verb that says what to do says what is right.
  func partedAtAdvice(isNamed: Bool = false) -> (before: [Inline], advice: [Inline])? {
    let bytes = Array<UInt8>(plainText.utf8)
    var start = 0
    while start < bytes.count {
      if Advice.begins(bytes[start...], isNamed: isNamed) {
        return (head(to: start).trimmed.droppingJoint, tail(from: start).trimmed)
      }
      guard let next = Advice.nextStart(in: bytes, after: start) else { return nil }
      start = next
    }
    return nil
  }
}

/// Sentences that tell what to do, by their first word.
private enum Advice {
  static func begins(_ bytes: ArraySlice<UInt8>, isNamed: Bool) -> Bool {
    guard let first = bytes.first, first < 128, first.isLetter else { return false }
    let words = String(decoding: bytes.prefix(40), as: UTF8.self)
      .split { !$0.isLetter && $0 != "'" && $0 != "’" && $0 != "-" }
    guard let verb = words.first?.lowercased(), let next = words.dropFirst().first else {
      return false
    }
    if Imperatives.verbs.contains(verb) {
      // "Allow 45 minutes"
      let isCounted = bytes.dropFirst(verb.utf8.count + 1).first?.isDigit == true
      if isCounted || Imperatives.objects.contains(String(next)) { return true }
    }
    if isNamed, Imperatives.plain.contains(verb),
      !Imperatives.predicates.contains(next.lowercased())
    {
      return true
    }
    guard verbs.contains(verb) else { return endsInInstead(bytes, verb) }
    return !exceptions.contains(String(next)) && !next.hasSuffix("ing")
  }

  /// `Taper them instead.`, not `They taper instead.`
  private static func endsInInstead(_ bytes: ArraySlice<UInt8>, _ first: String) -> Bool {
    let sentence = bytes.prefix { !".!?;".utf8.contains($0) }
    guard sentence.count < 160, sentence.suffix(8).elementsEqual(" instead".utf8) else {
      return false
    }
    return !subjects.contains(first) && !first.hasSuffix("ing")
      && bytes.first.map { $0 < 97 } == true
  }

  private static let subjects: Set<String> = [
    "it", "they", "this", "that", "these", "those", "the", "a", "an", "he", "she", "we", "you", "i",
    "people", "many", "most", "some", "one", "what", "there", "so", "and", "but", "then", "now",
    "nobody", "everybody", "each", "all", "both", "if", "when", "your", "their", "his", "her",
    "its",
  ]

  /// Where the next sentence or clause begins: behind an end mark, a semicolon or a dash.
  static func nextStart(in bytes: [UInt8], after start: Int) -> Int? {
    var index = start + 1
    while index + 1 < bytes.count {
      if bytes[index] == 32, endsClause(bytes[..<index]) { return index + 1 }
      index += 1
    }
    return nil
  }

  private static func endsClause(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let last = bytes.last else { return false }
    if ".!?;)\"".utf8.contains(last) { return true }
    if last == UInt8(ascii: "-") { return bytes.dropLast().last == 32 }
    return last >= 128
      && ["—", "–", "→", "”"].contains { bytes.suffix(3).elementsEqual($0.utf8) }
  }

  private static let verbs: Set<String> = [
    "use", "instead", "prefer", "do", "don't", "don’t", "always", "never", "try", "rather",
    "replace", "choose", "avoid", "better",
  ]

  /// "Use of", "Instead of", "Do you": no advice.
  private static let exceptions: Set<String> = [
    "of", "you", "we", "they", "i", "it", "cases", "case", "than", "is", "was", "are",
  ]
}
