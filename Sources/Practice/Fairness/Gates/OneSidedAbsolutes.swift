/// "Always", "never" and their like stand on both sides, the key and a distractor, or on none.
struct OneSidedAbsolutes: Gate {
  let reason = LeftOut.Reason.absolutesOnOneSide
  func passes(_ trial: Trial) -> Bool {
    guard !trial.isClosed else { return true }
    let count = trial.distractors.count { $0.bag.hasAbsolute }
    return trial.keyPhrase.bag.hasAbsolute == (count > 0)
  }
}
