/// The form in which labels and headings are compared: lower case, single spaces, no emoji, no
/// emphasis marks, no numbering, no colon. `❌ **Don’t say:**` becomes `don't say`.
enum LabelText {
  static func normalise(_ text: String) -> String {
    var text = text
    return text.withUTF8 { source in
      // A letter takes up to half as much room again in lower case.
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * source.count) { room in
        var words = Words(room)
        if source.allSatisfy({ $0 < 128 }) {
          for byte in source { words.append(byte) }
        } else {
          for scalar in String(decoding: source, as: UTF8.self).unicodeScalars {
            words.append(scalar)
          }
        }
        return String(decoding: withoutNumbers(words.bytes), as: UTF8.self)
      }
    }
  }

  private static let space = UInt8(ascii: " ")

  /// Words parted by single spaces, as they come in.
  private struct Words {
    private let room: UnsafeMutableBufferPointer<UInt8>
    private var count = 0
    /// Behind the last byte that may end a word.
    private var end = 0

    init(_ room: UnsafeMutableBufferPointer<UInt8>) {
      self.room = room
    }

    var bytes: Slice<UnsafeBufferPointer<UInt8>> { UnsafeBufferPointer(room)[..<end] }

    /// - Parameter byte: a byte of ASCII.
    mutating func append(_ byte: UInt8) {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "/"), UInt8(ascii: "?"):
        appendLetter(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        appendLetter(byte + 32)
      // They stay inside of words.
      case UInt8(ascii: "-"), UInt8(ascii: "'"):
        if count > 0, room[count - 1] != LabelText.space { put(byte) }
      default:
        count = end
        if end > 0 { put(LabelText.space) }
      }
    }

    mutating func append(_ scalar: Unicode.Scalar) {
      if scalar.isASCII {
        append(UInt8(scalar.value))
      } else if scalar == "\u{2019}" {
        append(UInt8(ascii: "'"))
      } else if scalar.properties.isAlphabetic {
        for byte in scalar.properties.lowercaseMapping.utf8 { appendLetter(byte) }
      } else if scalar.properties.generalCategory == .nonspacingMark, scalar != "\u{FE0F}" {
        for byte in String(scalar).utf8 { appendLetter(byte) }
      } else {
        append(LabelText.space)
      }
    }

    private mutating func appendLetter(_ byte: UInt8) {
      put(byte)
      end = count
    }

    private mutating func put(_ byte: UInt8) {
      precondition(count < room.count)
      room[count] = byte
      count += 1
    }
  }

  /// Drops numbers that stand alone at either end, but never the last word.
  private static func withoutNumbers(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Slice<UnsafeBufferPointer<UInt8>> {
    var words = bytes
    while let end = words.firstIndex(of: space), words[..<end].allSatisfy(\.isDigit) {
      words = words[(end + 1)...]
    }
    while let start = words.lastIndex(of: space), words[(start + 1)...].allSatisfy(\.isDigit) {
      words = words[..<start]
    }
    return words
  }
}
