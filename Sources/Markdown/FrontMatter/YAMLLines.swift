/// The lines of a YAML text: columns in bytes, and bounds that are checked before it is parsed.
struct YAMLLines {
  /// Why a text is not parsed at all.
  struct Excess {
    let id: String
    let message: String
    let line: Int
  }

  /// A key of the top level that was set before.
  struct RepeatedKey {
    let name: String
    let line: Int
  }

  private(set) var text: String
  private var lines: [Substring.UTF8View] {
    didSet { areASCII = Self.areASCII(lines) }
  }
  /// The lines in which columns in bytes and in scalars are the same.
  private var areASCII: [Bool]

  init(_ text: String) {
    self.text = text
    let lines = Self.split(text)
    self.lines = lines
    areASCII = Self.areASCII(lines)
  }

  private static func areASCII(_ lines: [Substring.UTF8View]) -> [Bool] {
    lines.map { $0.allSatisfy { $0 < 0x80 } }
  }

  var isBlank: Bool {
    text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }

  /// The line of the first control character.
  var firstUnprintableLine: Int? {
    lines.firstIndex { $0.contains { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F } }.map { $0 + 1 }
  }

  /// Whether a tab stands before the text of a line.
  func isIndentedByTab(_ line: Int) -> Bool {
    guard lines.indices.contains(line - 1) else { return false }
    return lines[line - 1].prefix { $0 == 0x20 || $0 == 0x09 }.contains(0x09)
  }

  /// The column in bytes for one in Unicode scalars, both counted from 1.
  func byteColumn(at line: Int, column: Int) -> Int {
    guard lines.indices.contains(line - 1) else { return max(column, 1) }
    if areASCII[line - 1] { return min(max(column, 1), lines[line - 1].count + 1) }
    var bytes = 1
    var scalars = 1
    for byte in lines[line - 1] {
      if byte & 0xC0 != 0x80 {
        if scalars == column { return bytes }
        scalars += 1
      }
      bytes += 1
    }
    return bytes
  }

  /// How many bytes stand on the line from a column in scalars on.
  func restLength(at line: Int, column: Int) -> Int {
    guard lines.indices.contains(line - 1) else { return 1 }
    return max(lines[line - 1].count - byteColumn(at: line, column: column) + 1, 1)
  }

  /// The length of a quoted scalar on its first line, quotes included; of a very long one a part.
  func quotedLength(at line: Int, column: Int) -> Int {
    guard lines.indices.contains(line - 1) else { return 1 }
    let start = byteColumn(at: line, column: column) - 1
    let rest = Array(lines[line - 1].dropFirst(start).prefix(4_000))
    guard let quote = rest.first else { return 1 }
    var index = 1
    while index < rest.count {
      if rest[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        index += 1
      } else if rest[index] == quote {
        guard quote == UInt8(ascii: "'"), index + 1 < rest.count, rest[index + 1] == quote else {
          return index + 1
        }
        index += 1
      }
      index += 1
    }
    return rest.count
  }

  /// Whether the text nests too deeply or holds so many aliases that it may grow without bound.
  /// An estimate from above that no reasonable file reaches; Yams recurses and must not see more.
  func excess(maximumDepth: Int) -> Excess? {
    var flow = 0
    var indents: [Int] = []
    var anchors = 0
    var aliases = 0
    for (index, line) in lines.enumerated() {
      let indent = line.prefix { $0 == 0x20 }.count
      while let last = indents.last, last >= indent { indents.removeLast() }
      if indent < line.count { indents.append(indent) }
      var compact = 0
      var isMarker = true
      var previous: UInt8 = 0x20
      for byte in line {
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "{"): flow += 1
        case UInt8(ascii: "]"), UInt8(ascii: "}"): flow = max(flow - 1, 0)
        case UInt8(ascii: "-"), UInt8(ascii: "?"): if isMarker { compact += 1 }
        case UInt8(ascii: "&"): if !Self.isWord(previous) { anchors += 1 }
        case UInt8(ascii: "*"): if !Self.isWord(previous) { aliases += 1 }
        case 0x20, 0x09: break
        default: isMarker = false
        }
        previous = byte
        if flow + indents.count + compact > maximumDepth {
          return Excess(
            id: "yaml/too-deep", message: "nested more than \(maximumDepth) levels deep",
            line: index + 1)
        }
      }
      if anchors > 0, aliases > 20 {
        return Excess(id: "yaml/too-large", message: "too many aliases", line: index + 1)
      }
    }
    return nil
  }

  /// Blanks out each key of the top level that was set before, with the lines that belong to it.
  mutating func removeRepeatedKeys() -> [RepeatedKey] {
    var seen: Set<String> = []
    var removed: [RepeatedKey] = []
    var kept: [String] = []
    var isDropping = false
    for (index, line) in lines.enumerated() {
      if let key = Self.topLevelKey(of: line) {
        isDropping = !seen.insert(key).inserted
        if isDropping { removed.append(RepeatedKey(name: key, line: index + 1)) }
      }
      kept.append(isDropping ? "" : String(Substring(line)))
    }
    text = kept.joined(separator: "\n")
    lines = Self.split(text)
    return removed
  }

  private static func topLevelKey(of line: Substring.UTF8View) -> String? {
    guard let first = line.first, first != 0x20, first != 0x09, first != UInt8(ascii: "#"),
      first != UInt8(ascii: "-"), let colon = line.firstIndex(of: UInt8(ascii: ":"))
    else { return nil }
    return String(Substring(line[..<colon]))
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
  }

  /// At LF, CRLF and CR.
  private static func split(_ text: String) -> [Substring.UTF8View] {
    var lines: [Substring.UTF8View] = []
    let bytes = text.utf8
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      let byte = bytes[index]
      let end = index
      bytes.formIndex(after: &index)
      guard byte == 0x0A || byte == 0x0D else { continue }
      if byte == 0x0D, index < bytes.endIndex, bytes[index] == 0x0A {
        bytes.formIndex(after: &index)
      }
      lines.append(text[start..<end].utf8)
      start = index
    }
    lines.append(text[start...].utf8)
    return lines
  }
}
