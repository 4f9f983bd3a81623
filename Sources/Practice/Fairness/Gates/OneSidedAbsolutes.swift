/// "Always", "never" and their like stand on both sides, the key and a distractor, or on none.
struct OneSidedAbsolutes: Gate {
  let reason = LeftOut.Reason.absolutesOnOneSide
  func passes(_ trial: Trial) -> Bool {
    // The sides of a pair are there is to choose from; the whole bank is balanced against such words.
    guard !trial.isClosed, !trial.isEither else { return true }
    let key = trial.keyPhrase.bag.hasAbsolute
    let count = trial.sheet.options.count { $0.phrase.bag.hasAbsolute }
    return key ? count > 1 : count == 0
  }
}
