extension [UInt8] {
  /// Appends `text` with `& < > "` and `'` as character references.
  package mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { appendEscaped($0) }
  }

  mutating func appendEscaped(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { appendEscaped($0) }
  }

  private mutating func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in bytes.indices {
      guard let reference = characterReference(bytes[index]) else { continue }
      append(contentsOf: bytes[start..<index])
      append(contentsOf: reference.utf8)
      start = index + 1
    }
    append(contentsOf: bytes[start...])
  }

  private func characterReference(_ byte: UInt8) -> StaticReference? {
    switch byte {
    case UInt8(ascii: "&"): StaticReference("&amp;")
    case UInt8(ascii: "<"): StaticReference("&lt;")
    case UInt8(ascii: ">"): StaticReference("&gt;")
    case UInt8(ascii: "\""): StaticReference("&quot;")
    case UInt8(ascii: "'"): StaticReference("&#39;")
    default: nil
    }
  }
}

private struct StaticReference {
  let utf8: UnsafeBufferPointer<UInt8>

  init(_ text: StaticString) {
    utf8 = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }
}
