import Testing

@testable import Interchange

/// What each format does with signs that mean something to it.
@Suite("Escaping")
struct EscapingTests {
  @Test(
    "GIFT",
    arguments: [
      ("a~b=c#d{e}f:g", "a\\~b\\=c\\#d\\{e\\}f\\:g"), ("C:\\x", "C\\:\\\\x"),
      ("one\ntwo", "one\\ntwo"),
      ("a\tb", "a b"), ("<b> & \"q\" ]]>", "<b> & \"q\" ]]>"), ("😀 字", "😀 字"),
      ("one\r\ntwo", "one\\ntwo"),
    ])
  func gift(_ text: String, _ expected: String) {
    #expect(GIFT.escaped(text) == expected)
  }

  @Test(
    "XML",
    arguments: [
      ("a<b>&c", "a&lt;b&gt;&amp;c"), ("]]>", "]]&gt;"), ("\"it's\"", "&quot;it&#39;s&quot;"),
      ("one\ntwo\tthree", "one\ntwo\tthree"), ("bell\u{7}\u{0}", "bell"), ("😀{}~=#:", "😀{}~=#:"),
      ("a\rb", "a&#13;b"), ("\u{FFFE}x", "x"),
    ])
  func xml(_ text: String, _ expected: String) {
    #expect(XMLText.escaped(text) == expected)
  }

  @Test(
    "CSV",
    arguments: [
      (["a", "b"], "a,b\r\n"), (["a,b", "c"], "\"a,b\",c\r\n"),
      (["say \"x\""], "\"say \"\"x\"\"\"\r\n"),
      (["one\ntwo", ""], "\"one\ntwo\",\r\n"), (["tab\t;"], "tab\t;\r\n"),
    ])
  func csv(_ row: [String], _ expected: String) {
    #expect(CSVTable(head: row).text == expected)
  }

  @Test(
    "A table runs no formula of the author's",
    arguments: [
      ("=1+1", "'=1+1"), ("@SUM(1)", "'@SUM(1)"), ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
      ("-2+3", "'-2+3"), ("-", "'-"), ("-x", "'-x"), ("\t=1", "'\t=1"), ("\r=1", "\"'\r=1\""),
      ("\n=1", "\"'\n=1\""), ("\r\n=1", "\"'\r\n=1\""), ("=\u{301}1", "'=\u{301}1"),
      ("＝1+1", "'＝1+1"), ("=1,2", "\"'=1,2\""), ("-5 °C", "'-5 °C"),
      ("-5", "-5"), ("+3.5", "+3.5"), ("-1,250.5", "\"-1,250.5\""), ("−5 °C", "−5 °C"),
      ("a=b", "a=b"), ("'=1", "'=1"), ("5 - 3", "5 - 3"),
    ])
  func formulas(_ value: String, _ expected: String) {
    #expect(CSVTable(head: [value]).text == expected + "\r\n")
  }

  @Test(
    "iCalendar",
    arguments: [
      ("a, b; c\\d", "a\\, b\\; c\\\\d"), ("one\ntwo", "one\\ntwo"), ("12:30 \"x\"", "12:30 \"x\""),
    ])
  func calendar(_ text: String, _ expected: String) {
    #expect(PlanCalendar.escaped(text) == expected)
  }

  @Test(
    "Lines are folded at 75 octets, never inside of a character", arguments: ["a", "é", "字", "😀"])
  func folding(_ letter: Character) {
    for count in [1, 10, 74, 75, 76, 200] {
      let line = String(repeating: letter, count: count)
      let lines = PlanCalendar.folded(line).split(
        separator: "\r\n", omittingEmptySubsequences: false)
      #expect(lines.allSatisfy { $0.utf8.count <= 75 })
      #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(" ") })
      let joined = lines.enumerated().map { $0.offset == 0 ? $0.element : $0.element.dropFirst() }
      #expect(joined.joined() == line)
    }
  }

  @Test("A deck's name has two levels, whatever stands in the titles")
  func deck() {
    let deck = AnkiDeck(guide: "A::B", chapter: "C \"D\"")
    #expect(deck.name == "A:B::C 'D'")
    #expect(deck.id == AnkiDeck(guide: "A::B", chapter: "C \"D\"").id)
    #expect(AnkiDeck(guide: "", chapter: "x").name == "Cards::x")
  }
}
