import Foundation
import Testing

@testable import Publishing

/// Keeps the list of keys in `Docs/theming.md` true to the views.
@Suite struct ThemingDocumentTests {
  private static let start = "anew -->\n"
  private static let end = "<!-- end of keys -->"

  @Test func documentNamesEveryKey() throws {
    let url = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Docs/theming.md")
    let document = try String(contentsOf: url, encoding: .utf8)
    let from = try #require(document.firstRange(of: Self.start)).upperBound
    let to = try #require(document.firstRange(of: Self.end)).lowerBound
    let keys = RootTemplate.all.map(Self.section).joined() + "\n"
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      let new = document[..<from] + keys + document[to...]
      try String(new).write(to: url, atomically: true, encoding: .utf8)
      Issue.record("the list of keys was written anew")
    } else {
      #expect(document[from..<to] == keys)
    }
  }

  private static func section(_ template: RootTemplate) -> String {
    """

    ### `\(template.name)`
    \(template.about)

    | key | what it is |
    |---|---|
    \(rows(template.schema, within: "").joined(separator: "\n"))

    """
  }

  private static func rows(_ schema: Schema, within list: String) -> [String] {
    schema.entries.flatMap { entry -> [String] in
      switch entry.shape {
      case .text: return ["| `\(list){{\(entry.name)}}` | \(entry.about) |"]
      case .html: return ["| `\(list){{{\(entry.name)}}}` | \(entry.about) |"]
      case .flag: return ["| `\(list){{#\(entry.name)}}` | \(entry.about) (yes or no) |"]
      case .list(let items):
        let row = "| `\(list){{#\(entry.name)}}` | \(entry.about) (list) |"
        return [row] + rows(items, within: list + "{{#\(entry.name)}} ")
      }
    }
  }
}
