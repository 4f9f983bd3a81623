/// Where the key repeats words of the stem, a distractor does too.
struct StemEcho: Gate {
  let reason = LeftOut.Reason.echoesStem
  func passes(_ trial: Trial) -> Bool {
    let stem = trial.sheet.stem
    return trial.keyPhrase.bag.overlap(stem) == 0
      || trial.distractors.contains { $0.bag.overlap(stem) > 0 }
  }
}
