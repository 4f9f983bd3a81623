/// No option speaks about the other options.
struct AllOrNone: Gate {
  let reason = LeftOut.Reason.allOrNone
  func passes(_ trial: Trial) -> Bool {
    !trial.sheet.options.contains(where: \.phrase.isAboutOthers)
  }
}
