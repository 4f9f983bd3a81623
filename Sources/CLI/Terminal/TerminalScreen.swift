import Glibc

/// A key that was pressed.
enum Key: Equatable {
  case character(Character)
  case enter, backspace, tab, escape, up, down, right
  /// Ctrl-C, Ctrl-D, or the terminal is gone.
  case leave
  /// The window has another size.
  case resized
}

/// The whole terminal, a key at a time; it is left as it was found, however the program ends.
struct TerminalScreen {
  private let input = STDIN_FILENO
  private let output = Output.standardOutput

  /// Nil where input and output are no terminal, or one that cannot place text.
  init?() {
    guard isatty(STDIN_FILENO) != 0, isatty(STDOUT_FILENO) != 0,
      getenv("TERM").map({ String(cString: $0) }) != "dumb"
    else { return nil }
  }

  struct Size: Equatable {
    let columns: Int
    let rows: Int
  }

  var size: Size {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0
    else { return Size(columns: 80, rows: 24) }
    return Size(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }

  /// Takes the terminal for the time of `body`.
  func take<Value>(_ body: () throws -> Value) rethrows -> Value {
    var raw = FoundTerminal.attributes
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    raw.c_iflag &= ~tcflag_t(IXON | ICRNL)
    tcsetattr(input, TCSAFLUSH, &raw)
    for number in FoundTerminal.signals { signal(number, FoundTerminal.giveBackAndDie) }
    output.write(FoundTerminal.takeOver)
    defer {
      FoundTerminal.giveBack()
      for number in FoundTerminal.signals { signal(number, SIG_DFL) }
    }
    return try body()
  }

  /// Shows lines from the top; what does not fit is not shown.
  func draw(_ lines: [String]) {
    let rows = lines.prefix(size.rows).map { $0 + "\u{1B}[K" }
    output.write("\u{1B}[H" + rows.joined(separator: "\r\n") + "\u{1B}[J")
  }

  /// Waits for a key; a window of another size than what is shown was drawn for counts as one.
  func key(drawnFor drawn: Size) -> Key {
    while true {
      var descriptor = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
      let ready = poll(&descriptor, 1, 100)
      if ready > 0 { return read(first: byte()) }
      if size != drawn { return .resized }
    }
  }

  private func byte() -> UInt8? {
    var byte: UInt8 = 0
    while true {
      let count = Glibc.read(input, &byte, 1)
      if count == 1 { return byte }
      if count == 0 || errno != EINTR { return nil }
    }
  }

  private func isMoreComing() -> Bool {
    var descriptor = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, 20) > 0
  }

  private func read(first: UInt8?) -> Key {
    guard let first else { return .leave }
    switch first {
    case 3, 4: return .leave
    case 9: return .tab
    case 10, 13: return .enter
    case 8, 127: return .backspace
    case 27: return sequence()
    case ..<32: return .character("\u{0}")
    case ..<128: return .character(Character(UnicodeScalar(first)))
    default:
      let more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1
      let bytes = [first] + (0..<more).compactMap { _ in isMoreComing() ? byte() : nil }
      return String(decoding: bytes, as: UTF8.self).first.map { .character($0) } ?? .escape
    }
  }

  /// `ESC [ A` and its like; unknown ones are swallowed whole.
  private func sequence() -> Key {
    guard isMoreComing(), let next = byte() else { return .escape }
    guard next == UInt8(ascii: "[") || next == UInt8(ascii: "O") else { return .escape }
    while isMoreComing(), let last = byte() {
      guard (0x40...0x7E).contains(last) else { continue }
      switch last {
      case UInt8(ascii: "A"): return .up
      case UInt8(ascii: "B"): return .down
      case UInt8(ascii: "C"): return .right
      default: return .escape
      }
    }
    return .escape
  }
}

/// How the terminal was when the program began, and the way back to it. All of it may be used in a
/// signal handler: constants and system calls.
private enum FoundTerminal {
  static let attributes: termios = {
    var found = termios()
    tcgetattr(STDIN_FILENO, &found)
    return found
  }()

  /// Requests to end, and what a crash raises.
  static let signals = [
    SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS,
  ]

  /// The other screen, without a cursor.
  static let takeOver = "\u{1B}[?1049h\u{1B}[?25l\u{1B}[2J"
  private static let goBack: StaticString = "\u{1B}[0m\u{1B}[?25h\u{1B}[?1049l"

  static func giveBack() {
    _ = Glibc.write(STDOUT_FILENO, goBack.utf8Start, goBack.utf8CodeUnitCount)
    var found = attributes
    tcsetattr(STDIN_FILENO, TCSANOW, &found)
  }

  /// Then the signal takes its usual course.
  static let giveBackAndDie: @Sendable @convention(c) (Int32) -> Void = { number in
    giveBack()
    signal(number, SIG_DFL)
    raise(number)
  }
}
