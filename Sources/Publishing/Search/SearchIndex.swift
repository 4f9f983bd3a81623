import Markdown
import Practice
import StudyGuide

/// Which chapters have which word, and where it weighs how much.
struct SearchIndex: Sendable {
  /// Where the word stands, from the most telling place on.
  enum Weight: Int, Sendable {
    case title = 3
    case heading = 2
    case text = 1
  }

  /// For each word the chapters that have it: index times 4 plus weight, ascending.
  private let postings: [[UInt8]: [Int]]
  /// Changes whenever what is found may change.
  let version: String

  /// Reads the chapters in parallel and merges what it found in their order.
  init(site: Site, jobs: Int) async {
    let count = site.guide.chapters.count
    let size = max(1, (count + jobs - 1) / jobs)
    let ranges = stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
    let parts = await withTaskGroup(of: (Int, [[UInt8]: [Int]]).self) { group in
      for (number, range) in ranges.enumerated() {
        group.addTask { (number, Self.words(of: site, in: range)) }
      }
      var parts: [(Int, [[UInt8]: [Int]])] = []
      for await part in group { parts.append(part) }
      return parts.sorted { $0.0 < $1.0 }.map(\.1)
    }
    var merged = parts.first ?? [:]
    for part in parts.dropFirst() {
      merged.merge(part) { $0 + $1 }
    }
    postings = merged
    var hash: UInt64 = 0
    for (word, chapters) in merged {
      hash ^= chapters.reduce(StableHash.of(word)) { entry, chapter in
        let bytes = [UInt8(truncatingIfNeeded: chapter), UInt8(truncatingIfNeeded: chapter >> 8)]
        return StableHash.of(entry, then: bytes)
      }
    }
    for chapter in site.guide.chapters {
      hash ^= StableHash.of(StableHash.of(chapter.title), then: chapter.id.path.utf8)
    }
    version = String(hash, radix: 36)
  }

  private static func words(of site: Site, in range: Range<Int>) -> [[UInt8]: [Int]] {
    var postings: [[UInt8]: [Int]] = [:]
    for index in range {
      let chapter = site.guide.chapters[index]
      func add(_ text: String, _ weight: Weight) {
        SearchWords.forEach(in: text) { word in
          postings[word, default: []].note(index * 4 + weight.rawValue)
        }
      }
      add(chapter.title, .title)
      for tag in chapter.tags { add(tag, .title) }
      for heading in chapter.outline { add(heading.content.plainText, .heading) }
      if let summary = chapter.summary { add(summary, .text) }
      chapter.forEachText { add($0, .text) }
    }
    return postings
  }

  /// The bytes of one file of the index.
  func file(_ file: SearchFile, site: Site) -> [UInt8] {
    switch file.content {
    case .words(let letter): words(letter)
    case .titles(let block): SearchTitles.file(block, site: site)
    }
  }

  /// `studyguide.words("f",{"feedback":"3 4 9"})`: the first number as it is, the others as the
  /// distance to the one before, all with 36 digits.
  private func words(_ letter: Character?) -> [UInt8] {
    let name = letter.map(String.init) ?? "other"
    var output = Array("studyguide.words(\"\(name)\",{".utf8)
    let words = postings.keys.filter { Self.letter($0) == letter }
    for (number, word) in words.sorted(by: { $0.lexicographicallyPrecedes($1) }).enumerated() {
      if number > 0 { output.append(contentsOf: ",\n".utf8) }
      output.append(UInt8(ascii: "\""))
      output.append(contentsOf: word)
      output.append(contentsOf: "\":\"".utf8)
      var last = 0
      for (position, posting) in (postings[word] ?? []).enumerated() {
        if position > 0 { output.append(UInt8(ascii: " ")) }
        output.append(contentsOf: String(posting - last, radix: 36).utf8)
        last = posting
      }
      output.append(UInt8(ascii: "\""))
    }
    output.append(contentsOf: "})\n".utf8)
    return output
  }

  private static func letter(_ word: [UInt8]) -> Character? {
    guard let first = word.first, first < 0x80 else { return nil }
    return Character(Unicode.Scalar(first))
  }
}

extension [Int] {
  /// Adds a posting unless the chapter is there already with the same or a higher weight; the
  /// telling places are read first.
  fileprivate mutating func note(_ posting: Int) {
    guard let last, last >> 2 == posting >> 2 else { return append(posting) }
    if posting > last { self[count - 1] = posting }
  }
}
