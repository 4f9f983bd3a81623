/// How many letters have to be put in, taken out, replaced or swapped with the next to make one
/// word the other.
func editDistance(_ left: String, _ right: String) -> Int {
  let left = Array(left.prefix(64))
  let right = Array(right.prefix(64))
  var rows = [Array(0...right.count)]
  for (i, letter) in left.enumerated() {
    var row = [i + 1]
    for (j, other) in right.enumerated() {
      var cost = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (letter == other ? 0 : 1))
      if i > 0, j > 0, letter == right[j - 1], left[i - 1] == other {
        cost = min(cost, rows[i - 1][j - 1] + 1)
      }
      row.append(cost)
    }
    rows.append(row)
  }
  return rows[left.count][right.count]
}

extension Collection<String> {
  /// The word most like `word`, for a "did you mean"; nil where none is close. Of equally close
  /// ones the first in order.
  package func nearest(to word: String) -> String? {
    let word = word.lowercased()
    let close = map { (word: $0, distance: editDistance(word, $0.lowercased())) }
      .filter { $0.distance <= Swift.max(2, word.count / 3) }
    return close.min { ($0.distance, $0.word) < ($1.distance, $1.word) }?.word
  }
}
