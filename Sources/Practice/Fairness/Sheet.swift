/// What somebody who never read the guide sees of a question.
package struct Sheet: Sendable {
  let kind: Question.Kind
  let stem: WordBag
  /// In the order shown; what is to be ordered, for a question of that kind.
  let options: [Phrase]
  /// In how many questions of the bank each option appears.
  var frequencies: [Int] = []
}
