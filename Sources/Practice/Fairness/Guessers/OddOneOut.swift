/// Takes the option that shares fewest words with the other options.
struct OddOneOut: Guesser {
  let name = "odd one out"
  func pick(_ sheet: Sheet) -> Int? { best(sheet) { -$0.likeness } }
}
