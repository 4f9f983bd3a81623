/// Tells the cells that need no parser: words and numbers, as most cells are.
enum PlainCell {
  /// The text of a cell in which nothing can be a mark; nil if the parser has to look at it.
  static func text(_ bytes: ArraySlice<UInt8>) -> String? {
    var previous: UInt8 = 0x20
    for byte in bytes {
      switch byte {
      case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x20, UInt8(ascii: ","), UInt8(ascii: "%"),
        UInt8(ascii: "$"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "+"),
        UInt8(ascii: "?"), UInt8(ascii: "/"):
        break
      // Two of them may become a dash, an ellipsis, or (with a dot) the beginning of a URL.
      case UInt8(ascii: "-"), UInt8(ascii: "."):
        guard previous != byte, previous | 0x20 != UInt8(ascii: "w") else { return nil }
      default: return nil
      }
      previous = byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
