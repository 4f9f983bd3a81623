import Dispatch
import Glibc

/// Ends the program at Ctrl-C or `kill`, at once and with exit code 0: nothing is on its way to the
/// disk, and connections that are open need no goodbye.
final class Interruption {
  private let sources: [any DispatchSourceSignal]

  init() {
    sources = [SIGINT, SIGTERM].map { signal in
      Glibc.signal(signal, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: signal, queue: .global())
      source.setEventHandler { _exit(0) }
      source.resume()
      return source
    }
  }

  func cancel() {
    for source in sources { source.cancel() }
  }
}
