/// Where a chapter lives in the site: its folders and slug, such as `part-1/the-rubric`.
package struct ChapterID: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let path: String

  package init(path: String) {
    self.path = path
  }

  package var description: String { path }

  package static func < (left: Self, right: Self) -> Bool { left.path < right.path }
}
