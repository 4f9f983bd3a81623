import Foundation
import Markdown
import StudyGuide

extension PageWriter {
  /// All terms of the guide, A to Z.
  func glossary() -> [UInt8] {
    var letters: [GlossaryView.Letter] = []
    var groups: [UInt8] = []
    var entries: [UInt8] = []
    var uses: [String: Int] = [:]
    func flush() {
      guard let letter = letters.last, !entries.isEmpty else { return }
      stencils.render(
        LetterView(letter: letter.letter, id: letter.id, entries: entries), to: &groups)
      entries = []
    }
    for entry in terms {
      if letters.last?.letter != entry.letter {
        flush()
        letters.append(
          GlossaryView.Letter(letter: entry.letter, id: "letter-\(letters.count + 1)"))
      }
      let anchor = entry.element.id.anchor
      let use = uses[anchor, default: 0] + 1
      uses[anchor] = use
      write(entry, id: use == 1 ? anchor : "\(anchor).\(use)", to: &entries)
    }
    flush()
    let view = GlossaryView(title: site.glossaryTitle, letters: letters, groups: groups)
    return document("glossary", title: view.title, style: .home, render(view))
  }

  private func write(_ entry: GlossaryEntry, id: String, to output: inout [UInt8]) {
    guard case .term(let term) = entry.element.content else { return }
    let chapter = guide.chapters[entry.chapter]
    let text = Typesetter(site: site, chapter: chapter, page: path)
    let view = EntryView(
      id: id, term: HTMLFinish.finish(text.html(term.term), withoutMarks: true),
      definition: HTMLFinish.finish(text.html(term.definition), withoutMarks: true),
      chapter: chapter.title,
      url: url(of: entry.element, in: chapter))
    stencils.render(view, to: &output)
  }

  private var terms: [GlossaryEntry] {
    var terms: [GlossaryEntry] = []
    for (index, chapter) in guide.chapters.enumerated() where chapter.hasTerms {
      for passage in chapter.passages {
        guard case .element(let element) = passage, case .term(let term) = element.content
        else { continue }
        terms.append(GlossaryEntry(chapter: index, element: element, name: term.term.plainText))
      }
    }
    return terms.sorted { left, right in
      (left.letter, left.key, left.chapter) < (right.letter, right.key, right.chapter)
    }
  }
}

/// A term and the chapter that defines it.
private struct GlossaryEntry {
  let chapter: Int
  let element: Element
  /// What it is sorted by.
  let key: String
  /// The letter that it is listed under, `#` for what begins with none.
  let letter: String

  init(chapter: Int, element: Element, name: String) {
    self.chapter = chapter
    self.element = element
    key = name.lowercased().folding(options: .diacriticInsensitive, locale: nil)
    let first = key.first { $0.isLetter || $0.isNumber }
    letter = first.flatMap { $0.isLetter ? $0.uppercased() : nil } ?? "#"
  }
}
