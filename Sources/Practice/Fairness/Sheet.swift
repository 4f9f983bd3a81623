/// What somebody who never read the guide sees of a question.
package struct Sheet: Sendable {
  let kind: Question.Kind
  let stem: WordBag
  /// In the order shown; what is to be ordered, for a question of that kind.
  let options: [Phrase]
  /// In how many questions of the bank each option appears.
  let frequencies: [Int]
  /// How many words each option shares with the stem.
  let overlaps: [Int]
  /// How many words each option shares with all others together.
  let likeness: [Int]

  init(kind: Question.Kind, stem: WordBag, options: [Phrase], frequencies: [Int] = []) {
    self.kind = kind
    self.stem = stem
    self.options = options
    self.frequencies = frequencies
    guard kind == .choice else {
      (overlaps, likeness) = ([], [])
      return
    }
    overlaps = options.map { $0.bag.overlap(stem) }
    var sums = [Int](repeating: 0, count: options.count)
    for left in options.indices {
      for right in options.indices where right > left {
        let shared = options[left].bag.overlap(options[right].bag)
        sums[left] += shared
        sums[right] += shared
      }
    }
    likeness = sums
  }
}
