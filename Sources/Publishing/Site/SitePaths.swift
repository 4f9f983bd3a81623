import StudyGuide

/// Where a guide's own pages stand in its site.
package struct SitePaths: Sendable {
  private let files: Set<String>
  /// All that a file stands in.
  private let folders: Set<String>

  package init(of guide: Guide) {
    let chapters = guide.chapters.map { $0.id.path + "/index.html" }
    files = ChapterPath.files.union(chapters)
      .union(ChapterPath.reserved.map { $0 + "/index.html" })
    folders = Set(files.flatMap(\.foldersAround))
  }

  /// The paths of other files that would stand in the place of a page, of a folder of pages, or below a
  /// page.
  package func collisions(with paths: [String]) -> Set<String> {
    Set(
      paths.filter { path in
        files.contains(path) || folders.contains(path)
          || path.foldersAround.contains(where: files.contains)
      })
  }
}

extension String {
  /// `a/b` and `a` of `a/b/c`, each when it is asked for.
  var foldersAround: some Sequence<String> {
    sequence(first: String(folderPath)) { String($0.folderPath) }.prefix { !$0.isEmpty }
  }
}
