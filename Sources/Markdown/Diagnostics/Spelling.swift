extension Collection<String> {
  /// The word most like `word`, for a "did you mean"; nil where none is close. Ties go to the
  /// word that sorts first.
  package func nearest(to word: String) -> String? {
    let limit = Swift.max(2, word.count / 3)
    var best: (word: String, distance: Int)?
    for candidate in sorted() {
      let distance = Spelling.distance(word, candidate, limit: best.map { $0.distance - 1 } ?? limit)
      if let distance { best = (candidate, distance) }
    }
    return best?.word
  }
}

enum Spelling {
  /// How many letters must be changed, added, dropped or swapped with their neighbour (the
  /// optimal string alignment distance); nil where that is more than `limit`.
  static func distance(_ left: String, _ right: String, limit: Int) -> Int? {
    let left = Array(left.lowercased())
    let right = Array(right.lowercased())
    guard limit >= 0, abs(left.count - right.count) <= limit else { return nil }
    var rows = [Array(0...right.count)]
    for (i, letter) in left.enumerated() {
      var row = [i + 1]
      for (j, other) in right.enumerated() {
        let changed = rows[i][j] + (letter == other ? 0 : 1)
        var best = Swift.min(changed, rows[i][j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, letter == right[j - 1], left[i - 1] == other {
          best = Swift.min(best, rows[i - 1][j - 1] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    let distance = rows[left.count][right.count]
    return distance <= limit ? distance : nil
  }
}
