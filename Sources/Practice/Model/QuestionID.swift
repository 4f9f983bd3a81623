import StudyGuide

/// The lasting name of a question: its element, and which of the element's questions it is.
package struct QuestionID: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let element: ElementID
  /// `judge`, `weight-2`: what is asked, never how it is worded.
  package let slot: String

  package init(element: ElementID, slot: String) {
    self.element = element
    self.slot = slot
  }

  /// `part-1/mistakes/mistake/designing-for-scale/fix`
  package var description: String { element.description + "/" + slot }

  package static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}
