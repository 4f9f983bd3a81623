/// A text in which gaps stand for the words that would lead to what is asked for.
enum Veil {
  /// The text with a gap for each word that stands in an option as well; nil where it has none of them, or
  /// says too little without them.
  static func text(_ text: String, below option: Phrase) -> String? {
    guard WordBag(text).overlap(option.bag) > 0 else { return nil }
    var result = ""
    var (gaps, veiled, words) = (0, 0, 0)
    var rest = text[...]
    while !rest.isEmpty {
      let word = rest.prefix { isLetter($0) }
      guard !word.isEmpty else {
        let between = rest.prefix { !isLetter($0) }
        result += between
        rest = rest[between.endIndex...]
        continue
      }
      words += 1
      rest = rest[word.endIndex...]
      guard leads(word, to: option) else {
        result += word
        continue
      }
      // Of a name of several words one gap is left.
      let isSecond = result.hasSuffix(Gap.mark + " ") || result.hasSuffix(Gap.mark + "-")
      veiled += 1
      gaps += isSecond ? 0 : 1
      if isSecond { result.removeLast() } else { result += Gap.mark }
    }
    return gaps > 0 && gaps < 4 && veiled * 3 < words ? result : nil
  }

  private static func leads(_ word: Substring, to option: Phrase) -> Bool {
    let bag = WordBag(String(word))
    return bag.overlap(option.bag) > 0
      || word.hasSuffix("s") && WordBag(String(word.dropLast())).overlap(option.bag) > 0
  }

  private static func isLetter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
