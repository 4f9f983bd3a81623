/// A choice needs two good distractors.
struct DistractorCount: Gate {
  let reason = LeftOut.Reason.fewDistractors
  func passes(_ trial: Trial) -> Bool { trial.sheet.options.count > 2 }
}
