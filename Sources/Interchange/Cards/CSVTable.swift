/// A table of values parted by commas, after RFC 4180: lines end in CR LF, values with commas, quotes
/// or line breaks stand in quotes.
struct CSVTable {
  private(set) var text = ""

  init(head: [String]) {
    add(head)
  }

  mutating func add(_ row: [String]) {
    text += row.map(Self.value).joined(separator: ",") + "\r\n"
  }

  private static func value(_ value: String) -> String {
    let isPlain = value.utf8.allSatisfy { byte in
      byte != UInt8(ascii: ",") && byte != UInt8(ascii: "\"") && byte != 10 && byte != 13
    }
    return isPlain ? value : "\"" + value.replacing("\"", with: "\"\"") + "\""
  }
}
