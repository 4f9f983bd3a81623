/// Amounts, times and levels stand in their order.
struct NumberOrder: Gate {
  let reason = LeftOut.Reason.numbersOutOfOrder
  func passes(_ trial: Trial) -> Bool {
    guard !trial.ranks.contains(nil) else { return true }
    let ranks = trial.ranks.compactMap(\.self)
    return zip(ranks, ranks.dropFirst()).allSatisfy { $0 < $1 }
  }
}
