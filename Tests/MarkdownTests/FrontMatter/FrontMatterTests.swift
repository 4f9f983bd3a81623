import Markdown
import Testing

struct FrontMatterTests {
  @Test(arguments: [
    ("---\ntitle: a\n---\n# B", 4), ("---\r\ntitle: a\r\n...\r\n# B", 4), ("---\n---\n\n# B", 4),
    ("---\n\n# note\ntitle: a\n---\n# B", 6), ("--- \ntitle: a\n---\t\n# B", 4),
    ("---\n# only a comment\n---\n# B", 4),
  ])
  func isCutOff(_ markdown: String, line: Int) {
    let document = parse(markdown)
    #expect(document.frontMatter != nil)
    #expect(document.diagnostics.isEmpty)
    #expect(document.blocks.map(\.range.start.line) == [line])
  }

  @Test(arguments: [
    "# B\n---\na: b\n---", " ---\na: b\n---", "----\na: b\n----", "---\n\n# B",
    "---\n\n# A\n\nText.\n\n---\n\n# B", "---\nText of a page.\n\nNote: more.\n\n---\n",
    "---\n\n# A\n---\n",
  ])
  func isNone(_ markdown: String) {
    let document = parse(markdown)
    #expect(document.frontMatter == nil)
    #expect(document.diagnostics.isEmpty)
  }

  @Test func unterminated() {
    let document = parse("---\ntitle: a\n\n# B")
    #expect(document.frontMatter == nil)
    #expect(document.diagnostics.map(\.place) == ["front-matter/unterminated 1:1-3"])
    #expect(document.diagnostics.first?.severity == .error)
  }

  @Test(arguments: [
    ("---\ntitle: [a\n---\n", "yaml/syntax 2:8"),
    ("---\na: b: c\n---\n", "yaml/syntax 2:5"),
    ("---\na: 'é' b\n---\n", "yaml/syntax 2:9"),
    ("---\njust text\n---\n", "yaml/wrong-type 2:1-9"),
    ("---\na: 1\nb: 2\na: 3\n---\n", "yaml/duplicate-key 4:1"),
    ("---\na: \u{1}\n---\n", "yaml/syntax 2:1"),
    ("---\na: *x\n---\n", "yaml/syntax 2:4"),
  ])
  func syntaxErrors(_ markdown: String, place: String) {
    #expect(parse(markdown).diagnostics.map(\.place) == [place])
  }

  @Test func repeatedKeysKeepTheFirst() {
    let mapping = parse("---\na: 1\na:\n  - 2\nb: 3\n---\n").frontMatter?.mapping
    #expect(mapping?["a"]?.value == .scalar("1"))
    #expect(mapping?["b"]?.value == .scalar("3"))
    #expect(mapping?["b"]?.keyRange.text == "5:1-5:1")
  }
}
