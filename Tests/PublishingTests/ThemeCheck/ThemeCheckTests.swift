import Foundation
import Markdown
import Testing

@testable import Publishing

@Suite struct ThemeCheckTests {
  @Test func builtInThemeIsSound() {
    #expect(ThemeCheck.diagnostics(overrides: [:]) == [])
  }

  private struct Case: CustomTestStringConvertible {
    let template: String
    let id: String
    let line: Int
    let columns: ClosedRange<Int>
    var file = "elements/pair.mustache"
    var help: String?
    var testDescription: String { template }
  }

  private static let cases = [
    Case(
      template: "<p>\n  {{labl}}</p>", id: "theme/unknown-key", line: 2, columns: 3...10,
      help: "did you mean 'label'?"),
    Case(
      template: "é{{#weak}}{{boddy}}{{/weak}}", id: "theme/unknown-key", line: 1, columns: 12...20,
      help: "did you mean 'body'?"),
    Case(template: "{{#zzzzzzz}}{{/zzzzzzz}}", id: "theme/unknown-key", line: 1, columns: 1...12),
    Case(template: "{{body}}", id: "theme/unknown-key", line: 1, columns: 1...8),
    Case(template: "a\n{{#weak}}", id: "theme/unclosed-section", line: 2, columns: 1...9),
    Case(template: "{{/weak}}", id: "theme/unexpected-end", line: 1, columns: 1...9),
    Case(
      template: "{{#weak}}{{/strong}}", id: "theme/unexpected-end", line: 1, columns: 10...20),
    Case(template: "x {{name", id: "theme/syntax", line: 1, columns: 3...3),
    Case(template: "{{upper(name)}}", id: "theme/syntax", line: 1, columns: 1...15),
    Case(template: "{{=<% %>=}}", id: "theme/unsupported-tag", line: 1, columns: 1...11),
    Case(
      template: "{{> elements/hed}}", id: "theme/unknown-partial", line: 1, columns: 1...18,
      help: "did you mean 'elements/head'?"),
    Case(template: "{{> elements/pair}}", id: "theme/endless-partial", line: 1, columns: 1...19),
    Case(
      template: "{{weak}}", id: "theme/not-a-text", line: 1, columns: 1...8,
      help: "write {{#weak}}…{{/weak}}"),
    Case(
      template: "{{why}}", id: "theme/escaped-html", line: 1, columns: 1...7,
      help: "write {{{why}}}"),
    Case(
      template: "{{{name}}}", id: "theme/not-escaped", line: 1, columns: 1...10,
      help: "write {{name}}"),
  ]

  @Test(arguments: cases) private func findings(_ test: Case) throws {
    let found = ThemeCheck.diagnostics(overrides: [test.file: test.template])
      .filter { $0.id != "theme/unused-file" }
    let diagnostic = try #require(found.first)
    #expect(found.count == 1)
    #expect(diagnostic.id == test.id)
    #expect(diagnostic.file == test.file)
    #expect(
      diagnostic.range.start == SourcePosition(line: test.line, column: test.columns.lowerBound))
    #expect(
      diagnostic.range.end == SourcePosition(line: test.line, column: test.columns.upperBound))
    if let help = test.help { #expect(diagnostic.help == help) }
  }

  @Test func keysAreFoundThroughPartialsAndAround() {
    let found = ThemeCheck.diagnostics(overrides: [
      "elements/pair.mustache": "{{#weak}}{{> mine/side}}{{/weak}}",
      "mine/side.mustache": "{{name}} {{{body}}}\n{{nmae}}",
    ])
    #expect(found.map(\.id).contains("theme/unknown-key"))
    #expect(found.filter { $0.file == "mine/side.mustache" }.count == 1)
  }

  @Test(arguments: [
    "elements/pear.mustache", "layuot.mustache", "js/deep/a.js", "notes.txt",
    "css/pratice/a.css",
  ])
  func filesThatNoPageUses(path: String) {
    let found = ThemeCheck.diagnostics(overrides: [path: ""])
    #expect(found.map(\.id) == ["theme/unused-file"])
    #expect(found.map(\.severity) == [.warning])
    #expect(found.map(\.file) == [path])
  }

  @Test(arguments: [
    "css/95-mine.css", "css/practice/95-mine.css", "js/50-mine.js", "README.md", "LICENSE",
  ])
  func filesThatMayBeAdded(path: String) {
    #expect(ThemeCheck.diagnostics(overrides: [path: ""]) == [])
  }

  @Test func everyKeyHasADescriptionAndIsNamedOnce() {
    for template in RootTemplate.all { check(template.schema, in: template.name) }
  }

  private func check(_ schema: Schema, in place: String) {
    #expect(Set(schema.entries.map(\.name)).count == schema.entries.count, "\(place)")
    for entry in schema.entries {
      #expect(!entry.about.isEmpty, "\(place) \(entry.name)")
      if case .list(let items) = entry.shape { check(items, in: "\(place) \(entry.name)") }
    }
  }

  @Test func everyViewHasItsTemplateAndEveryTemplateItsView() {
    let names = RootTemplate.all.map(\.name)
    #expect(Set(names).count == names.count)
  }
}
