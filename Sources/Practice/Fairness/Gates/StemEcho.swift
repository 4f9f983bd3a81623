/// Where the key repeats words of the stem, a distractor repeats about as many.
struct StemEcho: Gate {
  let reason = LeftOut.Reason.echoesStem
  func passes(_ trial: Trial) -> Bool {
    let options = trial.sheet.options
    let least = Self.least(beside: options[trial.key].overlap, margin: trial.echoMargin)
    return options.indices.contains { $0 != trial.key && options[$0].overlap >= least }
  }

  /// How many words a distractor has to repeat where the key repeats so many.
  static func least(beside echo: Int, margin: Int) -> Int {
    max(min(1, echo), echo - margin)
  }
}
