/// A ``Sight`` in brief, for a bank of many: its options are kept as far as they are counted over it.
struct AnswerSheet: Sendable {
  /// Frequencies aside.
  let marks: Marks
  /// The hash of each option of a choice, as shown; empty for other kinds.
  let options: [UInt64]
  /// The place of the right one.
  let key: Int

  init(_ sight: Sight) {
    marks = sight.marks
    options = sight.sheet.kind == .choice ? sight.sheet.options.map(\.phrase.hash) : []
    key = sight.key
  }
}
