import StudyGuide

/// FNV-1a of 64 bits: the same value on every machine and in every run, unlike `Hasher`.
///
/// `EntityTag` has its own, for the server knows nothing of guides, and so have the site's scripts (`fsrs.js`).
package enum StableHash {
  /// What the hashes of all questions and cards about an element begin with: with a slot behind it,
  /// it is that of the ``QuestionID``.
  static func ofSlots(of element: ElementID) -> UInt64 { of(element.description + "/") }

  package static func of(_ text: some StringProtocol) -> UInt64 { of(text.utf8) }

  package static func of(_ bytes: some Sequence<UInt8>) -> UInt64 { of(ofNothing, then: bytes) }

  /// The hash of bytes whose hash is known, and more.
  package static func of(_ hash: UInt64, then bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(hash) { of($0, then: $1) }
  }

  static let ofNothing: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash of bytes whose hash is known, and one more.
  static func of(_ hash: UInt64, then byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }
}
