/// Always gives the same answer to a question of two words.
struct SameWord: Guesser {
  let index: Int
  var name: String { index == 0 ? "always yes, always strong" : "always no, always weak" }
  func pick(_ sheet: Sheet) -> Int? { sheet.kind == .boolean ? index : nil }
}
