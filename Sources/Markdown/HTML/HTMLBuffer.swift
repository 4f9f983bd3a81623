/// HTML under construction, as bytes.
struct HTMLBuffer {
  private(set) var bytes: [UInt8]

  init(_ bytes: [UInt8] = []) {
    self.bytes = bytes
  }

  consuming func take() -> [UInt8] { bytes }

  /// Markup of our own.
  mutating func raw(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Markup that is no literal: a number, or HTML that the author wrote.
  mutating func raw(_ markup: String) {
    bytes.append(contentsOf: markup.utf8)
  }

  /// A line feed unless the line is empty yet.
  mutating func newLine() {
    if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
  }

  mutating func byte(_ byte: UInt8) {
    bytes.append(byte)
  }

  /// Text, with `&`, `<`, `>` and `"` escaped.
  mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { bytes.appendEscaped($0, keepsApostrophes: true) }
  }

  /// A URL inside an attribute, percent-encoded and escaped as libcmark does.
  mutating func url(_ url: String) {
    for byte in url.utf8 {
      if Self.isURLByte(byte) {
        bytes.append(byte)
      } else if byte == UInt8(ascii: "&") {
        raw("&amp;")
      } else if byte == UInt8(ascii: "'") {
        raw("&#x27;")
      } else {
        bytes.append(UInt8(ascii: "%"))
        bytes.append(Self.hexDigit(byte >> 4))
        bytes.append(Self.hexDigit(byte & 15))
      }
    }
  }

  private static func isURLByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: true
    case UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "\""): false
    case 0x21...0x2F, UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "?"),
      UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x37 + value
  }
}
