/// Always takes the option at one place.
struct FixedPosition: Guesser {
  let index: Int
  var name: String { "always option \(index + 1)" }
  func pick(_ sheet: Sheet) -> Int? {
    sheet.kind == .choice && index < sheet.options.count ? index : nil
  }
}
