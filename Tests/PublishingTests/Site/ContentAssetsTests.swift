import Foundation
import Testing

@testable import Publishing

@Suite struct ContentAssetsTests {
  @Test func whatGoesIntoTheSiteAsItIs() async throws {
    try await TemporaryFolder.use { outer in
      let folder = outer.appendingPathComponent("Content")
      func write(_ path: String) throws {
        let url = folder.appendingPathComponent(path)
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data("x".utf8).write(to: url)
      }
      for path in [
        "guide.yml", "01-a.md", "B.MD", "img/plan a.png", "data.csv", ".git/config", ".hidden",
        "part-1/c.svg", "part-1/guide.yml", "Output/.studyguide", "Output/index.html",
        "Themes/mine/layout.mustache", "part-1/Themes/d.txt",
      ] {
        try write(path)
      }
      try Data("secret".utf8).write(to: outer.appendingPathComponent("secret"))
      let files = FileManager.default
      try files.createSymbolicLink(
        atPath: folder.appendingPathComponent("out").path, withDestinationPath: "../secret")
      try files.createSymbolicLink(
        atPath: folder.appendingPathComponent("in").path, withDestinationPath: "data.csv")
      let paths = try ContentAssets.paths(in: folder)
      #expect(
        paths.sorted() == [
          "data.csv", "img/plan a.png", "in", "part-1/Themes/d.txt", "part-1/c.svg",
          "part-1/guide.yml",
        ])
      let target = outer.appendingPathComponent("Output")
      try await OutputFolder(target, content: folder).replace { try $0.copy(paths, from: folder) }
      #expect(
        try String(contentsOf: target.appendingPathComponent("img/plan a.png"), encoding: .utf8)
          == "x")
    }
  }
}
