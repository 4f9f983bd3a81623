/// Reads what a ``ByteWriter`` wrote.
struct ByteReader {
  /// The bytes are not what was expected: cut off, damaged, or somebody else's.
  struct Unfit: Error {}

  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func wide() throws -> UInt64 {
    guard bytes.count - place >= 8 else { throw Unfit() }
    let number = bytes.withUnsafeBytes {
      $0.loadUnaligned(fromByteOffset: place, as: UInt64.self)
    }
    place += 8
    return UInt64(littleEndian: number)
  }

  mutating func number() throws -> Int { Int(Int64(bitPattern: try wide())) }

  mutating func text() throws -> String {
    let count = try number()
    guard count >= 0, count <= bytes.count - place else { throw Unfit() }
    defer { place += count }
    return String(decoding: bytes[place..<place + count], as: UTF8.self)
  }

  mutating func list<Element>(
    _ read: (inout ByteReader) throws -> Element
  ) throws -> [Element] {
    let count = try number()
    // Each element takes at least one number.
    guard count >= 0, count <= (bytes.count - place) / 8 else { throw Unfit() }
    var list: [Element] = []
    list.reserveCapacity(count)
    for _ in 0..<count { list.append(try read(&self)) }
    return list
  }
}
