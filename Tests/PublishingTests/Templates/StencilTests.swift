import Mustache
import Testing

@testable import Publishing

private struct Item: TemplateView {
  var word: String

  static let keys: [Key<Item>] = [.text("word", "a word") { $0.word }]
}

private struct SampleView: RootView {
  var name: String?
  var body: [UInt8] = []
  var isNew = false
  var items: [Item] = []

  static let template = "sample"
  static let keys: [Key<SampleView>] = [
    .text("name", "a name") { $0.name },
    .html("body", "some HTML") { $0.body },
    .flag("new", "yes or no") { $0.isNew },
    .list("items", "words") { $0.items },
  ]
}

@Suite struct StencilTests {
  private static func render(_ template: String, _ views: SampleView...) throws -> [String] {
    var library = MustacheLibrary()
    try library.register(template, named: "sample")
    let store = StencilStore(library: library)
    return views.map { String(decoding: store.render($0), as: UTF8.self) }
  }

  @Test(arguments: [
    ("{{name}}", "a &lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;"),
    ("{{{name}}}", "a <b> & \"c\" 'd'"),
    ("{{{body}}}", "<p>é</p>"),
    ("{{body}}", "&lt;p&gt;é&lt;/p&gt;"),
    (
      "{{#name}}[{{name}}]{{/name}}{{^name}}none{{/name}}",
      "[a &lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;]"
    ),
    ("{{#new}}new{{/new}}{{^new}}old{{/new}}", "old"),
    ("{{#items}}<{{word}}{{^name}}!{{/name}}>{{/items}}", "<x><y>"),
    ("{{missing}}.", "."),
  ])
  func oneView(template: String, expected: String) throws {
    let view = SampleView(
      name: "a <b> & \"c\" 'd'", body: Array("<p>é</p>".utf8),
      items: [Item(word: "x"), Item(word: "y")])
    #expect(try Self.render(template, view) == [expected])
  }

  @Test func viewsOfOneOutlineKeepTheirOwnTexts() throws {
    let template = "{{name}}:{{#items}}{{word}},{{/items}}"
    let one = SampleView(name: "1", items: [Item(word: "a")])
    let two = SampleView(name: "2", items: [Item(word: "b")])
    let three = SampleView(name: "3", items: [Item(word: "c"), Item(word: "d")])
    #expect(try Self.render(template, one, two, three) == ["1:a,", "2:b,", "3:c,d,"])
  }

  @Test func anAbsentKeyOfAnItemIsNotLookedForAround() throws {
    struct Outer: RootView {
      static let template = "sample"
      static let keys: [Key<Outer>] = [
        .text("name", "a name") { _ in "outer" },
        .list("items", "items") { _ in [SampleView()] },
      ]
    }
    var library = MustacheLibrary()
    try library.register("{{#items}}[{{name}}{{#name}}!{{/name}}]{{/items}}", named: "sample")
    #expect(StencilStore(library: library).render(Outer()) == Array("[]".utf8))
  }

  @Test func moreOutlinesThanAreKept() throws {
    let views = (0..<900).map { count in
      SampleView(items: (0..<count).map { _ in Item(word: "x") })
    }
    var library = MustacheLibrary()
    try library.register("{{#items}}{{word}}{{/items}}", named: "sample")
    let store = StencilStore(library: library)
    for (count, view) in views.enumerated() { #expect(store.render(view).count == count) }
  }
}
