import Markdown

/// Something that learners get wrong, with what the author says about it. Any part may be empty.
///
///     ## Mistakes to avoid
///
///     1. **Ignoring the feedback loop.** Nothing catches a wrong prediction.
///        BAD: Drawing the inference path only.
///        GOOD: Adding a review queue.
package struct Mistake: Sendable, Equatable {
  /// What goes wrong: the text without a label, or under "What".
  package var what: [Block]
  /// How it shows: "Sign".
  package var sign: [Block]
  /// Why it hurts: "Why", "Impact".
  package var why: [Block]
  /// What to do instead: "Fix", "Solution".
  package var fix: [Block]
  package var weak: [Pair.Side]
  package var strong: [Pair.Side]
  /// False for a weak answer that stands alone, whose title is the heading above it or its own
  /// beginning: nobody can be asked which mistake it is.
  package var isNamed: Bool
  package var sort = Sort.mistake

  /// What it is; the raw value is its name inside a sentence.
  package enum Sort: String, Sendable, CustomStringConvertible {
    case mistake
    /// Something that people believe, whose "fix" is what is true: Myth and Fact.
    case misconception
    /// What stands below a heading that speaks of gotchas or traps: it may be a fact that
    /// surprises, and nothing that is wrong.
    case gotcha

    package var description: String { rawValue }
  }

  package init(
    what: [Block] = [], sign: [Block] = [], why: [Block] = [], fix: [Block] = [],
    weak: [Pair.Side] = [], strong: [Pair.Side] = [], isNamed: Bool = true
  ) {
    self.what = what
    self.sign = sign
    self.why = why
    self.fix = fix
    self.weak = weak
    self.strong = strong
    self.isNamed = isNamed
  }
}
