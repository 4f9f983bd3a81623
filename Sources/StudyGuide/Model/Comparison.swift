import Markdown

/// Several things side by side, and what can be said of each in the same respects.
///
///     |           | Sourdough | Yeast bread |        | Country | Capital | Language |
///     | --------- | --------- | ----------- |        | ------- | ------- | -------- |
///     | Rise time | 8–16 h    | 1–2 h       |        | France  | Paris   | French   |
package struct Comparison: Sendable, Equatable {
  /// One respect, such as the rise time, and what it is of each subject.
  package struct Aspect: Sendable, Equatable {
    package var name: [Inline]
    /// As many as there are subjects, in their order; empty where the author left a cell empty.
    package var values: [Value]

    package init(name: [Inline], values: [Value]) {
      self.name = name
      self.values = values
    }
  }

  package struct Value: Sendable, Equatable {
    package var text: [Inline]
    package var range: SourceRange

    package init(_ text: [Inline], range: SourceRange) {
      self.text = text
      self.range = range
    }
  }

  /// What is compared, at least two.
  package var subjects: [[Inline]]
  package var aspects: [Aspect]
  /// What a subject is, where the table says so: `Country`.
  package var noun: [Inline]
  /// Whether the subjects are the rows: facts about each of them, with no word that they are compared.
  package var isOfFacts: Bool
  /// As the author wrote it.
  package var table: Table

  package init(
    subjects: [[Inline]], aspects: [Aspect], noun: [Inline], isOfFacts: Bool, table: Table
  ) {
    self.subjects = subjects
    self.aspects = aspects
    self.noun = noun
    self.isOfFacts = isOfFacts
    self.table = table
  }
}
