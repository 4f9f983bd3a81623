/// Takes the middle one where all options are amounts; of two middle ones, the lower.
struct MiddleNumber: Guesser {
  let name = "middle number"
  func pick(_ sheet: Sheet) -> Int? {
    guard sheet.kind == .choice, sheet.options.first?.phrase.number != nil else { return nil }
    let numbers = sheet.options.compactMap(\.phrase.number)
    guard numbers.count == sheet.options.count, numbers.count > 2 else { return nil }
    return numbers.indices.sorted { (numbers[$0], $0) < (numbers[$1], $1) }[(numbers.count - 1) / 2]
  }
}
