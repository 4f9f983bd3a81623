/// A text reduced to its words, to be compared with another: Dice's coefficient, twice the words in
/// common by the words of both, each word as often as it stands there.
struct TextLikeness: Sendable {
  /// Hashes of the words without case and punctuation, sorted.
  private let words: [UInt64]

  init(_ text: String) {
    words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { StableHash.of($0) }
      .sorted()
  }

  /// From 0 (no word in common) to 1 (the same words); two empty texts are not alike.
  func likeness(to other: TextLikeness) -> Double {
    let (count, otherCount) = (words.count, other.words.count)
    guard count > 0, otherCount > 0 else { return 0 }
    // Too different in length to reach the threshold, however many words they share.
    let bound = 2 * Double(min(count, otherCount)) / Double(count + otherCount)
    guard bound >= ElementMatch.threshold else { return 0 }
    var (left, right, shared) = (0, 0, 0)
    while left < count, right < otherCount {
      if words[left] == other.words[right] {
        (left, right, shared) = (left + 1, right + 1, shared + 1)
      } else if words[left] < other.words[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return 2 * Double(shared) / Double(count + otherCount)
  }
}
