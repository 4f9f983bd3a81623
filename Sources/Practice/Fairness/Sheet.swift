/// What somebody who never read the guide sees of a question.
package struct Sheet: Sendable {
  struct Option: Sendable {
    let phrase: Phrase
    /// Where it stands among the others, for amounts, times and levels.
    var rank: Double?
    /// In how many questions of the bank it appears.
    var frequency = 0
    /// How many words it shares with the stem; 0 but in a choice.
    fileprivate(set) var overlap = 0
    /// How many words it shares with all others together; 0 but in a choice.
    fileprivate(set) var likeness = 0
  }

  let kind: Question.Kind
  /// In the order shown; empty for what is to be ordered.
  let options: [Option]

  /// - Parameter stem: what is asked and what stands before it.
  init(kind: Question.Kind, stem: WordBag, options: [Option]) {
    self.kind = kind
    guard kind == .choice else {
      self.options = options
      return
    }
    var options = options
    for left in options.indices {
      let bag = options[left].phrase.bag
      options[left].overlap = bag.overlap(stem)
      for right in options.index(after: left)..<options.endIndex {
        let shared = bag.overlap(options[right].phrase.bag)
        options[left].likeness += shared
        options[right].likeness += shared
      }
    }
    self.options = options
  }

  init(kind: Question.Kind, stem: WordBag, options: [Phrase]) {
    self.init(kind: kind, stem: stem, options: options.map { Option(phrase: $0) })
  }
}
