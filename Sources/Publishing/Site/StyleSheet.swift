/// Makes a style sheet smaller without changing what it says.
struct StyleSheet {
  private let bytes: [UInt8]
  private var index = 0
  private var output: [UInt8] = []

  /// Drops comments, and white space where it parts nothing; strings are left as they are.
  static func compact(_ css: String) -> String {
    var sheet = StyleSheet(bytes: Array(css.utf8))
    while sheet.index < sheet.bytes.count { sheet.step() }
    return String(decoding: sheet.output, as: UTF8.self)
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    output.reserveCapacity(bytes.count)
  }

  private mutating func step() {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): copyString()
    case UInt8(ascii: "/") where bytes.dropFirst(index + 1).first == UInt8(ascii: "*"):
      skipComment()
    case 0x09, 0x0A, 0x0D, 0x20:
      index += 1
      if let last = output.last, !Self.endsAlone(last) { output.append(0x20) }
    default:
      if output.last == 0x20, Self.startsAlone(byte) { output.removeLast() }
      if byte == UInt8(ascii: "}"), output.last == UInt8(ascii: ";") { output.removeLast() }
      output.append(byte)
      index += 1
    }
  }

  /// Whether white space behind the byte parts nothing.
  private static func endsAlone(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: ","),
      UInt8(ascii: ":"), UInt8(ascii: ">"):
      true
    default: false
    }
  }

  /// Whether white space before the byte parts nothing; before `:` it may part two selectors.
  private static func startsAlone(_ byte: UInt8) -> Bool {
    byte != UInt8(ascii: ":") && byte != 0x20 && endsAlone(byte)
  }

  private mutating func copyString() {
    let quote = bytes[index]
    output.append(quote)
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      output.append(byte)
      index += 1
      if byte == UInt8(ascii: "\\"), index < bytes.count {
        output.append(bytes[index])
        index += 1
      } else if byte == quote {
        return
      }
    }
  }

  private mutating func skipComment() {
    index += 2
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "*"), bytes.dropFirst(index + 1).first == UInt8(ascii: "/") {
        index += 2
        return
      }
      index += 1
    }
  }
}
