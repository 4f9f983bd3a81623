import Glibc

/// The folders that are watched, and what their events mean.
///
/// Each root is watched with all folders in it, as far as it is there. So are the folders that lead
/// to it, for its own appearance only. Names that begin with a dot are left out.
struct WatchTree {
  private let inotify: Inotify
  private(set) var roots: [String]
  /// A folder can be reached by several paths: through a link, or as a root and what leads to one.
  private var folders: [Int32: Set<String>] = [:]
  private var watches: [String: Int32] = [:]

  /// `roots` are absolute paths without `/` at their ends.
  init(_ inotify: Inotify, roots: [String]) throws(WatchError) {
    self.inotify = inotify
    self.roots = roots
    try watchRoots()
  }

  /// Watches these roots from now on.
  mutating func replaceRoots(with roots: [String]) throws(WatchError) {
    guard roots != self.roots else { return }
    self.roots = roots
    for path in watches.keys.sorted() where !isInRoot(path) && !leadsToRoot(path) { forget(path) }
    try watchRoots()
  }

  /// What the events come to; folders that are new are watched, those that are gone are not.
  mutating func take(_ events: [Inotify.Event]) throws(WatchError) -> FolderChanges {
    var changes = FolderChanges()
    for event in events {
      if event.has(IN_Q_OVERFLOW) {
        changes.isOverflow = true
        continue
      }
      let paths = (folders[event.watch] ?? []).sorted()
      if event.has(IN_IGNORED) {
        folders[event.watch] = nil
        for path in paths where watches[path] == event.watch { watches[path] = nil }
        continue
      }
      for folder in paths { try take(event, in: folder, &changes) }
    }
    if changes.isOverflow { try watchAnew() }
    return changes
  }

  private mutating func take(
    _ event: Inotify.Event, in folder: String, _ changes: inout FolderChanges
  ) throws(WatchError) {
    guard !event.name.isEmpty else { return }
    let path = folder == "/" ? "/" + event.name : folder + "/" + event.name
    let isFolder = event.has(IN_ISDIR)
    let isArrival = event.has(IN_CREATE, IN_MOVED_TO)
    let isDeparture = event.has(IN_DELETE, IN_MOVED_FROM)
    if isInRoot(path) && !event.name.hasPrefix(".") || roots.contains(path) {
      // Times of a folder change with each file in it, which is told for itself.
      if isFolder, !isArrival, !isDeparture { return }
      changes.paths.insert(path)
      if isFolder, isDeparture { forget(path) }
      if isFolder, isArrival { try watchAll(path) }
    }
    if leadsToRoot(path) || roots.contains(path), isArrival || isDeparture {
      if isDeparture { forget(path) }
      try watchRoots()
      changes.paths.formUnion(roots.filter { $0 == path || $0.hasPrefix(path + "/") })
    }
  }

  private func isInRoot(_ path: String) -> Bool {
    roots.contains { path == $0 || path.hasPrefix($0 + "/") }
  }

  private func leadsToRoot(_ path: String) -> Bool {
    roots.contains { $0.hasPrefix(path == "/" ? "/" : path + "/") }
  }
}

extension WatchTree {
  /// Watches all roots, and the nearest folder above each one that is there.
  private mutating func watchRoots() throws(WatchError) {
    for root in roots {
      var above = root
      repeat {
        above = Self.parent(of: above)
      } while try !watch(above) && above != "/"
      try watchAll(root)
    }
  }

  /// After an overflow nothing is known any more.
  private mutating func watchAnew() throws(WatchError) {
    for watch in folders.keys { inotify.end(watch) }
    folders = [:]
    watches = [:]
    try watchRoots()
  }

  /// Watches a folder and all folders in it.
  private mutating func watchAll(_ folder: String) throws(WatchError) {
    // First the watch, then the look inside: what is made in between is told twice, not never.
    guard try watch(folder) else { return }
    for name in Self.folders(in: folder) { try watchAll(folder + "/" + name) }
  }

  private mutating func watch(_ folder: String) throws(WatchError) -> Bool {
    guard let watch = try inotify.watch(folder) else { return false }
    if let old = watches[folder], old != watch { folders[old]?.remove(folder) }
    folders[watch, default: []].insert(folder)
    watches[folder] = watch
    return true
  }

  /// Ends the watches of a folder and of all in it.
  private mutating func forget(_ folder: String) {
    for path in watches.keys where path == folder || path.hasPrefix(folder + "/") {
      guard let watch = watches.removeValue(forKey: path) else { continue }
      folders[watch]?.remove(path)
      if folders[watch]?.isEmpty == true {
        folders[watch] = nil
        inotify.end(watch)
      }
    }
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return "/" }
    return String(path[..<slash])
  }

  /// Names of the folders in a folder; links to folders are left out, for they may run in circles.
  private static func folders(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      switch Int32(entry.pointee.d_type) {
      case Int32(DT_DIR): names.append(name)
      case Int32(DT_UNKNOWN):
        var status = stat()
        if lstat(folder + "/" + name, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
          names.append(name)
        }
      default: continue
      }
    }
    return names
  }
}
