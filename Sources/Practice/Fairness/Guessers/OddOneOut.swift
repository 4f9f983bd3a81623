/// Takes the option that shares fewest words with the other options.
struct OddOneOut: Guesser {
  let name = "odd one out"
  func pick(_ sheet: Sheet) -> Int? {
    Guessers.first(sheet.likeness) { -$0 }
  }
}
