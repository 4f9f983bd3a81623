/// No two options say the same, whatever their capitals and full stops.
struct DistinctOptions: Gate {
  let reason = LeftOut.Reason.repeatedOption
  func passes(_ trial: Trial) -> Bool {
    let options = trial.sheet.options
    return options.indices.allSatisfy { place in
      let signature = options[place].phrase.signature
      return signature != 0 && !options[..<place].contains { $0.phrase.signature == signature }
    }
  }
}
