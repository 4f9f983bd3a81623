import ArgumentParser
// Linked for its `malloc` alone, which takes the place of the system's: a build allocates much.
import CMimalloc
import Glibc

/// The command line: finds the study material in ordinary Markdown and publishes it.
@main
struct Studyguide: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "studyguide",
    abstract: "Turns ordinary Markdown into a study guide: a site, with the study material found.",
    discussion: """
      Exit codes: 0 fine, 1 problems in the content, 2 wrong usage, 3 cannot go on.
      """,
    version: "0.1.0",
    subcommands: [
      BuildCommand.self, ServeCommand.self, CheckCommand.self, QuizCommand.self, StatsCommand.self,
      ProgressCommand.self, ExportCommand.self, FlashcardsCommand.self,
      NewCommand.self,
    ])

  static func main() async {
    ignoreBrokenPipes()
    // A build ends within seconds: memory that is free for a moment need not go back to the system.
    mi_option_disable(mi_option_page_reset)
    var status: Int32 = 0
    do {
      try checkName(of: CommandLine.arguments.dropFirst().first)
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      status = tell(error)
    }
    end(status)
  }

  /// Ends the program; what it had to say must have been written.
  static func end(_ status: Int32 = 0) -> Never {
    guard let reason = Output.failure else { Glibc.exit(status) }
    Glibc.exit(tell(UnwrittenOutput(reason: reason)))
  }

  /// Refuses a first word that is no command; the parser would blame what follows it.
  private static func checkName(of word: String?) throws {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard let word, !word.hasPrefix("-"), !names.contains(word) else { return }
    throw UnknownCommand(name: word, known: names)
  }

  /// Writing to a pipe that nobody reads any more ends the command without a crash.
  private static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_DFL)
  }

  /// Prints what there is to say of an error.
  ///
  /// - Returns: the exit code that it calls for.
  private static func tell(_ error: any Error) -> Int32 {
    if let status = error as? ExitStatus { return status.rawValue }
    if let failure = Failure(error) {
      Output.standardError.write("studyguide: error: \(failure.message)\n")
      if let help = failure.help { Output.standardError.write("  help: \(help)\n") }
      return failure.status.rawValue
    }
    let text = fullMessage(for: error)
    switch exitCode(for: error) {
    case .success:
      Output.standardOutput.write(text.isEmpty ? "" : text + "\n")
      return 0
    case .validationFailure:
      Output.standardError.write(text + "\n")
      return ExitStatus.wrongUsage.rawValue
    default:
      Output.standardError.write(text + "\n")
      return ExitStatus.cannotGoOn.rawValue
    }
  }
}

/// There is no command of this name.
struct UnknownCommand: Error {
  let name: String
  let known: [String]
}

/// What a command has to say does not reach standard output: the disk is full, say.
struct UnwrittenOutput: Error {
  let reason: String
}

/// How a command ends when it does not end well.
enum ExitStatus: Int32, Error {
  case problemsInContent = 1
  case wrongUsage = 2
  case cannotGoOn = 3
}
