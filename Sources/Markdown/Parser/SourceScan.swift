/// One pass over a text before it is parsed: where its lines begin, and what it may hold. Most
/// files use few extensions, and those that they do not use cost nothing.
struct SourceScan {
  /// What occurs in the text, so that passes which look for it are worth their time.
  struct Features: OptionSet {
    let rawValue: Int

    static let pipe = Features(rawValue: 1)
    static let tilde = Features(rawValue: 2)
    static let doubleEquals = Features(rawValue: 4)
    static let footnote = Features(rawValue: 8)
    static let url = Features(rawValue: 16)
    /// `]:`, the mark of a link reference definition
    static let definition = Features(rawValue: 32)
    /// `[ ]`, `[x]` or `[X]`
    static let checkbox = Features(rawValue: 64)
    /// A backslash before a mark of the extensions
    static let escape = Features(rawValue: 128)

    /// Those that are found inside running text.
    static let inline: Features = [.tilde, .doubleEquals, .footnote, .url]
  }

  /// Offset of the first byte of each line; the end of the text is added as one more.
  private(set) var lineStarts: [UInt32]
  private(set) var features: Features = []

  init(_ bytes: [UInt8], from start: Int) {
    var starts: [UInt32] = [UInt32(start)]
    starts.reserveCapacity(16 + (bytes.count - start) / 32)
    var features: Features = []
    bytes.withUnsafeBufferPointer { buffer in
      var index = start
      let end = buffer.count
      while index < end {
        let byte = buffer[index]
        index += 1
        if byte >= 0x61 && byte <= 0x7A || byte == 0x20 { continue }
        let next = index < end ? buffer[index] : 0
        switch byte {
        case UInt8(ascii: "\n"): starts.append(UInt32(index))
        case UInt8(ascii: "\r"): if next != UInt8(ascii: "\n") { starts.append(UInt32(index)) }
        case UInt8(ascii: "|"): features.insert(.pipe)
        case UInt8(ascii: "~"): features.insert(.tilde)
        case UInt8(ascii: "="): if next == byte { features.insert(.doubleEquals) }
        case UInt8(ascii: "]"): if next == UInt8(ascii: ":") { features.insert(.definition) }
        case UInt8(ascii: ":"), UInt8(ascii: "."):
          if Self.isURL(buffer, at: index - 1) { features.insert(.url) }
        case UInt8(ascii: "\\"):
          if Self.isMark(next) { features.insert(.escape) }
        case UInt8(ascii: "["): features.formUnion(Self.bracket(buffer, at: index))
        default: break
        }
      }
      if starts.last != UInt32(end) { starts.append(UInt32(end)) }
    }
    lineStarts = starts
    self.features = features
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "~"), UInt8(ascii: "="), UInt8(ascii: "["), UInt8(ascii: "^"),
      UInt8(ascii: ":"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  private static func bracket(_ buffer: UnsafeBufferPointer<UInt8>, at index: Int) -> Features {
    guard index + 1 < buffer.count else { return [] }
    switch buffer[index] {
    case UInt8(ascii: "^"): return .footnote
    case UInt8(ascii: " "), UInt8(ascii: "x"), UInt8(ascii: "X"):
      return buffer[index + 1] == UInt8(ascii: "]") ? .checkbox : []
    default: return []
    }
  }

  /// Whether `://` or the dot of `www.` stands at `index`.
  private static func isURL(_ buffer: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    if buffer[index] == UInt8(ascii: ":") {
      return index + 2 < buffer.count && buffer[index + 1] == UInt8(ascii: "/")
        && buffer[index + 2] == UInt8(ascii: "/")
    }
    return index >= 3 && buffer[index - 3..<index].allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
  }
}
