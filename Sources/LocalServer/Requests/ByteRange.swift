/// What a `Range` header asks for of a file (RFC 9110, section 14).
enum ByteRange: Sendable, Equatable {
  /// The whole file: no range, several, or one that is not understood.
  case whole
  case part(Range<Int>)
  /// Nothing of the file lies there.
  case unsatisfiable

  /// `bytes=0-99`, `bytes=100-`, `bytes=-100` for the last ones.
  init(_ header: String?, size: Int) {
    guard let header, header.lowercased().hasPrefix("bytes=") else {
      self = .whole
      return
    }
    let bounds = header.dropFirst("bytes=".count)
      .split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
      .map { $0.filter { $0 != " " && $0 != "\t" } }
    guard bounds.count == 2, bounds.allSatisfy(Self.isNumber) else {
      self = .whole
      return
    }
    switch (bounds[0].isEmpty, bounds[1].isEmpty) {
    case (true, true): self = .whole
    case (true, false):
      let count = min(Int(bounds[1]) ?? .max, size)
      self = count > 0 ? .part(size - count..<size) : .unsatisfiable
    case (false, _):
      let first = Int(bounds[0]) ?? .max
      let last = bounds[1].isEmpty ? .max : Int(bounds[1]) ?? .max
      guard first <= last else {
        self = .whole
        return
      }
      self = first < size ? .part(first..<(last < size ? last + 1 : size)) : .unsatisfiable
    }
  }

  private static func isNumber(_ text: String) -> Bool {
    text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
