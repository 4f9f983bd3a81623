import Foundation
import LocalServer
import Practice
import StudyGuide
import Testing

@testable import CLI

/// Whatever happens to the files, the preview shows what a clean build of the same files writes, or
/// where they have errors, what it showed before.
@Suite struct RandomEditsTests {
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func thePreviewIsAlwaysWhatABuildWrites(seed: UInt64) async throws {
    let scratch = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "preview-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: scratch) }
    let content = scratch.appending(path: "Content")
    var edits = try RandomEdits(seed: seed, folder: content)
    let session = try PreviewSession(content)
    try await session.start()
    var lastGood = try await session.files()
    let first = try #require(try await cleanBuild(of: content, in: scratch))
    #expect(Self.difference(first, lastGood).isEmpty)

    var shown = 0
    for round in 1...50 {
      if round % 10 == 0 { try edits.mendAll() }
      let edit = try edits.next()
      try await session.catchUp(round: round)
      let files = try await session.files()
      if let clean = try await cleanBuild(of: content, in: scratch) {
        let different = Self.difference(clean, files)
        #expect(different == [], "round \(round) of seed \(seed), after: \(edit)")
        #expect(session.problems.isEmpty, "round \(round) of seed \(seed), after: \(edit)")
        lastGood = files
        shown += 1
      } else {
        // Pages stay as they were; files that are no pages are always served as they are.
        let different = Self.difference(lastGood, files).filter { !$0.isAsset }
        #expect(different == [], "round \(round) of seed \(seed), after: \(edit)")
        #expect(!session.problems.isEmpty, "round \(round) of seed \(seed), after: \(edit)")
      }
    }
    // A test in which everything is always broken would show nothing.
    #expect(shown > 10)
    session.stop()
  }

  private static func difference(
    _ clean: [String: [UInt8]], _ files: [String: [UInt8]]
  ) -> [String] {
    Set(clean.keys).union(files.keys).filter { clean[$0] != files[$0] }.sorted()
  }

  /// The files that a build writes; nil where errors keep it from writing any.
  private func cleanBuild(of content: URL, in scratch: URL) async throws -> [String: [UInt8]]? {
    let output = scratch.appending(path: "Output")
    let build = Build(
      folder: ContentFolder(path: content.path), output: output, themeName: nil, baseURL: nil,
      hasEverything: true, isStrict: false, seed: PracticeSet.defaultSeed, jobs: 2)
    guard let report = try? await build.run(progress: ProgressLine()), report.isBuilt else {
      return nil
    }
    var files: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: output.path) {
      let url = output.appending(path: path)
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder),
        !isFolder.boolValue, path != ".studyguide"
      else { continue }
      files[path] = try Array(Data(contentsOf: url))
    }
    return files
  }
}

extension String {
  /// Whether the edits make it as a picture or another file that is no chapter.
  fileprivate var isAsset: Bool { hasSuffix(".txt") || hasPrefix("pictures/") }
}
