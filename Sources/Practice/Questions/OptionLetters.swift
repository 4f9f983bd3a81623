import StudyGuide

extension WrittenQuestion {
  /// Whether the options stay where they are: one of them, or a reason, names others by their letters.
  var staysInOrder: Bool {
    keepsOrder
      || ([Wording.text(explanation)] + options.map { Wording.text($0.note) })
        .contains { !OptionLetters.places(in: $0, of: options.count).isEmpty }
  }
}

/// Options as an explanation names them: `horses (A) need water`, `B is wrong because`, `option C`.
enum OptionLetters {
  /// The places of those that are named, of so many.
  static func places(in text: String, of count: Int) -> Set<Int> {
    guard mayName(text) else { return [] }
    var places: Set<Int> = []
    var before: Substring = ""
    // Whether a clause begins, in which “C stores it” speaks of no vitamin.
    var isOpening = true
    let words = text.split(separator: " ")
    for (turn, word) in words.enumerated() {
      defer {
        isOpening = word.last.map { ".;,:!?".contains($0) } ?? false || joints.contains(word)
        before = word
      }
      guard word.utf8.count < 6, let place = Self.place(word), place < count else { continue }
      let next = turn + 1 < words.count ? words[turn + 1] : ""
      let isNamed =
        word.first == "(" || nouns.contains(before.lowercased())
        || word.first?.isUppercase == true && isOpening && (verbs.contains(next) || place > 0)
      if isNamed { places.insert(place) }
    }
    return places
  }

  /// Whether a letter stands by itself anywhere, as in few texts.
  private static func mayName(_ text: String) -> Bool {
    var (before, last) = (UInt8(32), UInt8(32))
    for byte in text.utf8 {
      if isLetter(last), !isLetter(before), !isLetter(byte), last < 97 || before == 40 {
        return true
      }
      (before, last) = (last, byte)
    }
    return isLetter(last) && !isLetter(before) && last < 97
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (97...122).contains(byte | 0x20) || byte >= 0x80
  }

  /// `(A)`, `B`, `C:`; small letters in brackets only.
  private static func place(_ word: Substring) -> Int? {
    let letters = word.utf8.filter { ($0 | 0x20) >= 97 && ($0 | 0x20) <= 122 }
    guard letters.count == 1, let letter = letters.first,
      letter < 97 || word.utf8.first == UInt8(ascii: "("),
      word.allSatisfy({ $0.isLetter || "().,;:".contains($0) })
    else { return nil }
    return Int(letter | 0x20) - 97
  }

  private static let nouns: Set<String> = [
    "option", "options", "answer", "answers", "choice", "choices", "alternative",
  ]
  private static let joints: Set<Substring> = [
    "and", "or", "while", "but", "both", "whereas", "—", "–",
  ]
  private static let verbs: Set<Substring> = ["is", "was", "and", "or", "are", "would", "has"]
}
