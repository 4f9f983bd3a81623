/// Takes the option that shares most words with the question.
struct MostOverlap: Guesser {
  let name = "most overlap with the stem"
  func pick(_ sheet: Sheet) -> Int? { best(sheet) { $0.overlap } }
}
