/// No option speaks about the other options.
struct AllOrNone: Gate {
  let reason = LeftOut.Reason.allOrNone
  func passes(_ trial: Trial) -> Bool {
    !trial.sheet.options.contains { option in
      let start = option.text.utf8.prefix(11).map { (65...90).contains($0) ? $0 + 32 : $0 }
      return Self.openings.contains { start.starts(with: $0) }
    }
  }

  private static let openings = ["all of the", "none of the", "both of the", "all the abo"]
    .map { Array($0.utf8) }
}
