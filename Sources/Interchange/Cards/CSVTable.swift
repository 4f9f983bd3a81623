/// A table of values parted by commas, after RFC 4180: lines end in CR LF, values with commas, quotes
/// or line breaks stand in quotes.
///
/// Such files are opened in spreadsheets, which take a value that begins with `=`, `+`, `-` or `@` for a
/// formula and run it, whoever wrote it. As OWASP advises ("CSV injection"), an apostrophe stands before
/// such a value, which says that it is text. A number with a sign stays as it is. Formats for flashcard
/// programs (``AnkiText``, ``QuizletText``) have no apostrophe: they would show it on the card.
struct CSVTable {
  private(set) var text = ""

  init(head: [String]) {
    add(head)
  }

  mutating func add(_ row: [String]) {
    text += row.map(Self.value).joined(separator: ",") + "\r\n"
  }

  private static func value(_ value: String) -> String {
    let safe = isFormula(value) ? "'" + value : value
    let isPlain = safe.utf8.allSatisfy { byte in
      byte != UInt8(ascii: ",") && byte != UInt8(ascii: "\"") && byte != 10 && byte != 13
    }
    return isPlain ? safe : "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }

  private static func isFormula(_ value: String) -> Bool {
    guard let first = value.unicodeScalars.first, openings.contains(first) else { return false }
    let isSign = first == "+" || first == "-"
    return !(isSign && isNumber(value.unicodeScalars.dropFirst()))
  }

  private static func isNumber(_ text: Substring.UnicodeScalarView) -> Bool {
    !text.isEmpty && text.allSatisfy { ("0"..."9").contains($0) || $0 == "." || $0 == "," }
  }

  /// What a formula begins with; in East Asia the wide forms count as well, and white space is passed over.
  private static let openings: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠",
  ]
}
