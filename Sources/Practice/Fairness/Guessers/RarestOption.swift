/// Takes the option that stands in fewest questions of the bank.
struct RarestOption: Guesser {
  let name = "rarest term"
  func pick(_ sheet: Sheet) -> Int? {
    sheet.kind == .choice ? Self.first(sheet.frequencies.map { -$0 }) : nil
  }
}
