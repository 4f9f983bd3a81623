/// The path of a request, parted and decoded once: what a site is asked for.
///
/// `/a%20b/?x=1` is the path `a b/` with the query `x=1`. What could lead elsewhere is no path at
/// all: `.` and `..` in any spelling, an escaped slash, a NUL or another control character, and
/// text that is not UTF-8. `%252e` is decoded once, to a name that no file has.
package struct RequestPath: Sendable, Equatable {
  /// Without the slash at its start; ends in `/` for a folder, and is empty for the root.
  package let path: String
  package let query: String?
  /// As it was sent, up to the query.
  package let raw: String

  /// Nil where the target of the request names no path of ours.
  package init?(_ target: String) {
    guard target.utf8.first == UInt8(ascii: "/") else { return nil }
    let address = target.utf8.prefix { $0 != UInt8(ascii: "?") }
    guard !target.utf8.contains(UInt8(ascii: "#")) else { return nil }
    raw = String(Substring(address))
    query =
      address.endIndex == target.utf8.endIndex
      ? nil : String(target[target.utf8.index(after: address.endIndex)...])
    let segments = address.dropFirst().split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    var parts: [String] = []
    for (index, segment) in segments.enumerated() {
      guard let part = Self.decoded(segment) else { return nil }
      if part.isEmpty, index + 1 < segments.count { return nil }
      parts.append(part)
    }
    path = parts.joined(separator: "/")
  }

  /// The file that stands for the path: a folder's is its `index.html`.
  package var file: String { isFolder ? path + "index.html" : path }

  package var isFolder: Bool { path.isEmpty || path.hasSuffix("/") }

  /// The values of the query by name; of several with one name the first.
  package var parameters: [String: String] {
    var values: [String: String] = [:]
    for pair in (query ?? "").split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = parts.first.flatMap({ Self.bytes($0.utf8) }),
        let value = Self.bytes((parts.count > 1 ? parts[1] : "").utf8)
      else { continue }
      let key = String(decoding: name, as: UTF8.self)
      if values[key] == nil { values[key] = String(decoding: value, as: UTF8.self) }
    }
    return values
  }

  private static func decoded(_ segment: Substring.UTF8View) -> String? {
    guard let bytes = bytes(segment),
      let text = String(validating: bytes, as: UTF8.self),
      text != ".", text != "..",
      !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "/") })
    else { return nil }
    return text
  }

  /// The bytes with each `%41` resolved; nil where a `%` has no two digits behind it.
  private static func bytes(_ text: Substring.UTF8View) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      guard text[index] == UInt8(ascii: "%") else {
        bytes.append(text[index])
        index = text.index(after: index)
        continue
      }
      let digits = text[index...].dropFirst().prefix(2)
      guard digits.count == 2, digits.allSatisfy(isHexadecimal),
        let byte = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      else { return nil }
      bytes.append(byte)
      index = digits.endIndex
    }
    return bytes
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}
