import Foundation
import Testing

@testable import LocalServer

@Suite struct DiskFileTests {
  private let scratch: URL
  private let folder: String

  init() throws {
    scratch = FileManager.default.temporaryDirectory.appending(path: "disk-\(UUID().uuidString)")
    folder = scratch.appending(path: "Content").path
    let manager = FileManager.default
    try manager.createDirectory(atPath: folder + "/inner", withIntermediateDirectories: true)
    try Data("secret".utf8).write(to: scratch.appending(path: "secret.txt"))
    try Data("0123456789".utf8).write(to: URL(filePath: folder + "/inner/file.txt"))
    try manager.createDirectory(atPath: folder + "2", withIntermediateDirectories: true)
    try Data("secret".utf8).write(to: URL(filePath: folder + "2/secret.txt"))
  }

  @Test func readsParts() throws {
    defer { try? FileManager.default.removeItem(at: scratch) }
    let file = try #require(DiskFile("inner/file.txt", in: folder))
    #expect(file.size == 10)
    #expect(file.read(3..<6) == Array("345".utf8))
    #expect(file.read(8..<20) == Array("89".utf8))
  }

  @Test(arguments: [
    "../secret.txt", "inner/../../secret.txt", "out.txt", "outer/secret.txt", "sibling.txt",
    "inner",
    "none.txt", "", "loop", "chain.txt",
  ])
  func doesNotLeadOut(path: String) throws {
    defer { try? FileManager.default.removeItem(at: scratch) }
    try link("out.txt", to: "../secret.txt")
    try link("outer", to: "..")
    try link("sibling.txt", to: "../Content2/secret.txt")
    try link("loop", to: "loop")
    try link("chain.txt", to: "out.txt")
    #expect(DiskFile(path, in: folder) == nil)
  }

  @Test func followsLinksThatStayInside() throws {
    defer { try? FileManager.default.removeItem(at: scratch) }
    try link("in.txt", to: "inner/file.txt")
    #expect(DiskFile("in.txt", in: folder)?.size == 10)
  }

  @Test func whatWasOpenedStays() throws {
    defer { try? FileManager.default.removeItem(at: scratch) }
    let file = try #require(DiskFile("inner/file.txt", in: folder))
    try FileManager.default.removeItem(atPath: folder + "/inner/file.txt")
    try Data("other".utf8).write(to: URL(filePath: folder + "/inner/file.txt"))
    #expect(file.read(0..<10) == Array("0123456789".utf8))
    #expect(DiskFile("inner/file.txt", in: folder)?.tag != file.tag)
  }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/" + name, withDestinationPath: target)
  }
}
