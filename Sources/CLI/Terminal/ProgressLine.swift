/// One line at the foot of a terminal that says what a long command is at; nothing elsewhere.
struct ProgressLine: Sendable {
  private let output: Output

  init(_ output: Output = .standardError) {
    self.output = output
  }

  func show(_ text: String) {
    guard output.isTerminal else { return }
    output.write("\r\u{1B}[K" + output.toned(text, .dim))
  }

  func clear() {
    guard output.isTerminal else { return }
    output.write("\r\u{1B}[K")
  }
}
