import ArgumentParser
import Foundation

/// When something was changed, in seconds since 1970.
struct ModificationTime: Sendable {
  let seconds: Int

  /// Of a file; zero where that cannot be told.
  init(of file: URL) {
    let values = try? file.resourceValues(forKeys: [.contentModificationDateKey])
    seconds = Int(values?.contentModificationDate?.timeIntervalSince1970 ?? 0)
  }

  /// `2026-11-24`, `2026-11-24T08:39:00Z`, or seconds since 1970.
  init(argument: String) throws {
    let time = argument.contains("T") ? argument : argument + "T00:00:00Z"
    if let seconds = Int(argument) {
      self.seconds = seconds
    } else if let date = try? Date(time, strategy: .iso8601) {
      seconds = Int(date.timeIntervalSince1970)
    } else {
      throw ValidationError("--modified takes a day such as 2026-11-24, or a time.")
    }
  }
}
