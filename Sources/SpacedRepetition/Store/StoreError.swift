/// Why progress cannot be read or kept. Nothing of the file is touched.
package enum StoreError: Error, Equatable {
  /// The file is there and is no progress of this program.
  case foreign(path: String)
  /// The file is damaged.
  case corrupt(path: String, reason: String)
  /// A newer version of the program has written it.
  case newer(path: String)
  /// Another process is writing.
  case busy(path: String)
  /// The system does not let it be read or written: permissions, a full disk.
  case unavailable(path: String, reason: String)

  package var message: String {
    switch self {
    case .foreign(let path): "\(path) is not a progress file of studyguide; it is left as it is"
    case .corrupt(let path, let reason): "\(path) is damaged (\(reason)); it is left as it is"
    case .newer(let path): "\(path) was written by a newer studyguide"
    case .busy(let path): "another studyguide is writing to \(path)"
    case .unavailable(let path, let reason): "\(path) cannot be used: \(reason)"
    }
  }

  package var help: String {
    switch self {
    case .foreign: "name another file with --progress"
    case .corrupt: "move it away, or name another file with --progress; an export can be imported"
    case .newer: "use that version, or name another file with --progress"
    case .busy: "end the other session first; 'studyguide stats' can read meanwhile"
    case .unavailable: "name a file in a folder that can be written with --progress"
    }
  }
}
