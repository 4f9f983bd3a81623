import Glibc

/// The last touch to a page's text: what a site needs of it and Markdown does not know.
///
/// Wide tables scroll on their own, code can be scrolled by keyboard, task boxes have names, links
/// that leave don't hand over the window, images load when they come near.
enum HTMLFinish {
  private static let rules: [Rule] = [
    Rule("<table>", "<table>"),
    Rule("<pre>", "<pre tabindex=\"0\">"),
    Rule("<a href=\"http://", "<a rel=\"noopener\" href=\"http://"),
    Rule("<a href=\"https://", "<a rel=\"noopener\" href=\"https://"),
    Rule("<img src=", "<img loading=\"lazy\" src="),
    Rule("<input type=\"checkbox\"", "<input aria-label=\"Task\" type=\"checkbox\""),
    Rule("<section class=\"footnotes\"", "<section aria-label=\"Footnotes\" class=\"footnotes\""),
  ]
  private static let tableEnd = Array("</table>".utf8)
  private static let divisionEnd = Array("</div>".utf8)
  private static let markStart = Array("<sup class=\"footnote-ref\">".utf8)
  private static let markEnd = Array("</sup>".utf8)

  /// `withoutMarks` leaves out the marks of footnotes, for text that stands away from them.
  static func finish(_ html: [UInt8], withoutMarks: Bool = false) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(html.count + 512)
    var openTables = 0
    var tables = 0
    var start = 0
    var index = 0
    let end = html.count
    while let tag = nextTag(in: html, from: index) {
      index = tag
      if withoutMarks, matches(markStart, html, index) {
        output.append(contentsOf: html[start..<index])
        while index < end, !matches(markEnd, html, index) { index += 1 }
        index = min(index + markEnd.count, end)
        start = index
      } else if openTables > 0, matches(tableEnd, html, index) {
        openTables -= 1
        index += tableEnd.count
        output.append(contentsOf: html[start..<index])
        output.append(contentsOf: divisionEnd)
        start = index
      } else if let rule = rule(html, index) {
        output.append(contentsOf: html[start..<index])
        if rule.opensTable {
          openTables += 1
          tables += 1
          let region =
            "<div class=\"scroll\" role=\"region\" aria-label=\"Table \(tables)\" tabindex=\"0\">"
          output.append(contentsOf: region.utf8)
        }
        output.append(contentsOf: rule.after)
        index += rule.before.count
        start = index
      } else {
        index += 1
      }
    }
    output.append(contentsOf: html[start...])
    return output
  }

  private static func nextTag(in html: [UInt8], from index: Int) -> Int? {
    html.withUnsafeBytes { bytes in
      guard index < bytes.count, let start = bytes.baseAddress,
        let found = memchr(start + index, 0x3C, bytes.count - index)
      else { return nil }
      return UnsafeRawPointer(found) - start
    }
  }

  private static func rule(_ html: [UInt8], _ index: Int) -> Rule? {
    guard index + 2 < html.count else { return nil }
    switch (html[index + 1], html[index + 2]) {
    case (UInt8(ascii: "t"), UInt8(ascii: "a")), (UInt8(ascii: "p"), UInt8(ascii: "r")),
      (UInt8(ascii: "a"), UInt8(ascii: " ")), (UInt8(ascii: "i"), _),
      (UInt8(ascii: "s"), UInt8(ascii: "e")):
      return rules.first { matches($0.before, html, index) }
    default: return nil
    }
  }

  private static func matches(_ expected: [UInt8], _ html: [UInt8], _ index: Int) -> Bool {
    guard index + expected.count <= html.count else { return false }
    for offset in expected.indices where html[index + offset] != expected[offset] {
      return false
    }
    return true
  }
}

private struct Rule: Sendable {
  let before: [UInt8]
  let after: [UInt8]
  let opensTable: Bool

  init(_ before: String, _ after: String) {
    self.before = Array(before.utf8)
    self.after = Array(after.utf8)
    opensTable = before == "<table>"
  }
}
