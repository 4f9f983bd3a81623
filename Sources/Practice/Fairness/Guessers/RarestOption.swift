/// Takes the option that stands in fewest questions of the bank.
struct RarestOption: Guesser {
  let name = "rarest term"
  func pick(_ sheet: Sheet) -> Int? { best(sheet) { -$0.frequency } }
}
