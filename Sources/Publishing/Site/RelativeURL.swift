/// URLs from one file of the site to another.
enum RelativeURL {
  /// The URL that leads from the file `page` to the file `target`, both paths in the site:
  /// `../rubric/index.html` from `mistakes/index.html` to `rubric/index.html`.
  static func from(_ page: String, to target: String, fragment: String? = nil) -> String {
    var here = page.utf8[...]
    var there = target.utf8[...]
    while let end = here.firstIndex(of: UInt8(ascii: "/")),
      there.prefix(while: { $0 != UInt8(ascii: "/") }).elementsEqual(here[..<end]),
      let other = there.firstIndex(of: UInt8(ascii: "/"))
    {
      here = here[here.index(after: end)...]
      there = there[there.index(after: other)...]
    }
    var url = ""
    for byte in here where byte == UInt8(ascii: "/") { url += "../" }
    url += encoded(Substring(there))
    if let fragment { url += "#" + fragment }
    return url
  }

  /// The path with `%` and two digits for what may not stand in a URL.
  static func encoded(_ path: Substring) -> String {
    guard !path.utf8.allSatisfy(isPlain) else { return String(path) }
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
