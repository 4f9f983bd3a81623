extension [UInt8] {
  /// Where `needle` begins.
  package func firstIndex(of needle: [UInt8]) -> Int? {
    guard let first = needle.first, count >= needle.count else { return nil }
    var index = 0
    while index + needle.count <= count {
      if self[index] == first, self[index..<(index + needle.count)].elementsEqual(needle) {
        return index
      }
      index += 1
    }
    return nil
  }
}
