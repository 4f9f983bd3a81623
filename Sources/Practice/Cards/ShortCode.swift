/// Names that are short enough to print: five of 32 letters and digits that are not mixed up.
enum ShortCode {
  /// After Crockford: without I, L, O and U.
  private static let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// - Parameter hash: the ``StableHash`` of what is named.
  static func of(_ hash: UInt64) -> String {
    var rest = hash ^ (hash >> 25)
    let code = (0..<5).map { _ -> UInt8 in
      defer { rest >>= 5 }
      return digits[Int(rest & 31)]
    }
    return String(decoding: code, as: UTF8.self)
  }
}
