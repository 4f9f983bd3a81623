extension [UInt8] {
  /// Appends `text` in quotation marks, escaped after RFC 8259.
  ///
  /// - Parameter inScript: writes `<` in another way, for text that stands in a script on a page.
  package mutating func appendJSON(_ text: String, inScript: Bool = false) {
    append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { text in
      var start = 0
      for (place, byte) in text.enumerated() {
        let isPlain =
          byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
          && !(inScript && byte == UInt8(ascii: "<"))
        if isPlain { continue }
        append(contentsOf: text[start..<place])
        appendJSONEscape(byte)
        start = place + 1
      }
      append(contentsOf: text[start...])
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func appendJSONEscape(_ byte: UInt8) {
    switch byte {
    case 0x0A: append(contentsOf: "\\n".utf8)
    case 0x0D: append(contentsOf: "\\r".utf8)
    case 0x09: append(contentsOf: "\\t".utf8)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      append(UInt8(ascii: "\\"))
      append(byte)
    default:
      append(contentsOf: byte < 16 ? "\\u000".utf8 : "\\u00".utf8)
      append(contentsOf: String(byte, radix: 16).utf8)
    }
  }
}
