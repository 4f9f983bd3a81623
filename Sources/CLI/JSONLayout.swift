import Foundation

/// How JSON is laid out that the program prints or sends: its names in order, so that the same is always
/// written in the same way.
enum JSONLayout {
  /// An object a line, for programs that read line by line.
  case line
  /// For people too.
  case indented

  /// UTF-8 without a line feed at its end.
  func data(of value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if self == .indented { encoder.outputFormatting.insert(.prettyPrinted) }
    return try encoder.encode(value)
  }

  func text(of value: some Encodable) throws -> String {
    String(decoding: try data(of: value), as: UTF8.self)
  }
}
