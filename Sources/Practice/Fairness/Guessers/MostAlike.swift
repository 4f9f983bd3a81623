/// Takes the option that shares most words with the other options.
struct MostAlike: Guesser {
  let name = "most alike to the others"
  func pick(_ sheet: Sheet) -> Int? {
    sheet.kind == .choice ? Self.first(sheet.likeness) : nil
  }
}

extension Sheet {
  /// How many words each option shares with all others together.
  var likeness: [Int] {
    var sums = [Int](repeating: 0, count: options.count)
    for left in options.indices {
      for right in options.indices where right > left {
        let shared = options[left].bag.overlap(options[right].bag)
        sums[left] += shared
        sums[right] += shared
      }
    }
    return sums
  }
}
