extension InlineScanner {
  /// `==marked==`; not between letters or digits, so that `x==1 and y==2` remains what it is.
  func highlight(at index: Int) -> (Piece, end: Int)? {
    let end = endOfRun(at: index)
    guard end - index == 2, !(isWord(at: index - 1) && isWord(at: end)) else {
      return (.text(index..<end), end)
    }
    let (left, right) = flanking(index..<end)
    guard left || right else { return (.text(index..<end), end) }
    let run = DelimiterRun(kind: .highlight, length: 2, canOpen: left, canClose: right)
    return (.delimiter(run), end)
  }

  /// Whether an ASCII letter or digit stands at `index`.
  private func isWord(at index: Int) -> Bool {
    guard bytes.indices.contains(index) else { return false }
    let byte = bytes[index]
    return byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
  }
}
