import Foundation
import Testing

@testable import Publishing

@Suite struct OutputFolderTests {
  private static func write(_ text: String, _ url: URL) throws {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  private static func build(_ target: URL, content: URL? = nil, _ text: String) async throws {
    try await OutputFolder(target, content: content).replace { staging in
      try staging.write(Array(text.utf8), to: "a/b/index.html")
    }
  }

  private static func read(_ target: URL) throws -> String {
    try String(contentsOf: target.appendingPathComponent("a/b/index.html"), encoding: .utf8)
  }

  private static func names(_ folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test func aNewFolderAndAnotherBuild() async throws {
    try await TemporaryFolder.use { folder in
      let target = folder.appendingPathComponent("deep/Output")
      try await Self.build(target, "one")
      #expect(try Self.read(target) == "one")
      #expect(try Self.names(target) == [".studyguide", "a"])
      try await Self.build(target, "two")
      #expect(try Self.read(target) == "two")
      #expect(try Self.names(folder.appendingPathComponent("deep")) == ["Output"])
    }
  }

  @Test func whatIsGoneFromTheSiteIsGoneFromTheFolder() async throws {
    try await TemporaryFolder.use { folder in
      let target = folder.appendingPathComponent("Output")
      try await OutputFolder(target, content: nil).replace { try $0.write([1], to: "old.html") }
      try await Self.build(target, "new")
      #expect(try Self.names(target) == [".studyguide", "a"])
    }
  }

  @Test(arguments: [[".gitkeep"], [".gitignore"], [".gitignore", ".gitkeep"], []])
  func keepersAreCarriedOver(names: [String]) async throws {
    try await TemporaryFolder.use { folder in
      let target = folder.appendingPathComponent("Output")
      try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
      for name in names { try Self.write("kept", target.appendingPathComponent(name)) }
      for text in ["one", "two"] {
        try await Self.build(target, text)
        #expect(try Self.names(target) == (names + [".studyguide", "a"]).sorted())
      }
    }
  }

  @Test func somebodyElsesFolderIsRefused() async throws {
    try await TemporaryFolder.use { folder in
      let target = folder.appendingPathComponent("Photos")
      try Self.write("mine", target.appendingPathComponent("a.jpg"))
      try Self.write("", target.appendingPathComponent(".gitkeep"))
      await #expect(throws: OutputError.isNotOurs(target.followingLinks.path)) {
        try await Self.build(target, "x")
      }
      #expect(try Self.names(target) == [".gitkeep", "a.jpg"])
      #expect(try Self.names(folder) == ["Photos"])
    }
  }

  @Test func foldersThatAreRefused() async throws {
    try await TemporaryFolder.use { folder in
      let path = folder.followingLinks.path
      let content = folder.appendingPathComponent("Guide/Content")
      try FileManager.default.createDirectory(at: content, withIntermediateDirectories: true)
      let file = folder.appendingPathComponent("file")
      try Self.write("x", file)
      func refusal(_ url: URL, home: URL? = nil) -> OutputError? {
        do {
          try OutputFolder(url, content: content, home: home).check()
          return nil
        } catch {
          return error as? OutputError
        }
      }
      #expect(refusal(file) == .isFile(path + "/file"))
      #expect(refusal(URL(fileURLWithPath: "/")) == .isRoot)
      #expect(refusal(content) == .isContent(path + "/Guide/Content"))
      #expect(refusal(folder.appendingPathComponent("Guide")) == .holdsContent(path + "/Guide"))
      #expect(refusal(folder.appendingPathComponent("Guide/../Guide/Content/.")) != nil)
      let home = folder.appendingPathComponent("home")
      #expect(refusal(home, home: home) == .isHome(path + "/home"))
      #expect(refusal(content.appendingPathComponent("Output")) == nil)
      #expect(refusal(folder.appendingPathComponent("Guide/ContentOutput")) == nil)
    }
  }

  @Test func aLinkKeepsLeadingToTheFolder() async throws {
    try await TemporaryFolder.use { folder in
      let real = folder.appendingPathComponent("real/Output")
      let link = folder.appendingPathComponent("link")
      try FileManager.default.createSymbolicLink(
        atPath: link.path, withDestinationPath: "real/Output")
      for text in ["one", "two"] {
        try await Self.build(link, text)
        #expect(try Self.read(real) == text)
        #expect(
          try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == "real/Output")
      }
    }
  }

  @Test func aLinkToTheContentIsRefused() async throws {
    try await TemporaryFolder.use { folder in
      let content = folder.appendingPathComponent("Content")
      try FileManager.default.createDirectory(at: content, withIntermediateDirectories: true)
      let link = folder.appendingPathComponent("Output")
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: content)
      #expect(throws: OutputError.self) { try OutputFolder(link, content: content).check() }
    }
  }

  @Test func afterAnErrorTheOldSiteStands() async throws {
    struct Broken: Error {}
    try await TemporaryFolder.use { folder in
      let target = folder.appendingPathComponent("Output")
      try await Self.build(target, "one")
      await #expect(throws: Broken.self) {
        try await OutputFolder(target, content: nil).replace { staging in
          try staging.write([1], to: "half.html")
          throw Broken()
        }
      }
      #expect(try Self.read(target) == "one")
      #expect(try Self.names(folder) == ["Output"])
    }
  }

  @Test(arguments: ["../out.html", "a//b", "/etc/x", "a/../b", ""])
  func pathsThatLeadOutAreRefused(path: String) async throws {
    try await TemporaryFolder.use { folder in
      let target = folder.appendingPathComponent("Output")
      await #expect(throws: OutputError.leadsOut(path)) {
        try await OutputFolder(target, content: nil).replace { try $0.write([], to: path) }
      }
    }
  }
}
