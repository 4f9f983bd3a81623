import ArgumentParser
import Foundation
import SpacedRepetition

/// Where progress is kept.
struct ProgressOptions: ParsableArguments {
  @Option(
    name: .long, help: "The progress file (default: $XDG_DATA_HOME/studyguide/<guide>.sqlite).")
  var progress: String?

  /// - Parameters:
  ///   - guide: the guide's slug.
  ///   - retention: what is wished for from now on; nil for what was wished for the last time.
  func store(
    for guide: String, retention: Retention? = nil, isReadOnly: Bool = false
  ) throws -> ReviewStore {
    let path = progress ?? Self.path(of: guide, ProcessInfo.processInfo.environment)
    return try ReviewStore(path: path, retention: retention, isReadOnly: isReadOnly)
  }

  /// Progress in the same questions under another name, where the guide has none under its own: a
  /// guide whose title was changed.
  func namesake(of catalogue: StudyCatalogue) -> ProgressNamesake? {
    guard progress == nil else { return nil }
    let own = Self.path(of: catalogue.guide, ProcessInfo.processInfo.environment)
    return ProgressNamesake(of: catalogue, beside: URL(filePath: own))
  }

  /// After the XDG Base Directory Specification.
  private static func path(of guide: String, _ environment: [String: String]) -> String {
    let data = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = environment["HOME"] ?? NSHomeDirectory()
    return "\(data ?? "\(home)/.local/share")/studyguide/\(guide).sqlite"
  }
}
