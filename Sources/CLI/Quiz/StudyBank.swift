import Practice
import SpacedRepetition

/// What a quiz asks from: the catalogue, and the items once they are wanted.
struct StudyBank: Sendable {
  let catalogue: StudyCatalogue
  /// Changes with the elements' traces.
  let stamp: String
  private let source: Source

  private enum Source {
    case made([StudyItem], [ElementMatch.Trace])
    case kept(CacheFile)
  }

  init(_ file: CacheFile) {
    (catalogue, stamp, source) = (file.catalogue, file.stamp, .kept(file))
  }

  /// - Parameter items: as the catalogue lists them.
  init(_ catalogue: StudyCatalogue, _ items: [StudyItem], _ traces: [ElementMatch.Trace]) {
    self.catalogue = catalogue
    stamp = String(Checksum.of(CacheFile.bytes(of: traces)), radix: 16)
    source = .made(items, traces)
  }

  /// The items of these entries; nil where the file that they are kept in is damaged.
  func items(_ entries: [StudyCatalogue.Entry]) -> [StudyItem]? {
    switch source {
    case .made(let items, _): entries.map { items[$0.place] }
    case .kept(let file): try? entries.map(file.item)
    }
  }

  /// The elements as the progress store remembers them; nil as for items.
  var traces: [ElementMatch.Trace]? {
    switch source {
    case .made(_, let traces): traces
    case .kept(let file): try? file.traces()
    }
  }

  /// What is kept of it; nil where it comes from a file.
  func bytes(on ground: Ground) -> [UInt8]? {
    guard case .made(let items, let traces) = source else { return nil }
    return CacheFile.bytes(ground, catalogue, stamp: stamp, traces: traces, items: items)
  }
}
