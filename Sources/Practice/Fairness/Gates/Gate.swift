/// A reason to refuse one way of asking a question.
protocol Gate: Sendable {
  var reason: LeftOut.Reason { get }
  func passes(_ trial: Trial) -> Bool
}

/// All gates, the cheap ones first.
enum Gates {
  static let all: [any Gate] = [
    DistractorCount(), AllOrNone(), DistinctOptions(), KeyLength(), NumberOrder(),
    OneSidedAbsolutes(), NegativeStem(), StemEcho(),
  ]

  /// Why a trial is refused; nil where it is fair.
  static func objection(to trial: Trial) -> LeftOut.Reason? {
    all.first { !$0.passes(trial) }?.reason
  }
}
