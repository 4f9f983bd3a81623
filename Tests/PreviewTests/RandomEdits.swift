import Foundation

/// Edits at random, as authors and their editors make them: the same for the same seed.
struct RandomEdits {
  private var state: UInt64
  private let folder: URL
  private let manager = FileManager.default
  /// Texts by path, to mend what was broken.
  private var sound: [String: String] = [:]
  private var serial = 0

  init(seed: UInt64, folder: URL) throws {
    state = seed
    self.folder = folder
    try manager.createDirectory(at: folder, withIntermediateDirectories: true)
    try write("guide.yml", "title: A guide\nlanguage: en\n")
    for number in 1...3 { try write("0\(number)-chapter-\(number).md", text(number)) }
    try write("notes.txt", "notes")
  }

  /// Makes one edit and says which.
  mutating func next() throws -> String {
    let chapters = try paths().filter { $0.hasSuffix(".md") }
    let path = chapters.isEmpty ? "01-chapter-1.md" : chapters[random(chapters.count)]
    serial += 1
    switch random(16) {
    case 0, 1: return try write(path, text(serial))
    case 2: return try append(path)
    case 3 where chapters.count < 5:
      return try write("\(serial % 7)-new-\(serial).md", text(serial))
    case 4 where chapters.count < 5:
      return try write("part-\(serial % 3)/inner-\(serial % 5).md", text(serial))
    case 5: return try rename(path)
    case 6 where chapters.count > 2: return try remove(path)
    case 7: return try saveByRename(path, text(serial))
    case 8: return try serial % 2 == 0 ? breakFrontMatter(path) : breakRubric(path)
    case 9, 10, 11: return try mend()
    case 12: return try write("guide.yml", settings())
    case 13: return try write("pictures/p\(serial % 4).svg", "<svg><!-- \(serial) --></svg>")
    case 14: return try moveFolder()
    default: return try touch(path)
    }
  }

  /// Puts right whatever is broken.
  mutating func mendAll() throws {
    while try mend() != "nothing to mend" {}
    try write("guide.yml", "title: A guide\nlanguage: en\n")
  }
}

extension RandomEdits {
  private mutating func random(_ count: Int) -> Int {
    // SplitMix64.
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((mixed ^ (mixed >> 31)) % UInt64(count))
  }

  private func url(_ path: String) -> URL { folder.appending(path: path) }

  private func paths() throws -> [String] {
    try manager.subpathsOfDirectory(atPath: folder.path).sorted()
  }

  @discardableResult
  private func write(_ path: String, _ text: String) throws -> String {
    try manager.createDirectory(
      at: url(path).deletingLastPathComponent(), withIntermediateDirectories: true)
    let file = url(path)
    // In place, as many editors do: the file is empty for a moment.
    try Data().write(to: file)
    let handle = try FileHandle(forWritingTo: file)
    try handle.write(contentsOf: Data(text.utf8))
    try handle.close()
    return "write \(path)"
  }

  private func append(_ path: String) throws -> String {
    guard manager.fileExists(atPath: url(path).path) else { return try write(path, "# New\n") }
    let text = try String(contentsOf: url(path), encoding: .utf8)
    try write(path, text + "\nBAD: One more, \(serial).\n\nGOOD: And better, \(serial).\n")
    return "append to \(path)"
  }

  private func rename(_ path: String) throws -> String {
    let target = "part-\(serial % 3)/moved-\(serial).md"
    try manager.createDirectory(
      at: url(target).deletingLastPathComponent(), withIntermediateDirectories: true)
    try manager.moveItem(at: url(path), to: url(target))
    return "rename \(path) to \(target)"
  }

  private func remove(_ path: String) throws -> String {
    try manager.removeItem(at: url(path))
    return "remove \(path)"
  }

  private func saveByRename(_ path: String, _ text: String) throws -> String {
    let hidden = url(path).deletingLastPathComponent().appending(path: ".save.tmp")
    try Data(text.utf8).write(to: hidden)
    guard Foundation.rename(hidden.path, url(path).path) == 0 else {
      throw CocoaError(.fileWriteUnknown)
    }
    return "save \(path) by a rename"
  }

  private mutating func breakFrontMatter(_ path: String) throws -> String {
    try keep(path)
    try write(path, "---\ntitle: [broken\n---\n\n# Broken\n")
    return "break the front matter of \(path)"
  }

  private mutating func breakRubric(_ path: String) throws -> String {
    try keep(path)
    try write(path, "# Broken\n\n## Scoring rubric\n\n- Speed (40%)\n- Cost (30%)\n")
    return "break a rubric in \(path)"
  }

  private mutating func keep(_ path: String) throws {
    guard sound[path] == nil, manager.fileExists(atPath: url(path).path) else { return }
    sound[path] = try String(contentsOf: url(path), encoding: .utf8)
  }

  private mutating func mend() throws -> String {
    guard let path = sound.keys.sorted().first, let text = sound.removeValue(forKey: path) else {
      return "nothing to mend"
    }
    guard manager.fileExists(atPath: url(path).path) else { return "\(path) is gone" }
    return try write(path, text)
  }

  private mutating func settings() -> String {
    switch random(6) {
    case 0, 1, 2: "title: Guide \(serial)\nlanguage: de\n"
    case 3: "title: A guide\nlabels:\n  weak: [Schwach]\n  strong: [Stark]\n"
    case 4: "title: A guide\nhtml: allow\n"
    default: "titel: misspelt\n"
    }
  }

  private func moveFolder() throws -> String {
    let (from, to) = ("part-\(serial % 3)", "shelf-\(serial % 2)")
    guard manager.fileExists(atPath: url(from).path), !manager.fileExists(atPath: url(to).path)
    else { return try write("read-me.txt", "\(serial)") }
    try manager.moveItem(at: url(from), to: url(to))
    return "move \(from) to \(to)"
  }

  private func touch(_ path: String) throws -> String {
    try? manager.setAttributes([.modificationDate: Date()], ofItemAtPath: url(path).path)
    return "touch \(path)"
  }

  private func text(_ number: Int) -> String {
    """
    ---
    tags: [t\(number % 3)]
    order: \(number % 5)
    ---

    # Chapter \(number)

    See [the first](01-chapter-1.md) and [notes](notes.txt). Schwach <b>raw</b> text \(number).

    ## Choosing \(number)

    BAD: A cluster with autoscaling for \(number)00 requests a day.

    GOOD: One function; \(number) cold starts are accepted as the trade-off.

    Schwach: Zu viel \(number).

    Stark: Genug \(number).

    ## Glossary

    **Drift \(number)** — the slow change of what comes in over \(number) weeks.

    """
  }
}
