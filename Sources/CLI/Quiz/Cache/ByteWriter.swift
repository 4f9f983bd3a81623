/// Values as bytes: numbers in little-endian order, texts and lists behind their length.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ number: Int) { write(UInt64(bitPattern: Int64(number))) }

  mutating func write(_ text: String) { write(bytes: text.utf8) }

  mutating func write(bytes more: some Collection<UInt8>) {
    write(more.count)
    bytes.append(contentsOf: more)
  }

  /// Without the count before it.
  mutating func append(_ more: [UInt8]) { bytes += more }

  mutating func write<Element>(
    _ list: [Element], _ write: (inout ByteWriter, Element) -> Void
  ) {
    self.write(list.count)
    for element in list { write(&self, element) }
  }
}
