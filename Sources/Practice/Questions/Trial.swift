/// One way to finish a draft: the options in the order in which they would be shown.
struct Trial: Sendable {
  /// Whether there is a "not" in what is asked.
  let isNegative: Bool
  let sheet: Sheet
  let key: Int
  let isClosed: Bool
  /// Whether the stem is an answer, and its question is to be found.
  var quotesAnswer = false

  var keyPhrase: Phrase { sheet.options[key].phrase }
}
