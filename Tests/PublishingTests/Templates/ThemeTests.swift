import Foundation
import Testing

@testable import Publishing

@Suite struct ThemeTests {
  private static func write(_ text: String, _ path: String, in folder: URL) throws {
    let url = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  @Test func builtInThemeHasEveryTemplate() throws {
    let theme = try Theme.builtIn()
    for template in RootTemplate.all { #expect(!theme.text(template.name + ".mustache").isEmpty) }
  }

  @Test func filesOfAFolderStandInForTheirNamesakes() async throws {
    try await TemporaryFolder.use { folder in
      try Self.write("<p>{{name}}</p>", "elements/pair.mustache", in: folder)
      try Self.write("body { color: teal }", "css/95-mine.css", in: folder)
      try Self.write("not part of it", ".hidden.mustache", in: folder)
      let theme = try Theme(overrides: ThemeFolder(folder).files())
      #expect(theme.overridden == ["elements/pair.mustache", "css/95-mine.css"])
      let chapter = Sample.chapter(
        "part-1/sample", title: "Sample", passages: [.element(Sample.pair)])
      let site = Site(guide: Sample.guide([chapter]), theme: theme)
      let body = String(decoding: ChapterWriter(site: site, chapter: chapter).body(), as: UTF8.self)
      #expect(body == "<p>Opening the answer</p>")
      let style = String(decoding: site.assets.style.bytes, as: UTF8.self)
      #expect(style.hasSuffix("body{color:teal}"))
      #expect(style.contains(".skip"))
    }
  }

  @Test func aTemplateThatCannotBeParsedIsNamed() async throws {
    try await TemporaryFolder.use { folder in
      try Self.write("<p>\n{{#why}}</p>", "elements/pair.mustache", in: folder)
      #expect {
        try Theme(overrides: ThemeFolder(folder).files())
      } throws: { error in
        guard
          case .template(file: "elements/pair.mustache", line: 2, column: _)? = error as? ThemeError
        else { return false }
        return true
      }
    }
  }

  @Test func aMissingFolderIsAnError() {
    #expect(throws: ThemeError.self) {
      try ThemeFolder(URL(fileURLWithPath: "/nowhere/at/all")).files()
    }
  }

  @Test(arguments: [
    ("/* a */\na {\n  content: \"/* b */  c\";\n\n}\n", "a{content:\"/* b */  c\"}"),
    ("a :hover > b , c { margin: 0 1px }", "a :hover>b,c{margin:0 1px}"),
    (
      "@media (min-width: 60rem) and (x) { a { width: calc(1px + 2px); } }",
      "@media (min-width:60rem) and (x){a{width:calc(1px + 2px)}}"
    ),
    ("a::before { content: '\\'  {'; }", "a::before{content:'\\'  {'}"),
    ("a /* between */ b{}", "a b{}"),
  ])
  func styleSheetsLoseWhatSaysNothing(css: String, compact: String) {
    #expect(StyleSheet.compact(css) == compact)
  }
}
