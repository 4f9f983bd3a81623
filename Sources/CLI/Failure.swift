import Foundation
import LocalServer
import Publishing
import SpacedRepetition
import StudyGuide

/// What a person reads when a command cannot go on: one sentence, and what to do about it.
struct Failure {
  let message: String
  let help: String?
  var status = ExitStatus.cannotGoOn

  init?(_ error: any Error) {
    switch error {
    case let error as UnknownCommand:
      self.init(
        message: "there is no command '\(error.name)'",
        help: error.known.nearest(to: error.name).map { "did you mean '\($0)'?" }
          ?? "there are: \(error.known.joined(separator: ", "))", status: .wrongUsage)
    case let error as ContentError: self.init(error)
    case let error as OutputError: self.init(message: error.description, help: error.help)
    case let error as ThemeError: self.init(message: error.description, help: nil)
    case let error as ThemeChoiceError:
      self.init(message: "there is no theme '\(error.name)'", help: error.help)
    case let error as PDFError: self.init(message: error.description, help: nil)
    case is NoBrowser:
      self.init(
        message: "there is no Chromium or Chrome to make the PDF with",
        help: "apt-get install chromium; or make the HTML with --format print and print that")
    case let error as TooManyCards:
      self.init(
        message: "these are \(error.count) cards, too many for one file of sheets",
        help: "name the chapters or tags to print: studyguide flashcards CHAPTER")
    case is NoCards:
      self.init(
        message: "there is nothing in these chapters that makes a flashcard",
        help: "'studyguide check' shows what was found where", status: .problemsInContent)
    case is NoQuestions:
      self.init(
        message: "there is nothing in these chapters that can be asked",
        help: "'studyguide check --questions' shows why", status: .problemsInContent)
    case is NoPlan:
      self.init(
        message: "there is no plan in these chapters",
        help: "a plan is a timeline of days or weeks, such as headings 'Days 1–3: …'",
        status: .problemsInContent)
    case let error as TopicFilter.Unknown:
      self.init(
        message: "there is no chapter or tag '\(error.topic)'",
        help: (error.nearest.map { "did you mean '\($0)'? " } ?? "")
          + "there are: \(error.known.joined(separator: ", "))", status: .wrongUsage)
    case let error as ExportOverSource:
      self.init(
        message: "\(error.path) is a source of the guide and would be overwritten",
        help: "name another file with --output", status: .wrongUsage)
    case let error as ExportError:
      self.init(message: "\(error.path) cannot be written: \(error.reason)", help: nil)
    case let error as UnwrittenOutput:
      self.init(message: "cannot write to standard output: \(error.reason)", help: nil)
    case let error as StoreError: self.init(message: error.message, help: error.help)
    case let error as ProgressFileError:
      self.init(message: error.message, help: "it is what 'progress export' and the site write")
    case let error as StarterError: self.init(message: error.description, help: error.help)
    case let error as LocalServerError: self.init(error)
    case let error as WatchError:
      self.init(
        message:
          "\(error.path.isEmpty ? "folders" : error.path) cannot be watched: \(error.reason)",
        help: error.isLimit
          ? "raise the limit: sysctl fs.inotify.max_user_watches=524288" : nil)
    case let error as CocoaError:
      let path = error.filePath.map { "\($0): " } ?? ""
      self.init(message: path + SystemReason.of(error), help: nil)
    default: return nil
    }
  }

  private init(message: String, help: String?, status: ExitStatus = .cannotGoOn) {
    self.message = message
    self.help = help
    self.status = status
  }

  private init(_ error: ContentError) {
    switch error {
    case .missing(let path):
      message = "there is no content folder at \(path)"
      help =
        Self.isGuideHere
        ? "this folder has Markdown files itself: name it with --content ."
        : "name another one with --content, or begin a guide with 'studyguide new my-guide'"
    case .empty(let path):
      message = "there is no Markdown file in \(path)"
      help = "write a chapter in a file whose name ends in .md"
    case .unreadable(let path, let reason):
      message = "\(path) cannot be read: \(reason)"
      help = "let yourself read it, as with chmod u+r, or take it out of the folder"
    }
  }

  /// Whether the folder that the command was called in may be the one that is meant.
  private static var isGuideHere: Bool {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: ".")) ?? []
    return names.contains { $0.lowercased().hasSuffix(".md") && $0.lowercased() != "readme.md" }
  }

  private init(_ error: LocalServerError) {
    switch error {
    case .portInUse(let port):
      message = "port \(port) is in use by another program"
      help = "take another one with --port, or the next free one with --port 0"
    case .notPermitted(let port):
      message = "port \(port) belongs to the administrator"
      help = "take one from 1024 on with --port, or any free one with --port 0"
    case .noSuchHost(let host):
      message = "this machine has no address '\(host)' to listen on"
      help = "--host takes 127.0.0.1, or 0.0.0.0 for all addresses of this machine"
    case .other(let reason):
      message = "the server cannot start: \(reason)"
      help = nil
    }
  }
}
