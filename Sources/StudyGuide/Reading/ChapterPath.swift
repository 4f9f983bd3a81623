import Markdown

/// What the path of a file says about its chapter: where it goes, and its title for want of a
/// better one. Leading numbers order files and are no part of either: `02-part/03-the-rubric.md`
/// is `part/the-rubric`, "The rubric".
package enum ChapterPath {
  /// Names at the root of a site that belong to its own pages.
  package static let reserved: Set<String> = [
    "assets", "tags", "glossary", "search", "practice", "flashcards", "worksheets", "mock", "plan",
  ]
  /// Files there that the program writes.
  package static let files: Set<String> = ["index.html", "404.html", "study.json", "sitemap.xml"]

  static func id(of path: String, slug: String?) -> ChapterID {
    var parts = path.split(separator: "/").map(String.init)
    let name = parts.popLast().map(stem) ?? ""
    let isIndex = ["index", "readme"].contains(name.lowercased())
    let last = slug ?? (isIndex ? "introduction" : segment(name))
    let folders = parts.map(segment)
    if folders.isEmpty, reserved.contains(last) || files.contains(last) {
      return ChapterID(path: last + "-chapter")
    }
    return ChapterID(path: (folders + [last]).joined(separator: "/"))
  }

  package static func title(of path: String) -> String {
    let name = stem(String(path.fileName))
    let words = withoutNumber(name).map { "-_".contains($0) ? " " : $0 }
    return String(words).trimmingBlanks.capitalizingFirst
  }

  private static func stem(_ name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }

  private static func segment(_ name: String) -> String {
    Slug(withoutNumber(name))?.text ?? "chapter"
  }

  private static func withoutNumber(_ name: String) -> String {
    let rest = name.drop(while: \.isNumber)
    guard rest.startIndex != name.startIndex, let first = rest.first, "-_. ".contains(first) else {
      return name
    }
    let bare = rest.drop { "-_. ".contains($0) }
    return bare.isEmpty ? name : String(bare)
  }
}

extension String {
  /// A path up to its last slash; empty where it has none.
  package var folderPath: Substring {
    self[..<(utf8.lastIndex(of: UInt8(ascii: "/")) ?? startIndex)]
  }

  /// The last part of a path; all of it where it has only one.
  package var fileName: Substring {
    utf8.split(separator: UInt8(ascii: "/")).last.map { Substring($0) } ?? self[...]
  }

  fileprivate var capitalizingFirst: String { prefix(1).uppercased() + dropFirst() }
}
