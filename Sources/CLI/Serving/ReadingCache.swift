import Markdown
import StudyGuide

/// What was read of a content folder, file by file: a guide that changes is read again only where
/// it changed, and comes out as if it had been read anew.
struct ReadingCache {
  /// What differs from the last time.
  struct Update: Sendable {
    /// Paths of chapters and settings that were made, changed or removed.
    var sources: Set<String> = []
    /// Paths of other files that were.
    var assets: Set<String> = []
    /// Whether a file appeared or went away, which decides where links lead.
    var hasOtherFiles = false

    var isEmpty: Bool { sources.isEmpty && assets.isEmpty && !hasOtherFiles }
  }

  private struct Entry: Sendable {
    let stamp: FileStamp
    let source: SourceFile
    let reading: Diagnosed<ChapterReading?>
  }

  private let folder: ContentFolder
  private let jobs: Int
  private var entries: [String: Entry] = [:]
  private var listing: ContentFolder.Listing?
  private var assets: [String: FileStamp] = [:]
  private var settings: (source: SourceFile?, value: Diagnosed<GuideSettings>)?
  /// Paths that are to be read again whatever their stamps say: a file can change twice within the
  /// time that its stamp can tell apart.
  private var suspects: Set<String> = []
  private var suspectsAll = false
  private(set) var loaded: LoadedGuide?

  init(folder: ContentFolder, jobs: Int) {
    self.folder = folder
    self.jobs = jobs
  }

  /// Reads what changed.
  ///
  /// - Parameter named: paths that something happened to; nil where that is not known.
  mutating func update(named: Set<String>?) async throws -> Update {
    suspects.formUnion(named ?? [])
    suspectsAll = suspectsAll || named == nil
    let listing = try folder.listing()
    let settingsSource = try listing.settings.map(folder.read)
    var update = Update()
    let settings = refreshedSettings(settingsSource, &update)
    let needsAll = needsReadingAgain(under: settings.value)
    let reader = GuideReader(settings: settings.value)

    let entries = try await refreshed(listing.documents, reader, needsAll: needsAll)
    let present = Set(listing.documents)
    update.sources.formUnion(self.entries.keys.filter { !present.contains($0) })
    for path in listing.documents {
      if entries[path]?.source != self.entries[path]?.source { update.sources.insert(path) }
    }
    let assets = refreshedAssets(listing, &update)
    update.hasOtherFiles =
      listing.assets != self.listing?.assets ?? []
      || listing.diagnostics != self.listing?.diagnostics

    if !update.sources.isEmpty || update.hasOtherFiles {
      let guide = reader.guide(of: listing.documents.compactMap { entries[$0]?.reading })
      loaded = LoadedGuide(
        folder: folder, files: listing.assets, guide: guide.value,
        diagnostics: listing.diagnostics + settings.diagnostics + guide.diagnostics)
    }
    self.entries = entries
    self.assets = assets
    self.listing = listing
    self.settings = (settingsSource, settings)
    suspects = []
    suspectsAll = false
    return update
  }

  private func refreshedSettings(
    _ source: SourceFile?, _ update: inout Update
  ) -> Diagnosed<GuideSettings> {
    if let settings, settings.source == source { return settings.value }
    if let path = source?.path ?? settings?.source?.path { update.sources.insert(path) }
    return LoadedGuide.settings(source, of: folder)
  }

  /// Whether chapters come out differently under these settings.
  private func needsReadingAgain(under settings: GuideSettings) -> Bool {
    guard let old = self.settings?.value.value else { return true }
    return old.labels != settings.labels || old.html != settings.html
  }

  private func refreshed(
    _ documents: [String], _ reader: GuideReader, needsAll: Bool
  ) async throws -> [String: Entry] {
    var entries: [String: Entry] = [:]
    var stale: [String] = []
    for path in documents {
      if !isSuspect(path), let entry = self.entries[path], !needsAll,
        folder.stamp(of: path) == entry.stamp
      {
        entries[path] = entry
      } else {
        stale.append(path)
      }
    }
    let (folder, old) = (folder, self.entries)
    let read = try await stale.parallelMap(jobs: jobs) { path -> Entry? in
      // The stamp first: a change while the file is read makes it differ the next time.
      guard let stamp = folder.stamp(of: path) else { return nil }
      let source = try folder.read(path)
      if !needsAll, let entry = old[path], entry.source == source {
        return Entry(stamp: stamp, source: source, reading: entry.reading)
      }
      return Entry(stamp: stamp, source: source, reading: reader.read(source))
    }
    for (path, entry) in zip(stale, read) { entries[path] = entry }
    return entries
  }

  /// Whether something happened to the file, or to a folder that it is in.
  private func isSuspect(_ path: String) -> Bool {
    if suspectsAll || suspects.contains(path) { return true }
    var folder = path[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      if suspects.contains(String(folder)) { return true }
    }
    return false
  }

  private func refreshedAssets(
    _ listing: ContentFolder.Listing, _ update: inout Update
  ) -> [String: FileStamp] {
    var assets: [String: FileStamp] = [:]
    for path in listing.assets {
      assets[path] = folder.stamp(of: path)
      if assets[path] != self.assets[path] || isSuspect(path) {
        update.assets.insert(path)
      }
    }
    update.assets.formUnion(self.assets.keys.filter { assets[$0] == nil })
    return assets
  }
}
