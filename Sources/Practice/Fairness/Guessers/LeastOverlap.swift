/// Takes the option that shares fewest words with the question.
struct LeastOverlap: Guesser {
  let name = "least overlap with the stem"
  func pick(_ sheet: Sheet) -> Int? { best(sheet) { -$0.overlap } }
}
