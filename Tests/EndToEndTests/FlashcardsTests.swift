import Foundation
import Testing

/// Cards and exports as a person asks for them.
@Suite struct FlashcardsTests {
  private func guide() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("---\ntags: [first]\n---\n# One\n\nQ: Why?\nA: So.\n", to: "Content/01-one.md")
    try folder.write("# Two\n\nQ: How?\nA: Thus.\n\nQ: When?\nA: Now.\n", to: "Content/02-two.md")
    return folder
  }

  @Test(arguments: [
    ([], 3), (["one"], 1), (["first"], 1), (["Two"], 2), (["02-two.md"], 2), (["one", "two"], 3),
    (["tw"], 2),
  ])
  func topics(_ topics: [String], _ count: Int) throws {
    let folder = try guide()
    let made = try Program.run(
      ["flashcards", "--format", "csv", "-o", "-"] + topics, in: folder.url)
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.output.components(separatedBy: "\r\n").count == count + 2)
  }

  @Test(arguments: [
    ("print", "flashcards.html", "<!DOCTYPE html>"), ("anki", "flashcards.apkg", "PK"),
    ("anki-text", "flashcards.txt", "#separator:tab"),
    ("quizlet", "flashcards.txt", "One: Why?\tSo."),
    ("json", "flashcards.json", "{\"version\":1"),
  ])
  func formats(_ format: String, _ file: String, _ start: String) throws {
    let folder = try guide()
    let made = try Program.run("flashcards", "--format", format, in: folder.url)
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.errors == "Wrote 3 cards to \(file)\n")
    let bytes = try Data(contentsOf: folder.url.appending(path: file))
    #expect(bytes.starts(with: Data(start.utf8)))
  }

  @Test(arguments: [
    (["flashcards", "three"], Int32(2), "there is no chapter or tag 'three'"),
    (["flashcads"], 2, "did you mean 'flashcards'?"),
    (["xyz"], 2, "there are: build, serve, check"),
    (["flashcards", "--size", "a5"], 2, "--size"),
    (["flashcards", "--size", "99-per-page"], 2, "99-per-page does not go on A4"),
    (["flashcards", "--size", "1-per-page", "--flip", "fold"], 2, "--flip fold needs room"),
    (["flashcards", "--offset-x", "99"], 2, "-20 to 20 millimetres"),
    (["flashcards", "--modified", "yesterday"], 2, "--modified takes a day"),
    (["flashcards", "-o", "no/such/folder.html"], 3, "no/such/folder.html cannot be written"),
    (["flashcards", "-o", "Content"], 3, "Content cannot be written: it is a folder"),
    (["flashcards", "-o", "Content/01-one.md"], 2, "Content/01-one.md is a source of the guide"),
    (["export", "json", "-o", "Content/../Content/02-two.md"], 2, "is a source of the guide"),
    (["export"], 2, "<format>"), (["export", "word"], 2, "word"),
    (["export", "ics"], 1, "there is no plan in these chapters"),
    (["export", "ics", "--start", "soon"], 2, "--start takes a day"),
  ])
  func refuses(_ arguments: [String], _ status: Int32, _ message: String) throws {
    let folder = try guide()
    let process = try Program.run(arguments, in: folder.url)
    #expect(process.status == status)
    #expect(process.errors.contains(message), "\(process.errors)")
    let chapter = folder.url.appending(path: "Content/01-one.md")
    #expect(try String(contentsOf: chapter, encoding: .utf8).hasSuffix("A: So.\n"))
  }

  @Test func theSameSheetsWhateverTheJobs() throws {
    let folder = try guide()
    let sheets = try ["1", "4"].map { jobs in
      try Program.run("flashcards", "-o", "-", "--jobs", jobs, in: folder.url).output
    }
    #expect(sheets[0] == sheets[1])
    #expect(sheets[0].components(separatedBy: "<article").count == 7)
  }
}
