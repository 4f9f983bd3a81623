import Markdown
import Testing

struct YAMLTests {
  @Test func rangesOfValues() {
    let read = YAMLMapping.parse(
      "é: \"x\\\" y\"\nlist: [a, 'b c']\nblock:\n  - 2024-01-01\n  - 3\nmap: {k: v}\nnone:\n",
      file: "a.yml", firstLine: 2)
    #expect(read.diagnostics.isEmpty)
    #expect(read.value.entries.map(\.key) == ["é", "list", "block", "map", "none"])
    #expect(
      read.value.entries.map(\.keyRange.text) == [
        "2:1-2:2", "3:1-3:4", "4:1-4:5", "7:1-7:3", "8:1-8:4",
      ])
    #expect(
      read.value.entries.dropLast().map(\.valueRange.text) == [
        "2:5-2:11", "3:7-3:15", "5:3-6:5", "7:6-7:10",
      ])
    #expect(read.value["none"]?.value == .null)
  }

  @Test func fields() {
    let read = YAMLMapping.parse(
      "title: 2024-05-01\norder: 3\ndraft: yes\ntags: one\nmore:\n- a\n- 5\nempty: ''\n", file: "a")
    var fields = YAMLFields(read.value)
    #expect(fields.text("title") == "2024-05-01")
    #expect(fields.integer("order") == 3)
    #expect(fields.boolean("draft") == true)
    #expect(fields.texts("tags") == ["one"])
    #expect(fields.texts("more") == ["a", "5"])
    #expect(fields.text("empty") == nil)
    #expect(fields.text("absent") == nil)
    #expect(fields.finish().isEmpty)
  }

  @Test func wrongFields() {
    let read = YAMLMapping.parse(
      "titel: x\norder: three\ndraft: [maybe]\ntags: {a: b}\nlist: [a, [b]]\nmode: alow\n",
      file: "a")
    var fields = YAMLFields(read.value)
    #expect(fields.text("title") == nil)
    #expect(fields.integer("order") == nil)
    #expect(fields.boolean("draft") == nil)
    #expect(fields.texts("tags") == nil)
    #expect(fields.texts("list") == ["a"])
    #expect(fields.choice("mode", of: ["escape", "allow"]) == nil)
    let diagnostics = fields.finish()
    #expect(
      diagnostics.map(\.place) == [
        "yaml/unknown-key 1:1-5", "yaml/wrong-type 2:8-12", "yaml/wrong-type 3:8-13",
        "yaml/wrong-type 4:7-11", "yaml/wrong-type 5:11-12", "yaml/wrong-value 6:7-10",
      ])
    #expect(diagnostics.first?.help == "did you mean 'title'?")
    #expect(diagnostics.last?.help == "did you mean 'allow'?")
    #expect(diagnostics.dropFirst().first?.message == "'order' is a whole number, not 'three'")
  }

  @Test("Keys that are like no known one are only warned of where others may have theirs")
  func keysOfOthers() {
    let read = YAMLMapping.parse("titel: x\ncourse: NUR-201\n", file: "a")
    var fields = YAMLFields(read.value)
    #expect(fields.text("title") == nil)
    let strict = fields.finish()
    #expect(strict.map(\.severity) == [.error, .error])
    fields.ignoreOthers()
    let diagnostics = fields.finish()
    #expect(diagnostics.map(\.id) == ["yaml/unknown-key", "yaml/unused-key"])
    #expect(diagnostics.map(\.severity) == [.error, .warning])
    #expect(diagnostics.last?.message == "'course' is not used here")
  }

  @Test(
    "What is wrong with the syntax, and what to do about it",
    arguments: [
      ("title: Ok\n\torder: 2\n", 2, "indent with spaces"),
      ("title: \"My guide\nlanguage: de\n", 1, "close the quote"),
      ("language: de\ntitle: 'My guide\n", 2, "close the quote"),
      ("title: a: b\n", 1, "put a text"),
    ])
  func syntax(_ text: String, line: Int, help: String) {
    let found = YAMLMapping.parse(text, file: "a").diagnostics
    #expect(found.map(\.range.start.line) == [line])
    #expect(found.first?.help?.hasPrefix(help) == true)
  }

  @Test("Values of another type say what to write")
  func helpOfTypes() {
    let read = YAMLMapping.parse("title: [x]\norder: two\ndraft: maybe\nmap: x\n", file: "a")
    var fields = YAMLFields(read.value)
    _ = (fields.text("title"), fields.integer("order"), fields.boolean("draft"))
    _ = fields.mapping("map")
    let diagnostics = fields.finish()
    #expect(diagnostics.count == 4)
    #expect(diagnostics.allSatisfy { $0.help != nil })
  }

  @Test(
    arguments: [
      (String(repeating: "[", count: 20_000), "yaml/too-deep"),
      (String(repeating: "- ", count: 20_000), "yaml/too-deep"),
      (
        (0..<2_000).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n"),
        "yaml/too-deep"
      ),
      (
        "a: &a [x]\n"
          + (1..<30).map { "b\($0): &a\($0) [*a\($0 == 1 ? "" : "\($0 - 1)"), *a]" }
          .joined(separator: "\n"), "yaml/too-large"
      ),
      ("? {a: b}\n: c\n", nil), ("a: !!python/object x\n", nil), ("%YAML 1.1\n---\na: b\n", nil),
      ("a: |\n" + String(repeating: "  text [ { & *x\n", count: 15), nil),
    ] as [(String, String?)])
  func hardInputs(_ text: String, id: String?) {
    let read = YAMLMapping.parse(text, file: "a")
    #expect(read.diagnostics.map(\.id) == (id.map { [$0] } ?? []))
  }

  @Test func largeScalar() {
    let text = String(repeating: "word ", count: 400_000)
    let read = YAMLMapping.parse("a: |\n  \(text)\nb: 1\n", file: "a")
    #expect(read.value["b"]?.value == .scalar("1"))
    #expect(read.value["b"]?.keyRange.text == "3:1-3:1")
  }

  @Test func randomTexts() {
    let alphabet = Array("ab:  \n\n-[]{}&*!|>'\"#,?%@`\t~é")
    for seed in 0..<2_000 {
      var numbers = SeededNumbers(seed: UInt64(seed))
      let count = Int.random(in: 0...80, using: &numbers)
      let text = String((0..<count).compactMap { _ in alphabet.randomElement(using: &numbers) })
      let read = YAMLMapping.parse(text, file: "a")
      #expect(read.value.entries.isEmpty || read.diagnostics.allSatisfy { $0.file == "a" })
    }
  }
}
