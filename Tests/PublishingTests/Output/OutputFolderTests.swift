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

  /// A file, a folder of files, an empty folder, a link, and a file in a folder that a build makes.
  @Test func whatIsNotOursStays() async throws {
    try await TemporaryFolder.use { folder in
      let target = folder.appendingPathComponent("Output")
      try await Self.build(target, "one")
      let config = target.appendingPathComponent(".git/config")
      try Self.write("example.org", target.appendingPathComponent("CNAME"))
      try Self.write("[core]", config)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: config.path)
      try FileManager.default.createDirectory(
        at: target.appendingPathComponent(".git/refs/tags"), withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(
        atPath: target.appendingPathComponent("latest").path, withDestinationPath: "nowhere")
      try Self.write("mine", target.appendingPathComponent("a/b/notes.txt"))
      let all = try FileManager.default.subpathsOfDirectory(atPath: target.path).sorted()
      for text in ["two", "three"] {
        try await Self.build(target, text)
        #expect(try FileManager.default.subpathsOfDirectory(atPath: target.path).sorted() == all)
        #expect(try Self.read(target) == text)
        #expect(try String(contentsOf: config, encoding: .utf8) == "[core]")
        let mode = try FileManager.default.attributesOfItem(atPath: config.path)[.posixPermissions]
        #expect(mode as? Int == 0o600)
      }
    }
  }

  /// The folder of the chapter is gone from the site, but not what somebody keeps in it.
  @Test func aFileInAFolderThatTheSiteNoLongerHas() async throws {
    try await TemporaryFolder.use { folder in
      let target = folder.appendingPathComponent("Output")
      try await Self.build(target, "one")
      try Self.write("mine", target.appendingPathComponent("a/b/notes.txt"))
      try await OutputFolder(target, content: nil).replace { try $0.write([1], to: "c.html") }
      #expect(
        try FileManager.default.subpathsOfDirectory(atPath: target.path).sorted()
          == [".studyguide", "a", "a/b", "a/b/notes.txt", "c.html"])
    }
  }

  @Test(arguments: ["new", "new/page.html", "a/b/index.html/x"])
  func whatStandsInTheWayIsRefused(path: String) async throws {
    try await TemporaryFolder.use { folder in
      let target = folder.appendingPathComponent("Output")
      try await OutputFolder(target, content: nil).replace { try $0.write([1], to: "old.html") }
      try Self.write("mine", target.appendingPathComponent(path))
      await #expect(throws: OutputError.inTheWay(path == "new/page.html" ? "new" : path)) {
        try await OutputFolder(target, content: nil).replace { staging in
          try staging.write([2], to: path == "new/page.html" ? "new" : path)
        }
      }
      #expect(
        try String(contentsOf: target.appendingPathComponent(path), encoding: .utf8) == "mine")
      #expect(try Self.names(folder) == ["Output"])
    }
  }

  /// What comes while a build is under way, and what another build has kept.
  @Test func whatIsNotOursStaysWhileBuildsOvertakeEachOther() async throws {
    try await TemporaryFolder.use { folder in
      let target = folder.appendingPathComponent("Output")
      try await Self.build(target, "one")
      try Self.write("early", target.appendingPathComponent("early"))
      try await OutputFolder(target, content: nil).replace { outer in
        try Self.write("late", target.appendingPathComponent("late"))
        try await Self.build(target, "inner")
        try outer.write([1], to: "outer")
      }
      #expect(try Self.names(target) == [".studyguide", "early", "late", "outer"])
    }
  }

  /// The memory disk is another file system: nothing on it can be linked from here.
  @Test(.enabled(if: FileManager.default.isWritableFile(atPath: "/dev/shm")))
  func acrossFileSystemsFilesAreCopied() async throws {
    let shared = URL(filePath: "/dev/shm").appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: shared) }
    try FileManager.default.createDirectory(at: shared, withIntermediateDirectories: true)
    let staging = try #require(StagingFolder(locking: shared))
    try await TemporaryFolder.use { folder in
      let date = Date(timeIntervalSince1970: 1_000_000_000)
      try Self.write("mine", folder.appendingPathComponent("x/notes"))
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o640, .modificationDate: date],
        ofItemAtPath: folder.appendingPathComponent("x/notes").path)
      try FileManager.default.createSymbolicLink(
        atPath: folder.appendingPathComponent("latest").path, withDestinationPath: "nowhere")
      try ForeignFiles(in: folder).takeOver(into: staging)
    }
    let notes = shared.appendingPathComponent("x/notes")
    #expect(try String(contentsOf: notes, encoding: .utf8) == "mine")
    let attributes = try FileManager.default.attributesOfItem(atPath: notes.path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect((attributes[.modificationDate] as? Date)?.timeIntervalSince1970 == 1_000_000_000)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: shared.path + "/latest")
        == "nowhere")
  }

  /// A marker of an earlier program lists nothing: what is hidden is not ours.
  @Test func underAnEarlierMarkerHiddenFilesStay() async throws {
    try await TemporaryFolder.use { folder in
      let target = folder.appendingPathComponent("Output")
      try Self.write("studyguide output, format 1\n", target.appendingPathComponent(".studyguide"))
      try Self.write("", target.appendingPathComponent(".gitkeep"))
      try Self.write("[core]", target.appendingPathComponent(".git/config"))
      try Self.write("old", target.appendingPathComponent("old/index.html"))
      try await Self.build(target, "new")
      #expect(try Self.names(target) == [".git", ".gitkeep", ".studyguide", "a"])
      #expect(try Self.names(target.appendingPathComponent(".git")) == ["config"])
    }
  }

  @Test(arguments: [[], ["a"], ["a/b.html", #"c\n\d"#, "e\nf", "ü 😀/g", #"h\"#, "\\\n"]])
  func markersAreReadBack(files: [String]) {
    let marker = OutputMarker(listing: files)
    #expect(OutputMarker(marker.bytes) == marker)
  }

  @Test(arguments: [[], [0xff, 0xfe], Array("studyguide output, format 9".utf8)] as [[UInt8]])
  func aMarkerOfAnyBytesIsReadAsOneThatListsNothing(bytes: [UInt8]) {
    #expect(OutputMarker(bytes).lists(file: "index.html"))
    #expect(!OutputMarker(bytes).lists(file: ".git/config"))
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
