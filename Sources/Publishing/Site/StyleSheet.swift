/// Makes a style sheet smaller without changing what it says.
enum StyleSheet {
  /// Drops comments, indentation and blank lines; strings are left as they are.
  static func compact(_ css: String) -> String {
    var result: [UInt8] = []
    let bytes = Array(css.utf8)
    var index = 0
    var quote: UInt8?
    while index < bytes.count {
      let byte = bytes[index]
      if let open = quote {
        result.append(byte)
        if byte == UInt8(ascii: "\\"), index + 1 < bytes.count {
          index += 1
          result.append(bytes[index])
        } else if byte == open {
          quote = nil
        }
      } else if byte == UInt8(ascii: "/"), bytes.dropFirst(index + 1).first == UInt8(ascii: "*") {
        index = endOfComment(bytes, from: index + 2)
        continue
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
        result.append(byte)
      } else if byte == UInt8(ascii: "\n") {
        if let last = result.last, last != UInt8(ascii: "\n") { result.append(byte) }
      } else if byte != UInt8(ascii: " ") || (result.last ?? 0x0A) != UInt8(ascii: "\n") {
        result.append(byte)
      }
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func endOfComment(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "*"), bytes[index + 1] == UInt8(ascii: "/") {
        return index + 2
      }
      index += 1
    }
    return bytes.count
  }
}
