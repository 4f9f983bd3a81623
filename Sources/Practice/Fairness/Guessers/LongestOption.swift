/// Takes the longest option.
struct LongestOption: Guesser {
  let name = "longest option"
  func pick(_ sheet: Sheet) -> Int? { best(sheet) { $0.phrase.length } }
}
