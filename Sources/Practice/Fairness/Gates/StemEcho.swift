/// Where the key repeats words of the stem, a distractor does too.
struct StemEcho: Gate {
  let reason = LeftOut.Reason.echoesStem
  func passes(_ trial: Trial) -> Bool {
    let options = trial.sheet.options
    return options[trial.key].overlap == 0
      || options.indices.contains { $0 != trial.key && options[$0].overlap > 0 }
  }
}
