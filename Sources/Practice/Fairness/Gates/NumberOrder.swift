/// Amounts, times and levels stand in their order.
struct NumberOrder: Gate {
  let reason = LeftOut.Reason.numbersOutOfOrder
  func passes(_ trial: Trial) -> Bool {
    let ranks = trial.ranks.compactMap(\.self)
    guard ranks.count == trial.ranks.count else { return true }
    return zip(ranks, ranks.dropFirst()).allSatisfy { $0 < $1 }
  }
}
