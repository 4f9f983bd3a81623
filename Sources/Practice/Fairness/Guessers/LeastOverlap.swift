/// Takes the option that shares fewest words with the question.
struct LeastOverlap: Guesser {
  let name = "least overlap with the stem"
  func pick(_ sheet: Sheet) -> Int? { Guessers.first(sheet.overlaps) { -$0 } }
}
