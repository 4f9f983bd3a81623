/// URLs from one file of the site to another.
enum RelativeURL {
  /// The URL that leads from the file `page` to the file `target`, both paths in the site:
  /// `../rubric/index.html` from `mistakes/index.html` to `rubric/index.html`.
  static func from(_ page: String, to target: String, fragment: String? = nil) -> String {
    let here = page.split(separator: "/").dropLast()
    let there = target.split(separator: "/")
    var shared = 0
    while shared < here.count, shared + 1 < there.count, here[shared] == there[shared] {
      shared += 1
    }
    var url = String(repeating: "../", count: here.count - shared)
    url += there[shared...].map(encoded).joined(separator: "/")
    if let fragment { url += "#" + fragment }
    return url
  }

  /// The path with `%` and two digits for what may not stand in a URL.
  static func encoded(_ path: some StringProtocol) -> String {
    var url = ""
    for byte in path.utf8 {
      if isPlain(byte) {
        url.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        url += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return url
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."), UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
