import Foundation
import SpacedRepetition

/// A progress file of another name that holds answers to the questions of a guide.
struct ProgressNamesake {
  /// The name that the guide had.
  let guide: String
  /// How many of the guide's questions and cards were answered there.
  let count: Int

  /// The file with most of them; nil where no file is about this guide more than about another one.
  init?(of catalogue: StudyCatalogue, beside own: URL) {
    let ids = Set(catalogue.entries.lazy.map(\.id))
    let folder = own.deletingLastPathComponent()
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    var best: (name: String, count: Int)?
    for file in files.sorted() where file.hasSuffix(".sqlite") && file != own.lastPathComponent {
      let path = folder.appending(path: file).path
      guard let store = try? ReviewStore(path: path, isReadOnly: true),
        let known = try? store.states().keys
      else { continue }
      let count = known.count(where: ids.contains)
      guard count > 0, 2 * count >= known.count, count > best?.count ?? 0 else { continue }
      best = (String(file.dropLast(".sqlite".count)), count)
    }
    guard let best else { return nil }
    (guide, count) = (best.name, best.count)
  }

  /// What is said before a quiz begins anew.
  var note: String {
    """
    note: there is progress in \(count) of these questions and cards under '\(guide)'
      help: if that is this guide under an earlier title, put 'slug: \(guide)' into guide.yml

    """
  }
}
