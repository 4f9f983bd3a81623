/// No two options say the same, whatever their capitals and full stops.
struct DistinctOptions: Gate {
  let reason = LeftOut.Reason.repeatedOption
  func passes(_ trial: Trial) -> Bool {
    let texts = trial.sheet.options.map { option in
      option.text.lowercased().filter { $0.isLetter || $0.isNumber || $0.isSymbol }
    }
    return Set(texts).count == texts.count && !texts.contains("")
  }
}
