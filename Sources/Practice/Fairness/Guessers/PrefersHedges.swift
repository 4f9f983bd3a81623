/// Takes the first option with "usually", "may" and their like, where some have none.
struct PrefersHedges: Guesser {
  let name = "prefers hedges"
  func pick(_ sheet: Sheet) -> Int? { best(sheet) { $0.phrase.bag.hasHedge ? 1 : 0 } }
}
