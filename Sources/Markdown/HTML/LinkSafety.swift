/// Which destinations may be written: those whose scheme cannot run code or open the reader's files.
enum LinkSafety {
  static func isSafe(_ destination: String) -> Bool {
    switch scheme(of: destination) {
    case "javascript", "vbscript", "file", "data": false
    default: true
    }
  }

  /// Images may carry their bytes in the URL, in formats that cannot hold a script.
  static func isSafe(imageSource source: String) -> Bool {
    guard !isSafe(source) else { return true }
    let start = String(decoding: visible(source).prefix(20), as: UTF8.self)
    return ["data:image/png", "data:image/gif", "data:image/jpeg", "data:image/webp"]
      .contains { start.hasPrefix($0) }
  }

  /// The scheme as a browser reads it, in lower case: browsers drop control characters and white
  /// space before they look for one.
  static func scheme(of destination: String) -> String? {
    guard mayHaveScheme(destination.utf8) else { return nil }
    let visible = visible(destination)
    guard let colon = visible.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    return String(decoding: visible[..<colon], as: UTF8.self)
  }

  /// Whether a colon stands before anything that ends the scheme.
  private static func mayHaveScheme(_ bytes: String.UTF8View) -> Bool {
    for byte in bytes {
      switch byte {
      case UInt8(ascii: ":"): return true
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return false
      default: continue
      }
    }
    return false
  }

  private static func visible(_ destination: String) -> [UInt8] {
    destination.lowercased().utf8.prefix(200).filter { $0 > 0x20 && $0 != 0x7F }
  }
}
