/// Takes the shortest option.
struct ShortestOption: Guesser {
  let name = "shortest option"
  func pick(_ sheet: Sheet) -> Int? { best(sheet) { -$0.phrase.length } }
}
