/// Takes the option that shares fewest words with the other options.
struct OddOneOut: Guesser {
  let name = "odd one out"
  func pick(_ sheet: Sheet) -> Int? {
    sheet.kind == .choice ? Self.first(sheet.likeness.map { -$0 }) : nil
  }
}
