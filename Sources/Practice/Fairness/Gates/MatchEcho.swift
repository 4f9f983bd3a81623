extension [Question.Match] {
  /// Whether words in common lead from more than half of the texts to their matches: from those that
  /// repeat more of their match than of any other.
  var leadByWords: Bool {
    let bags = map { (WordBag($0.text), WordBag($0.match)) }
    let led = bags.indices.count { place in
      let shared = bags.map { bags[place].0.overlap($0.1) }
      return shared.indices.allSatisfy { $0 == place || shared[$0] < shared[place] }
    }
    return led * 2 > count
  }
}
