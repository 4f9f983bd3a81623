import ArgumentParser
import Foundation
import SpacedRepetition
import StudyGuide

/// Where progress is kept.
struct ProgressOptions: ParsableArguments {
  @Option(
    name: .long, help: "The progress file (default: $XDG_DATA_HOME/studyguide/<guide>.sqlite).")
  var progress: String?

  @Option(name: .long, help: "The chance to remember when something comes back, 0.7 to 0.97.")
  var retention = Retention.standard.value

  func validate() throws {
    guard Retention(retention) != nil else {
      throw ValidationError("--retention takes 0.7 to 0.97.")
    }
  }

  func store(for guide: Guide, isReadOnly: Bool = false) throws -> ReviewStore {
    let path = progress ?? Self.path(of: guide, ProcessInfo.processInfo.environment)
    return try ReviewStore(
      path: path, scheduler: Scheduler(retention: Retention(retention) ?? .standard),
      isReadOnly: isReadOnly)
  }

  /// After the XDG Base Directory Specification.
  private static func path(of guide: Guide, _ environment: [String: String]) -> String {
    let data = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = environment["HOME"] ?? NSHomeDirectory()
    return "\(data ?? "\(home)/.local/share")/studyguide/\(guide.slug.text).sqlite"
  }
}
