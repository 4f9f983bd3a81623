import ArgumentParser
import Foundation
import Glibc
import LocalServer
import Practice
import StudyGuide

/// `studyguide serve`
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Shows the site in the browser while it is written, each save at once.",
    discussion: """
      Nothing is written to the disk. Where an error keeps the newest state from being shown, the \
      last good one stays, with what is to be mended above it. Ctrl-C ends it.
      """)

  @OptionGroup var argument: FolderArgument
  @OptionGroup var reading: ReadingOptions

  @Option(name: .long, help: "The port to listen on; 0 takes a free one.")
  var port = 8080

  @Option(name: .long, help: "The address to listen on; others can read along unless it is local.")
  var host = "127.0.0.1"

  @Flag(name: .long, help: "Open the site in the browser.")
  var open = false

  @Option(name: .long, help: "A theme: a folder, or the name of one in Themes.")
  var theme: String?

  @Option(name: .long, help: "Seed for everything that is shuffled.")
  var seed = PracticeSet.defaultSeed

  func validate() throws {
    _ = try reading.folder(named: argument.folder)
    guard (0...65535).contains(port) else { throw ValidationError("--port takes 0 to 65535.") }
    guard !host.isEmpty else { throw ValidationError("--host takes a name or an address.") }
  }

  func run() async throws {
    let interruption = Interruption()
    let (folder, jobs) = (try reading.folder(named: argument.folder), reading.jobs)
    let events = EventHub()
    let preview = Preview(
      seed: seed, jobs: jobs, session: String(UInt64.random(in: .min ... .max), radix: 36),
      events: events)
    let desk = PreviewDesk(folder: folder, theme: theme, jobs: jobs)
    // Watched before anything is read, so that no change is missed.
    let watcher = try FolderWatcher(desk.roots)
    let server = LocalServer(
      LocalServer.Address(host: host, port: port), site: preview, events: events,
      eventsPath: ClientFiles.events)
    let report = ServeReport(folder: folder.path)
    try await withThrowingTaskGroup(of: Void.self) { group in
      let opens = open
      group.addTask {
        try await server.run { address in
          report.started(at: address)
          if opens { Browser.open(address.url) }
        }
      }
      group.addTask { await Self.follow(preview, desk, watcher, report) }
      try await group.next()
      group.cancelAll()
    }
    interruption.cancel()
  }

  /// Reads the guide, and again whenever something changes.
  private static func follow(
    _ preview: Preview, _ desk: PreviewDesk, _ watcher: FolderWatcher, _ report: ServeReport
  ) async {
    var desk = desk
    var report = report
    let clock = ContinuousClock()
    var start = clock.now
    var outcome = await preview.update(nil, at: &desk)
    watcher.watch(desk.roots)
    await report.show(outcome, in: clock.now - start)
    for await news in watcher.reports {
      switch news {
      case .failed(let error): report.show(error)
      case .changed(let changes):
        start = clock.now
        outcome = await preview.update(changes, at: &desk)
        let time = clock.now - start
        watcher.watch(desk.roots)
        if outcome.isNews { await report.show(outcome, in: time) }
      }
    }
  }
}
