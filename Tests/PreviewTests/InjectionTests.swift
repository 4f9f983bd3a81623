import Testing

@testable import CLI

@Suite struct InjectionTests {
  @Test(arguments: [
    "<!doctype html><html><head><title>a</title></head><body>x</body></html>",
    "<html><body class=\"a\">x</body></html>", "no markup at all", "", "<head>", "<head><head>",
  ])
  func whatIsAddedCanBeTakenAway(html: String) {
    let page = Array(html.utf8)
    let added = Injection.added(to: page, path: "a/index.html")
    #expect(added.count > page.count)
    #expect(Injection.removed(from: added) == page)
  }

  @Test func itStandsFirstInTheHead() {
    let added = Injection.added(to: Array("<head><title>a</title></head>".utf8), path: "404.html")
    let text = String(decoding: added, as: UTF8.self)
    #expect(text.hasPrefix("<head><!--studyguide serve--><base href=\"/\"><script type=\"module\""))
    #expect(text.hasSuffix("<!--/studyguide serve--><title>a</title></head>"))
  }

  @Test(arguments: ["a.css", "search/words-a.js", "study.json", "manifest.webmanifest"])
  func otherFilesAreLeftAlone(path: String) {
    #expect(Injection.added(to: Array("<head>".utf8), path: path) == Array("<head>".utf8))
  }

  /// A page that says the same has the same line, so that nothing tells the browser to load it anew.
  @Test func theLineFollowsFromThePage() {
    let one = Injection.added(to: Array("<head>a".utf8), path: "index.html")
    #expect(one == Injection.added(to: Array("<head>a".utf8), path: "index.html"))
    #expect(
      one.prefix(120) != Injection.added(to: Array("<head>b".utf8), path: "index.html").prefix(120))
  }
}
