import Foundation

/// What an explanation says of each option: a passage that names it as a whole, or by its letter, and judges it.
enum OptionRemarks {
  /// The passage of each option, empty where there is none. Nothing is left out inside of one.
  static func all(in explanation: String, on options: [String]) -> [String] {
    // Code stands among its lines.
    guard !explanation.utf8.contains(UInt8(ascii: "\n")) else { return options.map { _ in "" } }
    let sentences = Wording.sentences(explanation).map { sentence in
      (text: sentence, letters: OptionLetters.places(in: sentence, of: options.count))
    }
    let named = options.map(Wording.title)
    return options.indices.map { place in
      let spoken = sentences.indices.filter { index in
        let sentence = sentences[index]
        guard sentence.letters.isEmpty else { return sentence.letters.contains(place) }
        return judges(sentence.text, named[place], among: named)
      }
      guard let first = spoken.first else { return "" }
      let end = sentences[first...].indices.first { !spoken.contains($0) } ?? sentences.endIndex
      return sentences[first..<end].map(\.text).joined(separator: " ")
    }
  }

  /// Whether a sentence begins with the option, or names it and says that it is wrong.
  private static func judges(_ sentence: String, _ option: String, among options: [String]) -> Bool
  {
    guard option.utf8.count > 3, let place = place(of: option, in: sentence) else { return false }
    // `Red` is not named where `Red clay` is.
    let isPart = options.contains {
      $0.count > option.count && $0.lowercased().contains(option.lowercased())
        && self.place(of: $0, in: sentence) != nil
    }
    guard !isPart else { return false }
    let opening = sentence[..<place.lowerBound].lowercased().filter { $0.isLetter }
    if ["", "a", "an", "the", "but", "while", "whereas", "and"].contains(opening) { return true }
    return sentence.lowercased().replacing("’", with: "'").split { !$0.isLetter && $0 != "'" }
      .contains { verdicts.contains($0) || $0.hasSuffix("n't") }
  }

  /// Where the option stands as words of their own.
  private static func place(of option: String, in sentence: String) -> Range<String.Index>? {
    guard let range = sentence.range(of: option, options: .caseInsensitive) else { return nil }
    func isWord(_ character: Character?) -> Bool {
      character.map { $0.isLetter || $0.isNumber } ?? false
    }
    let before = sentence[..<range.lowerBound].last
    let after = range.upperBound < sentence.endIndex ? sentence[range.upperBound] : nil
    return isWord(before) && isWord(option.first) || isWord(after) && isWord(option.last)
      ? nil : range
  }

  private static let verdicts: Set<Substring> = [
    "wrong", "incorrect", "false", "invalid", "not", "never", "no", "neither", "nor", "cannot",
    "instead", "unlike", "misses", "fails", "unrelated", "irrelevant", "incorrectly",
  ]
}
