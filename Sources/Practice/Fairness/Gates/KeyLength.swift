/// The key is at most 1.5 times as long as the distractors on average.
/// Fixed sets, such as the levels of a rubric, cannot choose their lengths.
struct KeyLength: Gate {
  let reason = LeftOut.Reason.keyTooLong
  func passes(_ trial: Trial) -> Bool {
    guard !trial.isClosed else { return true }
    let distractors = trial.distractors
    let mean = Double(distractors.reduce(0) { $0 + $1.length }) / Double(max(1, distractors.count))
    return Double(trial.keyPhrase.length) <= 1.5 * mean
  }
}
