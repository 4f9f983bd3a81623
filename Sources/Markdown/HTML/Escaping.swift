extension [UInt8] {
  /// Appends `text` with `& < > "` and `'` as character references, for HTML and XML.
  package mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { appendEscaped($0) }
  }

  package mutating func appendEscaped(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { appendEscaped($0) }
  }

  /// - Parameter keepsApostrophes: as libcmark does, whose output ours is compared with.
  mutating func appendEscaped(
    _ bytes: UnsafeBufferPointer<UInt8>, keepsApostrophes: Bool = false
  ) {
    var start = 0
    for index in bytes.indices where bytes[index] <= UInt8(ascii: ">") {
      guard let reference = characterReference(bytes[index], keepsApostrophes) else { continue }
      append(contentsOf: bytes[start..<index])
      append(contentsOf: reference.utf8)
      start = index + 1
    }
    append(contentsOf: bytes[start...])
  }

  private func characterReference(_ byte: UInt8, _ keepsApostrophes: Bool) -> StaticReference? {
    switch byte {
    case UInt8(ascii: "&"): StaticReference("&amp;")
    case UInt8(ascii: "<"): StaticReference("&lt;")
    case UInt8(ascii: ">"): StaticReference("&gt;")
    case UInt8(ascii: "\""): StaticReference("&quot;")
    case UInt8(ascii: "'"): keepsApostrophes ? nil : StaticReference("&#39;")
    default: nil
    }
  }
}

extension String {
  /// The text as it stands in HTML and XML.
  package var htmlEscaped: String {
    var bytes: [UInt8] = []
    bytes.appendEscaped(self)
    return String(decoding: bytes, as: UTF8.self)
  }
}

private struct StaticReference {
  let utf8: UnsafeBufferPointer<UInt8>

  init(_ text: StaticString) {
    utf8 = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }
}
