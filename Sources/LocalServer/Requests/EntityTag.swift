/// A strong `ETag`: two answers with the same one are the same bytes.
package struct EntityTag: Sendable, Equatable {
  /// In its quotation marks.
  package let text: String

  /// FNV-1a of 64 bits, with the length. `StableHash` is the same, of modules that know guides.
  package init(of bytes: some Collection<UInt8>) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    text = "\"\(String(hash, radix: 16))-\(String(bytes.count, radix: 16))\""
  }

  /// `name` holds neither quotation marks nor spaces.
  init(name: String) {
    text = "\"\(name)\""
  }

  /// The tag of the same file, compressed.
  var compressed: EntityTag { EntityTag(name: text.dropFirst().dropLast() + "-gz") }

  /// Whether an `If-None-Match` header names the tag, or that of the file compressed.
  func matches(_ header: String) -> Bool {
    header.split(separator: ",").contains { item in
      var item = item.drop { $0 == " " || $0 == "\t" }
      while item.last == " " || item.last == "\t" { item.removeLast() }
      if item.hasPrefix("W/") { item = item.dropFirst(2) }
      return item == "*" || item == text[...] || item == compressed.text[...]
    }
  }
}
