import Markdown

/// Criteria by which an answer is judged, each with its weight.
///
///     - Speed to MVP (40%) — can it launch in time?
package struct Rubric: Sendable, Equatable {
  package enum Unit: String, Sendable {
    case percent, points
  }

  package struct Level: Sendable, Equatable {
    /// `Exemplary`, or `4`.
    package var name: String
    package var text: [Inline]

    package init(name: String, text: [Inline]) {
      self.name = name
      self.text = text
    }
  }

  package struct Criterion: Sendable, Equatable {
    package var name: [Inline]
    /// In the rubric's unit; nil where the author gave levels only.
    package var weight: Double?
    /// The question behind it, or whatever else stands beside the name and weight.
    package var text: [Block]
    /// From the best to the worst, as far as the author described them.
    package var levels: [Level]
    /// The anchor of the heading under which the levels stand, where that is not the rubric itself.
    package var levelsAnchor: String?
    package var range: SourceRange

    package init(
      name: [Inline], weight: Double?, text: [Block], levels: [Level],
      levelsAnchor: String? = nil, range: SourceRange
    ) {
      self.name = name
      self.weight = weight
      self.text = text
      self.levels = levels
      self.levelsAnchor = levelsAnchor
      self.range = range
    }
  }

  package var unit: Unit
  package var criteria: [Criterion]

  package init(unit: Unit, criteria: [Criterion]) {
    self.unit = unit
    self.criteria = criteria
  }

  /// The sum of the weights; 100 for a sound rubric in per cent.
  package var total: Double { criteria.reduce(0) { $0 + ($1.weight ?? 0) } }
}
