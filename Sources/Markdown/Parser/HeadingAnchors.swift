/// The anchors of a document's headings, made as GitHub makes them: lower case, no punctuation but
/// `-` and `_`, spaces as `-`, a number after the second of a name.
struct HeadingAnchors {
  private var text: [UInt8] = []
  private var isCollecting = false
  private var uses: [String: Int] = Dictionary(minimumCapacity: 24)

  /// Takes anchors that are given already.
  mutating func reserve(_ anchors: [String]) {
    for anchor in anchors { uses[anchor] = 0 }
  }

  /// Starts the next heading.
  mutating func begin() {
    isCollecting = true
    text.removeAll(keepingCapacity: true)
  }

  mutating func append(_ bytes: [UInt8]) {
    if isCollecting { text += bytes }
  }

  mutating func append(_ string: String) {
    if isCollecting { text += string.utf8 }
  }

  /// The anchor of the heading whose text was collected.
  mutating func finish() -> String {
    isCollecting = false
    let base = Self.anchor(for: text)
    guard var count = uses[base] else {
      uses[base] = 0
      return base
    }
    var anchor: String
    repeat {
      count += 1
      anchor = "\(base)-\(count)"
    } while uses[anchor] != nil
    uses[base] = count
    uses[anchor] = 0
    return anchor
  }

  private static func anchor(for text: [UInt8]) -> String {
    let isASCII = text.allSatisfy { $0 < 0x80 }
    let anchor = isASCII ? asciiAnchor(for: text) : unicodeAnchor(for: text)
    return anchor.isEmpty ? "section" : anchor
  }

  private static func asciiAnchor(for text: [UInt8]) -> String {
    String(unsafeUninitializedCapacity: text.count) { buffer in
      var count = 0
      for byte in text {
        switch byte {
        case 0x61...0x7A, 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "_"): buffer[count] = byte
        case 0x41...0x5A: buffer[count] = byte | 0x20
        case UInt8(ascii: " "): buffer[count] = UInt8(ascii: "-")
        default: continue
        }
        count += 1
      }
      return count
    }
  }

  private static func unicodeAnchor(for text: [UInt8]) -> String {
    var anchor = String.UnicodeScalarView()
    for scalar in String(decoding: text, as: UTF8.self).lowercased().unicodeScalars {
      if scalar == " " {
        anchor.append("-")
      } else if scalar == "-" || isWord(scalar) {
        anchor.append(scalar)
      }
    }
    return String(anchor)
  }

  /// Letters, their marks, digits and connectors such as `_`.
  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber,
      .connectorPunctuation:
      true
    default: scalar.properties.isAlphabetic
    }
  }
}
