/// SplitMix64 (Steele, Lea and Flood 2014): the same seed gives the same numbers everywhere.
package struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  /// The generator of one question: it depends on the seed and the question's name, and on nothing
  /// that was drawn before, so that other questions may come and go.
  ///
  /// - Parameter hash: the name's ``StableHash``.
  init(seed: UInt64, splitForHash hash: UInt64) {
    var parent = SeededGenerator(seed: seed ^ hash)
    state = parent.next()
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    return Self.mixed(state)
  }

  /// Spreads each bit of a number over all of them.
  package static func mixed(_ number: UInt64) -> UInt64 {
    var mixed = number
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to but not including `bound`, each as likely as the others to within 2⁻⁶⁴.
  package mutating func number(below bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  package mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var result = elements
    shuffle(&result)
    return result
  }

  mutating func shuffle<Element>(_ elements: inout [Element]) {
    var last = elements.count - 1
    while last > 0 {
      elements.swapAt(last, number(below: last + 1))
      last -= 1
    }
  }
}
