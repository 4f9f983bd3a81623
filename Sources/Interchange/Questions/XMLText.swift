import Markdown

/// Text as it stands in XML.
enum XMLText {
  /// Escaped for elements and attributes. What no XML may hold is left out; `]]>` and quotes are safe.
  static func escaped(_ text: String) -> String {
    let allowed = String(String.UnicodeScalarView(text.unicodeScalars.filter(isAllowed)))
    // As it is, a carriage return would be read as a line feed.
    let lines = allowed.utf8.split(separator: 13, omittingEmptySubsequences: false)
    return lines.map { String(Substring($0)).htmlEscaped }.joined(separator: "&#13;")
  }

  /// Plain text as paragraphs, a line each.
  static func paragraphs(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).map { "<p>\(escaped(String($0)))</p>" }.joined()
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t", "\n", "\r": true
    default: scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
    }
  }
}
