/// Where the key repeats words of the stem, a distractor does too.
struct StemEcho: Gate {
  let reason = LeftOut.Reason.echoesStem
  func passes(_ trial: Trial) -> Bool {
    let overlaps = trial.sheet.overlaps
    return overlaps[trial.key] == 0
      || overlaps.indices.contains { $0 != trial.key && overlaps[$0] > 0 }
  }
}
