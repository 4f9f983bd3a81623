/// A choice needs two good distractors, but for one between the two sides of a pair.
struct DistractorCount: Gate {
  let reason = LeftOut.Reason.fewDistractors
  func passes(_ trial: Trial) -> Bool { trial.isEither || trial.sheet.options.count > 2 }
}
