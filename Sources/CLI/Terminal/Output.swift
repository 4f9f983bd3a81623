import Glibc
import Rainbow
import Synchronization

/// A stream that text is written to, and whether a person looks at it.
///
/// A disk may be full, and nobody has to look at what a write comes to: what goes wrong with standard output
/// is kept as ``failure``, and the command ends with it.
struct Output: Sendable {
  enum Tone {
    case error, warning, success, note, dim, strong
  }

  static let standardOutput = Output(descriptor: STDOUT_FILENO)
  static let standardError = Output(descriptor: STDERR_FILENO)

  private let descriptor: Int32
  /// The number of the first error that standard output had; 0 where all could be written.
  private static let firstError = Atomic<Int32>(0)

  /// Why not all that was meant for standard output was written; nil where it was.
  static var failure: String? {
    let error = firstError.load(ordering: .relaxed)
    return error == 0 ? nil : String(cString: strerror(error))
  }

  var isTerminal: Bool { isatty(descriptor) != 0 }

  /// Columns of the terminal; 80 where nothing is known.
  var width: Int {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  func write(_ text: String) { write(Array(text.utf8)) }

  func write(_ bytes: [UInt8]) {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard written > 0 || isPassing(errno) else { return keep(errno) }
      bytes = bytes.dropFirst(max(written, 0))
    }
  }

  /// Whether the write may be tried again: a signal came, or whoever reads takes no more for the moment.
  private func isPassing(_ error: Int32) -> Bool {
    guard error == EAGAIN else { return error == EINTR }
    var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    return poll(&wait, 1, -1) > 0
  }

  private func keep(_ error: Int32) {
    guard descriptor == STDOUT_FILENO else { return }
    _ = Self.firstError.compareExchange(
      expected: 0, desired: error, ordering: .relaxed)
  }

  /// The text in the colour of its tone, where a person looks and wants colour.
  func toned(_ text: String, _ tone: Tone) -> String {
    guard isTerminal else { return text }
    return switch tone {
    case .error: text.red.bold
    case .warning: text.yellow.bold
    case .success: text.green.bold
    case .note: text.cyan.bold
    case .dim: text.dim
    case .strong: text.bold
    }
  }
}
