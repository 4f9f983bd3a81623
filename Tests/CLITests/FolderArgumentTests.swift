import ArgumentParser
import Testing

@testable import CLI

@Suite("Naming the content folder")
struct FolderArgumentTests {
  @Test(
    "With an option, without one, or not at all",
    arguments: [
      ([], "Content"), (["--content", "a"], "a"), (["b/"], "b"), (["."], "."), (["/"], "/"),
    ])
  func folder(arguments: [String], path: String) throws {
    let build = try BuildCommand.parse(arguments)
    #expect(try build.common.folder(named: build.argument.folder).path == path)
    let serve = try ServeCommand.parse(arguments)
    #expect(try serve.reading.folder(named: serve.argument.folder).path == path)
  }

  @Test("Not twice, and not without a name", arguments: [["--content", "a", "b"], [""]])
  func refused(arguments: [String]) {
    #expect(throws: (any Error).self) { try CheckCommand.parse(arguments) }
    #expect(throws: (any Error).self) { try BuildCommand.parse(arguments) }
    #expect(throws: (any Error).self) { try ServeCommand.parse(arguments) }
  }
}
