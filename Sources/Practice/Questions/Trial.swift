/// One way to finish a draft: the options in the order in which they would be shown.
struct Trial: Sendable {
  /// Whether there is a "not" in what is asked.
  let isNegative: Bool
  let sheet: Sheet
  let key: Int
  let isClosed: Bool
  /// How many words fewer than the key a distractor may repeat of the stem.
  var echoMargin = 1
  /// Whether the options are the two sides of one pair.
  var isEither = false

  var keyPhrase: Phrase { sheet.options[key].phrase }
}
