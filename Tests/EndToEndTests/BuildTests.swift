import Foundation
import Testing

/// Builds as a person meets them: from any folder, twice, interrupted, refused.
@Suite struct BuildTests {
  @Test func defaultGuideHasNoFindings() throws {
    let check = try Program.run("check", "--strict", in: Program.packageFolder)
    #expect(check.status == 0)
    #expect(check.errors == "")
  }

  @Test func starterBuildsWithoutWarningsAndShowsEveryElement() throws {
    let folder = try TemporaryFolder()
    #expect(try Program.run("new", "guide", in: folder.url).status == 0)
    let guide = folder.url.appending(path: "guide")
    let build = try Program.run("build", "--strict", in: guide)
    #expect(build.status == 0, "\(build.errors)")
    let table = try Program.run("check", in: guide).output.split(separator: "\n")
    let kinds =
      "file pair mistake faq rubric steps timeline chronology comparison scenario term "
      + "contrast question card"
    #expect(table.first?.split(separator: " ").joined(separator: " ") == kinds)
    let again = try Program.run("new", "guide", in: folder.url)
    #expect(again.status == 3)
    #expect(again.errors.contains("guide is not empty"))
  }

  @Test func sameBytesWhateverTheJobsAndTheFolder() throws {
    let folder = try TemporaryFolder()
    let content = Program.packageFolder.appending(path: "Content").path
    for (name, jobs) in [("one", "1"), ("four", "4")] {
      let build = try Program.run(
        "build", "--content", content, "--output", name, "--jobs", jobs, in: folder.url)
      #expect(build.status == 0, "\(build.errors)")
    }
    let one = try folder.files("one")
    #expect(one.count > 30)
    #expect(one == (try folder.files("four")))
  }

  @Test func killedAtAnyMomentTheOldSiteIsIntact() throws {
    let folder = try TemporaryFolder()
    for number in 0..<120 {
      try folder.write(chapter(number), to: "Content/part/chapter-\(number).md")
    }
    #expect(try Program.run("build", in: folder.url).status == 0)
    let before = try folder.files("Output")
    try folder.write("title: Another title\n", to: "Content/guide.yml")
    let start = Date()
    #expect(try Program.run("build", "--output", "Other", in: folder.url).status == 0)
    let duration = Date().timeIntervalSince(start)
    let after = try folder.files("Other")
    var random = SystemRandomNumberGenerator()
    for _ in 0..<20 {
      let process = try Program.start(["build"], in: folder.url)
      Thread.sleep(forTimeInterval: Double.random(in: 0...duration, using: &random))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let now = try folder.files("Output")
      #expect(now == before || now == after)
    }
    #expect(try Program.run("build", in: folder.url).status == 0)
    #expect(try folder.files("Output") == after)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(left.sorted() == ["Content", "Other", "Output"])
  }

  @Test func errorsKeepTheOldSite() throws {
    let folder = try TemporaryFolder()
    try folder.write("# One\n", to: "Content/one.md")
    #expect(try Program.run("build", in: folder.url).status == 0)
    let before = try folder.files("Output")
    try folder.write("---\ntitle: [\n---\n", to: "Content/one.md")
    let build = try Program.run("build", in: folder.url)
    #expect(build.status == 1)
    #expect(build.errors.contains("Content/one.md:"))
    #expect(try folder.files("Output") == before)
  }

  @Test(arguments: [
    (["build", "--content", "none"], Int32(3), "there is no content folder at none"),
    (["build", "--content", "foreign"], 3, "there is no Markdown file in foreign"),
    (["build", "--output", "Content"], 3, "is the content folder"),
    (["build", "--output", "foreign"], 3, "was not made by studyguide"),
    (["build", "--theme", "nosuch"], 3, "there is no theme 'nosuch'"),
    (["build", "--jobs", "0"], 2, "--jobs takes 1 to 256"),
    (["build", "--only", "page"], 2, "--only"),
    (["biuld"], 2, "biuld"),
  ])
  func refuses(_ arguments: [String], _ status: Int32, _ message: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("# One\n", to: "Content/one.md")
    try folder.write("mine", to: "foreign/thesis.txt")
    let process = try Program.run(arguments, in: folder.url)
    #expect(process.status == status)
    #expect(process.errors.contains(message), "\(process.errors)")
    #expect(try folder.text("foreign/thesis.txt") == "mine")
  }

  private func chapter(_ number: Int) -> String {
    """
    # Chapter \(number)

    BAD: Answer \(number) without a reason.

    GOOD: Answer \(number) with a reason.

    \(String(repeating: "A sentence of ordinary text that takes some room. ", count: 40))
    """
  }
}
