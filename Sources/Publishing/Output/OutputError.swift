import Foundation

/// Why the output folder can't be replaced. The site that was there is as it was.
package enum OutputError: Error, Sendable, Equatable {
  /// A file stands where the folder should be.
  case isFile(String)
  case isRoot
  case isHome(String)
  case isContent(String)
  /// The content folder is somewhere in it.
  case holdsContent(String)
  /// It has files in it, and no marker says that they are ours.
  case isNotOurs(String)
  /// A file or folder that is not ours stands where the new site has one.
  case inTheWay(String)
  /// A path that would lead out of the folder.
  case leadsOut(String)
  case diskFull(String)
  /// A file that is to be copied or kept.
  case notReadable(String)
  case notPermitted(String)
  /// Any other error of the system, with what was tried and its `errno`.
  case system(String, path: String, code: Int32)

  /// The error of the last system call.
  static func last(_ operation: String, _ path: String, code: Int32 = errno) -> OutputError {
    switch code {
    case ENOSPC, EDQUOT: .diskFull(path)
    case EACCES where operation == "read": .notReadable(path)
    case EACCES, EPERM, EROFS: .notPermitted(path)
    default: .system(operation, path: path, code: code)
    }
  }
}

extension OutputError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .isFile(let path): "\(path) is a file, not a folder"
    case .isRoot: "the root of the file system can't be the output folder"
    case .isHome(let path): "\(path) is the home folder; choose a folder in it"
    case .isContent(let path): "\(path) is the content folder; choose another one for the output"
    case .holdsContent(let path):
      "\(path) has the content folder in it and would be replaced whole; choose another one"
    case .isNotOurs(let path):
      "\(path) is not empty and was not made by studyguide; empty it, or choose another folder"
    case .inTheWay(let path):
      "\(path) in the output folder was not made by studyguide, and the site needs its place; move it"
    case .leadsOut(let path): "\(path) leads out of the output folder"
    case .diskFull(let path): "there is no space left to write \(path)"
    case .notReadable(let path): "reading \(path) is not permitted"
    case .notPermitted(let path): "writing \(path) is not permitted"
    case .system(let operation, let path, let code):
      "can't \(operation) \(path): \(String(cString: strerror(code)))"
    }
  }
}

extension OutputError {
  /// What to do about it, where the sentence does not say so itself.
  package var help: String? {
    switch self {
    case .diskFull: "free some space, or choose a folder on another disk with --output"
    case .notReadable(let path):
      "let yourself read it: chmod u+r '\(path)'; or take it out of the folder"
    case .notPermitted: "choose another folder with --output, or change who may write there"
    case .system(_, _, ENAMETOOLONG):
      "names have 255 bytes at most: shorten the file's name, or give the chapter a 'slug:'"
    case .isFile, .isRoot, .isHome, .isContent, .holdsContent, .isNotOurs, .inTheWay, .leadsOut,
      .system:
      nil
    }
  }
}
