import Markdown

/// A stretch of a chapter: ordinary text, or one element of study material.
package enum Passage: Sendable, Equatable {
  case blocks([Block])
  case element(Element)
}
