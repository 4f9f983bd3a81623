/// The key is at most 1.5 times as long as the distractors on average.
/// Fixed sets, such as the levels of a rubric, cannot choose their lengths.
struct KeyLength: Gate {
  let reason = LeftOut.Reason.keyTooLong
  func passes(_ trial: Trial) -> Bool {
    guard !trial.isClosed else { return true }
    let options = trial.sheet.options
    let length = trial.keyPhrase.length
    let others = options.reduce(-length) { $0 + $1.phrase.length }
    return Double(length) <= 1.5 * Double(others) / Double(max(1, options.count - 1))
  }
}
