/// Amounts, times and levels stand in their order.
struct NumberOrder: Gate {
  let reason = LeftOut.Reason.numbersOutOfOrder
  func passes(_ trial: Trial) -> Bool {
    let options = trial.sheet.options
    guard options.allSatisfy({ $0.rank != nil }) else { return true }
    return zip(options, options.dropFirst()).allSatisfy { ($0.rank ?? 0) < ($1.rank ?? 0) }
  }
}
