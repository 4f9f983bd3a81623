import Glibc
import Rainbow

/// A stream that text is written to, and whether a person looks at it.
struct Output: Sendable {
  enum Tone {
    case error, warning, success, note, dim, strong
  }

  static let standardOutput = Output(descriptor: STDOUT_FILENO)
  static let standardError = Output(descriptor: STDERR_FILENO)

  private let descriptor: Int32

  var isTerminal: Bool { isatty(descriptor) != 0 }

  /// Columns of the terminal; 80 where nothing is known.
  var width: Int {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  func write(_ text: String) { write(Array(text.utf8)) }

  /// - Returns: why not all of it could be written; nil where it was.
  @discardableResult
  func write(_ bytes: [UInt8]) -> String? {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard written > 0 || errno == EINTR else { return String(cString: strerror(errno)) }
      bytes = bytes.dropFirst(max(written, 0))
    }
    return nil
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
