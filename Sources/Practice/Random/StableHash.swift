/// FNV-1a of 64 bits: the same value on every machine and in every run, unlike `Hasher`.
package enum StableHash {
  package static func of(_ text: some StringProtocol) -> UInt64 { of(text.utf8) }

  package static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }
}
