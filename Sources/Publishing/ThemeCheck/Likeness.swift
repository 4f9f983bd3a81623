/// Finds the name that a mistyped one probably stands for.
enum Likeness {
  /// `did you mean 'title'?`; nil where no name is near.
  static func suggestion(for name: String, among names: [String]) -> String? {
    let nearest = names.enumerated().min { left, right in
      (distance(name, left.element), left.offset) < (distance(name, right.element), right.offset)
    }
    guard let nearest, distance(name, nearest.element) <= max(1, name.count / 3) else { return nil }
    return "did you mean '\(nearest.element)'?"
  }

  /// How many letters must be put in, taken out or exchanged to get from one word to the other.
  static func distance(_ one: String, _ other: String) -> Int {
    let one = Array(one.lowercased())
    let other = Array(other.lowercased())
    var row = Array(0...other.count)
    for (line, left) in one.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for (column, right) in other.enumerated() {
        let exchanged = diagonal + (left == right ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(exchanged, row[column] + 1, row[column + 1] + 1)
      }
    }
    return row[other.count]
  }
}
