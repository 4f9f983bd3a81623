/// Where the key repeats words of the stem, a distractor does too; where the stem is an answer whose question
/// is to be found, one that repeats as many.
struct StemEcho: Gate {
  let reason = LeftOut.Reason.echoesStem
  func passes(_ trial: Trial) -> Bool {
    let options = trial.sheet.options
    let echo = options[trial.key].overlap
    let least = trial.quotesAnswer ? echo : min(1, echo)
    return options.indices.contains { $0 != trial.key && options[$0].overlap >= least }
  }
}
