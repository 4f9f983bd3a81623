/// 64 bits that tell whether bytes are those that were written: eight bytes at a time, as FNV-1a
/// takes one. Bytes that differ in one place never have the same.
enum Checksum {
  static func of(_ bytes: [UInt8]) -> UInt64 {
    var sum: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(bytes.count)
    bytes.withUnsafeBytes { buffer in
      let whole = buffer.count & ~7
      for place in stride(from: 0, to: whole, by: 8) {
        take(UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
      }
      for place in whole..<buffer.count { take(UInt64(buffer[place])) }
    }
    return sum

    func take(_ word: UInt64) {
      sum = (sum ^ word) &* 0x9e37_79b9_7f4a_7c15
      sum ^= sum >> 32
    }
  }
}
