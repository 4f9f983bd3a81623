extension InlineScanner {
  /// `~one~` or `~~two~~`; longer runs are text, as on GitHub.
  func strikethrough(at index: Int) -> (Piece, end: Int)? {
    let end = endOfRun(at: index)
    guard end - index <= 2 else { return (.text(index..<end), end) }
    let (left, right) = flanking(index..<end)
    guard left || right else { return (.text(index..<end), end) }
    let run = DelimiterRun(
      kind: .strikethrough, length: end - index, canOpen: left, canClose: right)
    return (.delimiter(run), end)
  }
}
