/// What happened in watched folders since the last time.
package struct FolderChanges: Sendable, Equatable {
  /// Paths below the roots, as the roots are written, that were written, made, moved or removed. A
  /// folder stands for all that is in it.
  package var paths: Set<String>
  /// True where more happened than could be told: everything has to be looked at anew.
  package var isOverflow: Bool

  package init(paths: Set<String> = [], isOverflow: Bool = false) {
    self.paths = paths
    self.isOverflow = isOverflow
  }

  package var isEmpty: Bool { paths.isEmpty && !isOverflow }

  /// Whether anything in the folder may have changed.
  package func areAll(of folder: String) -> Bool { isOverflow || paths.contains(folder) }

  /// The paths below one folder, relative to it.
  package func paths(in folder: String) -> Set<String> {
    Set(
      paths.filter { $0.hasPrefix(folder + "/") }.map { String($0.dropFirst(folder.count + 1)) })
  }
}
