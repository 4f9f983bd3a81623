import Markdown

/// What a reader found at the start of a run of blocks: how many blocks that took, what became
/// of them, and what is wrong with them.
struct Reading {
  var passages: [Passage]
  var consumed: Int
  var diagnostics: [Diagnostic]

  var holdsElement: Bool {
    passages.contains { if case .element = $0 { true } else { false } }
  }

  init(_ passages: [Passage], consumed: Int = 1, diagnostics: [Diagnostic] = []) {
    self.passages = passages
    self.consumed = consumed
    self.diagnostics = diagnostics
  }

  init(_ element: Element, consumed: Int = 1, diagnostics: [Diagnostic] = []) {
    self.init([.element(element)], consumed: consumed, diagnostics: diagnostics)
  }
}
