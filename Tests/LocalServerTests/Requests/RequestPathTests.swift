import Testing

@testable import LocalServer

@Suite struct RequestPathTests {
  @Test(arguments: [
    ("/", "", "index.html"),
    ("/rubric/", "rubric/", "rubric/index.html"),
    ("/rubric", "rubric", "rubric"),
    ("/a%20b/%C3%BC.png", "a b/ü.png", "a b/ü.png"),
    ("/a?b=/../c", "a", "a"),
    ("/a+b", "a+b", "a+b"),
    ("/notes..old.png", "notes..old.png", "notes..old.png"),
    ("/...", "...", "..."),
    ("/%252e%252e/x", "%2e%2e/x", "%2e%2e/x"),
    ("/a%5Cb", "a\\b", "a\\b"),
    ("/..%5C..%5Cx", "..\\..\\x", "..\\..\\x"),
  ])
  func names(target: String, path: String, file: String) throws {
    let parsed = try #require(RequestPath(target))
    #expect(parsed.path == path)
    #expect(parsed.file == file)
  }

  @Test(arguments: [
    "", "*", "a", "//", "//example.org/", "/a//b", "http://localhost/", "/.", "/..", "/../a",
    "/a/../b", "/a/..", "/./a", "/%2e%2e/a", "/%2E./a", "/.%2e/a", "/%2e/a", "/a%2Fb",
    "/a%2f..%2fb",
    "/a%00", "/a%00.html", "/a%0Ab", "/a%7F", "/%", "/%4", "/%zz", "/%+1", "/%C3", "/%FF", "/a#b",
  ])
  func refuses(target: String) {
    #expect(RequestPath(target) == nil)
  }

  @Test func parametersAreDecoded() throws {
    let path = try #require(RequestPath("/a?path=%2Fb%20c%2F&x&y=1&y=2&bad=%2"))
    #expect(path.parameters == ["path": "/b c/", "x": "", "y": "1"])
  }
}
