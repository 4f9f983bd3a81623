/// The chance to remember a card when it comes back, as the learner wishes it.
package struct Retention: Sendable, Equatable {
  package static let range = 0.7...0.97
  package static let standard = Retention(unchecked: 0.9)

  package let value: Double

  /// Nil outside of 0.7 to 0.97: below, too much is forgotten; above, everything is due at once.
  package init?(_ value: Double) {
    guard Self.range.contains(value) else { return nil }
    self.value = value
  }

  private init(unchecked value: Double) {
    self.value = value
  }
}
