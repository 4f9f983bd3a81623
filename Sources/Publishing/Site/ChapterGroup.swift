import StudyGuide

/// Chapters of one folder that follow each other.
struct ChapterGroup: Sendable, Equatable {
  /// From the folder's name; nil for chapters that stand in no folder.
  let name: String?
  /// Indices of the chapters.
  let chapters: Range<Int>

  static func groups(of chapters: [Chapter]) -> [ChapterGroup] {
    var groups: [ChapterGroup] = []
    var start = 0
    for index in chapters.indices {
      let isLast = index + 1 == chapters.count
      if isLast || chapters[index].folder != chapters[index + 1].folder {
        groups.append(
          ChapterGroup(name: chapters[index].folderName, chapters: start..<(index + 1)))
        start = index + 1
      }
    }
    return groups
  }
}

extension Chapter {
  /// The folders of the chapter's file, as written.
  var folder: Substring { path.folderPath }

  /// `Part 1 / The interview` for `part-1/02-the-interview`; nil outside of folders.
  var folderName: String? {
    let names = folder.split(separator: "/").map { folder in
      var words = folder.split(whereSeparator: { $0 == "-" || $0 == "_" || $0 == " " })
      if words.count > 1, words[0].allSatisfy(\.isNumber) { words.removeFirst() }
      let name = words.joined(separator: " ")
      return name.prefix(1).uppercased() + name.dropFirst()
    }
    return names.isEmpty ? nil : names.joined(separator: " / ")
  }
}
