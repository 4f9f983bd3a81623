/// URLs from one file of the site to another.
enum RelativeURL {
  /// The URL that leads from the file `page` to the file `target`, both paths in the site:
  /// `../rubric/index.html` from `mistakes/index.html` to `rubric/index.html`.
  static func from(_ page: String, to target: String, fragment: String? = nil) -> String {
    let (shared, climbs) = way(from: page, to: target)
    var url = String(repeating: "../", count: climbs)
    url += encoded(target.utf8.dropFirst(shared))
    if let fragment {
      url += "#"
      url += fragment
    }
    return url
  }

  /// How many bytes of folders both paths have in common, and how many more folders `page` is in.
  private static func way(from page: String, to target: String) -> (shared: Int, climbs: Int) {
    var shared = 0
    var climbs = 0
    var isShared = true
    var there = target.utf8.makeIterator()
    for (index, byte) in page.utf8.enumerated() {
      isShared = isShared && there.next() == byte
      guard byte == UInt8(ascii: "/") else { continue }
      if isShared { shared = index + 1 } else { climbs += 1 }
    }
    return (shared, climbs)
  }

  /// The path with `%` and two digits for what may not stand in a URL.
  static func encoded(_ path: Substring.UTF8View) -> String {
    guard !path.allSatisfy(isPlain) else { return String(Substring(path)) }
    var url = ""
    for byte in path {
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
