import Markdown

/// Names of a chapter's terms that are defined more than once, each time differently.
struct TermMeanings {
  /// Three times and more: such a name says something else in each section, and explains nothing.
  private(set) var ambiguous: Set<String> = []
  /// Twice, in two sections: `Cell` in biology and among batteries.
  private(set) var homonyms: Set<String> = []

  var areClear: Bool { ambiguous.isEmpty && homonyms.isEmpty }

  private struct Meaning {
    let text: String
    let section: Int
  }

  init(_ passages: [Passage]) {
    var meanings: [String: [Meaning]] = [:]
    var section = 0
    for passage in passages {
      switch passage {
      case .blocks(let blocks):
        section += blocks.count { if case .heading = $0 { true } else { false } }
      case .element(let element):
        guard case .term(let term) = element.content else { continue }
        let name = LabelText.normalise(term.term.plainText)
        let text = term.definition.plainText
        // More of them change nothing.
        let known = meanings[name, default: []]
        if known.count < 3, !known.contains(where: { $0.text == text }) {
          meanings[name] = known + [Meaning(text: text, section: section)]
        }
      }
    }
    for (name, found) in meanings where found.count > 1 {
      if found.count > 2 {
        ambiguous.insert(name)
      } else if found[0].section != found[1].section {
        homonyms.insert(name)
      }
    }
  }
}
