import Foundation
import Testing

@testable import Publishing

/// What a build leaves that is killed, and what the next one makes of it.
@Suite struct InterruptedBuildTests {
  private static func make(_ folder: URL, holding name: String) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("x".utf8).write(to: folder.appendingPathComponent(name))
  }

  private static func names(_ folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test func stagingOfADeadProcessIsRemoved() async throws {
    try await TemporaryFolder.use { folder in
      let target = folder.appendingPathComponent("Output")
      try Self.make(folder.appendingPathComponent(".Output.staging-123456-0"), holding: "half")
      try await OutputFolder(target, content: nil).replace { try $0.write([1], to: "a") }
      #expect(try Self.names(folder) == ["Output"])
    }
  }

  @Test func stagingOfALivingBuildStays() async throws {
    try await TemporaryFolder.use { folder in
      let target = folder.appendingPathComponent("Output")
      try await OutputFolder(target, content: nil).replace { outer in
        try outer.write([1], to: "outer")
        try await OutputFolder(target, content: nil).replace { try $0.write([2], to: "inner") }
        #expect(try Self.names(target) == [".studyguide", "inner"])
        try outer.write([1], to: "more")
      }
      #expect(try Self.names(target) == [".studyguide", "more", "outer"])
      #expect(try Self.names(folder) == ["Output"])
    }
  }

  @Test func anOldSiteThatWasMovedAwayComesBack() async throws {
    struct Broken: Error {}
    try await TemporaryFolder.use { folder in
      let target = folder.appendingPathComponent("Output")
      try Self.make(folder.appendingPathComponent(".Output.old-123456"), holding: ".studyguide")
      await #expect(throws: Broken.self) {
        try await OutputFolder(target, content: nil).replace { _ in throw Broken() }
      }
      #expect(try Self.names(target) == [".studyguide"])
    }
  }

  @Test func twoStepsWhereFoldersCannotBeExchanged() async throws {
    try await TemporaryFolder.use { folder in
      let target = folder.appendingPathComponent("Output")
      try Self.make(target, holding: "old")
      let neighbours = Neighbours(of: target)
      let staging = try neighbours.makeStaging()
      try staging.write([1], to: "new")
      try neighbours.swapInTwoSteps(staging, with: target)
      #expect(try Self.names(target) == ["new"])
      #expect(try Self.names(folder) == ["Output"])
    }
  }

  @Test func manyBuildsAtOnceLeaveOneWholeSite() async throws {
    try await TemporaryFolder.use { folder in
      let target = folder.appendingPathComponent("Output")
      try await withThrowingTaskGroup(of: Void.self) { group in
        for build in 0..<8 {
          group.addTask {
            for _ in 0..<4 {
              try await OutputFolder(target, content: nil).replace { staging in
                for file in 0..<20 { try staging.write([UInt8(build)], to: "f\(file)") }
              }
            }
          }
        }
        try await group.waitForAll()
      }
      let files = try Self.names(target).filter { $0.hasPrefix("f") }
      #expect(files.count == 20)
      let builds = try Set(files.map { try Data(contentsOf: target.appendingPathComponent($0)) })
      #expect(builds.count == 1)
      #expect(try Self.names(folder) == ["Output"])
    }
  }

  @Test func anOldSiteIsRemovedWithItsMarkerLast() async throws {
    try await TemporaryFolder.use { folder in
      let site = folder.appendingPathComponent("old")
      try Self.make(site, holding: ".studyguide")
      for file in 0..<200 { try Self.make(site, holding: "f\(file)") }
      let removal = Task.detached { FileManager.default.removeOutput(at: site) }
      while let names = try? Self.names(site), !names.isEmpty {
        #expect(names.contains(".studyguide"))
      }
      await removal.value
      #expect(try Self.names(folder).isEmpty)
    }
  }

  @Test(arguments: ["old-1", "staging-1"])
  func nothingIsRemovedThroughALink(name: String) async throws {
    try await TemporaryFolder.use { folder in
      let foreign = folder.appendingPathComponent("precious")
      try Self.make(foreign, holding: "letter")
      let target = folder.appendingPathComponent("site")
      try FileManager.default.createSymbolicLink(
        at: folder.appendingPathComponent(".site.\(name)"), withDestinationURL: foreign)
      for text: UInt8 in 1...2 {
        try await OutputFolder(target, content: nil).replace { try $0.write([text], to: "page") }
      }
      #expect(try Self.names(foreign) == ["letter"])
    }
  }

  @Test func aProcessKilledWhileItWritesLeavesTheOldSite() async throws {
    try await TemporaryFolder.use { folder in
      let target = folder.appendingPathComponent("Output")
      try await OutputFolder(target, content: nil).replace { try $0.write([1], to: "whole") }
      // The lock of a killed process is gone, its staging folder is not.
      let staging = try Neighbours(of: target).makeStaging()
      try staging.write([2], to: "half")
      #expect(try Self.names(target) == [".studyguide", "whole"])
      #expect(try Self.names(folder).count == 2)
    }
  }
}
