/// Always gives the same answer to a question of two words.
struct SameWord: Guesser {
  let word: String
  var name: String { "always “\(word)”" }

  func pick(_ sheet: Sheet) -> Int? {
    guard sheet.kind == .boolean else { return nil }
    return sheet.options.firstIndex { $0.phrase.text == word }
  }
}
