/// No option speaks about the other options.
struct AllOrNone: Gate {
  let reason = LeftOut.Reason.allOrNone
  func passes(_ trial: Trial) -> Bool {
    !trial.sheet.options.contains { option in
      let text = option.text.prefix(24).lowercased()
      return ["all of the", "none of the", "both of the", "all the above"].contains { text.hasPrefix($0) }
    }
  }
}
