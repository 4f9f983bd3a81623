import Testing

@testable import LocalServer

@Suite struct ConditionTests {
  @Test(arguments: [
    ("bytes=0-0", 0..<1), ("bytes=2-", 2..<10), ("bytes=-3", 7..<10), ("bytes=-30", 0..<10),
    ("bytes=2-4", 2..<5), ("bytes=2-400", 2..<10), ("BYTES=9-9", 9..<10),
    ("bytes=0-99999999999999999999", 0..<10),
  ])
  func parts(header: String, range: Range<Int>) {
    #expect(ByteRange(header, size: 10) == .part(range))
  }

  @Test(arguments: [
    nil, "", "bytes", "bytes=", "bytes=-", "bytes=4-2", "bytes=a-b", "bytes=1-2,4-5", "items=0-1",
    "bytes=+1-2", "bytes=1-2-3",
  ])
  func wholes(header: String?) {
    #expect(ByteRange(header, size: 10) == .whole)
  }

  @Test(arguments: ["bytes=10-", "bytes=10-20", "bytes=-0", "bytes=99999999999999999999-"])
  func unsatisfiable(header: String) {
    #expect(ByteRange(header, size: 10) == .unsatisfiable)
  }

  @Test func nothingCanBeTakenOfAnEmptyFile() {
    #expect(ByteRange("bytes=0-0", size: 0) == .unsatisfiable)
    #expect(ByteRange("bytes=-5", size: 0) == .unsatisfiable)
  }

  @Test func tagsDifferWithTheBytes() {
    #expect(EntityTag(of: [1, 2, 3]) == EntityTag(of: [1, 2, 3]))
    #expect(EntityTag(of: [1, 2, 3]) != EntityTag(of: [1, 3, 2]))
    #expect(EntityTag(of: []) != EntityTag(of: [0]))
  }

  @Test(arguments: [
    ("*", true), ("\"tag\"", true), ("W/\"tag\"", true), ("\"tag-gz\"", true),
    ("\"a\", \"tag\"", true), ("\"a\",W/\"tag\" ,\"b\"", true),
    ("tag", false), ("\"tag", false), ("\"ta\"", false), ("", false), ("\"a\", \"b\"", false),
  ])
  func conditions(header: String, matches: Bool) {
    #expect(EntityTag(name: "tag").matches(header) == matches)
  }

  @Test(arguments: [
    ("gzip", true), ("GZIP", true), ("deflate, gzip;q=0.5", true), ("*", true), ("*;q=0.1", true),
    ("x-gzip", true), (nil, false), ("", false), ("br", false), ("gzip;q=0", false),
    ("gzip; q=0.0, *", false), ("*;q=0", false), ("identity", false),
  ])
  func compression(header: String?, isAccepted: Bool) {
    #expect(Gzip.isAccepted(header) == isAccepted)
  }

  @Test(arguments: [
    ("index.html", "text/html; charset=utf-8", true), ("a.CSS", "text/css; charset=utf-8", true),
    ("a.js", "text/javascript; charset=utf-8", true),
    ("a.svg", "image/svg+xml; charset=utf-8", true),
    ("study.json", "application/json; charset=utf-8", true),
    ("manifest.webmanifest", "application/manifest+json; charset=utf-8", true),
    ("plan.ics", "text/calendar; charset=utf-8", true), ("a.png", "image/png", false),
    ("a.jpg", "image/jpeg", false), ("a.webp", "image/webp", false),
    ("a.pdf", "application/pdf", false),
    ("a.woff2", "font/woff2", false), ("a.mp4", "video/mp4", false),
    ("a.unheard-of", "application/octet-stream", false),
    ("none", "application/octet-stream", false),
  ])
  func kinds(name: String, mediaType: String, isCompressible: Bool) {
    #expect(FileKind(name: name).mediaType == mediaType)
    #expect(FileKind(name: name).isCompressible == isCompressible)
  }
}
