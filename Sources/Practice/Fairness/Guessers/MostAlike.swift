/// Takes the option that shares most words with the other options.
struct MostAlike: Guesser {
  let name = "most alike to the others"
  func pick(_ sheet: Sheet) -> Int? { best(sheet) { $0.likeness } }
}
