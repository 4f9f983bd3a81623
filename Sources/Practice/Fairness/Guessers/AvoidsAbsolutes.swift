/// Takes the first option without "always", "never" and their like, where some have one.
struct AvoidsAbsolutes: Guesser {
  let name = "avoids absolute words"
  func pick(_ sheet: Sheet) -> Int? { best(sheet) { $0.phrase.bag.hasAbsolute ? 0 : 1 } }
}
