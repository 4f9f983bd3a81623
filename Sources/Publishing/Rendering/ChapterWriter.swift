import Markdown
import StudyGuide

/// Renders the text of one chapter: what stands between its heading and its foot.
struct ChapterWriter {
  let chapter: Chapter
  let text: Typesetter
  let elements: ElementWriter

  init(site: Site, stencils: StencilStore, chapter: Chapter) {
    self.chapter = chapter
    text = Typesetter(site: site, chapter: chapter, page: chapter.id.page)
    let path = chapter.id.page
    elements = ElementWriter(
      stencils: stencils, text: text,
      worksheet: { element in
        site.worksheets.names[element].map { name in
          RelativeURL.from(path, to: "\(site.places.worksheets ?? "")/\(name)/index.html")
        }
      },
      plan: { element in
        guard let page = site.planPage, site.plan?.element.id == element else { return nil }
        return RelativeURL.from(path, to: page)
      },
      mock: { element in
        guard let page = site.mockPage, site.mock.ids.contains(element) else { return nil }
        return RelativeURL.from(path, to: page, fragment: element.description)
      })
  }

  func body() -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(16_384)
    let mistakes = MistakeNumbers(chapter.passages)
    var heading = chapter.title
    var index = 0
    let title = chapter.titleHeading
    while index < chapter.passages.count {
      switch chapter.passages[index] {
      case .blocks(let blocks):
        output.append(contentsOf: text.html(without(title, blocks)))
        heading = blocks.lastHeading?.content.plainText ?? heading
        index += 1
      case .element(let element):
        if let label = element.kind.listLabel, element.isListed {
          let run = self.run(from: index)
          write(run, label: label, to: &output)
          index += run.count
        } else {
          elements.write(
            element, number: mistakes.number(at: index),
            isTitled: element.isTitleHelpful(under: heading), to: &output)
          index += 1
        }
        heading = element.heading?.content.plainText ?? heading
      }
    }
    output.append(contentsOf: text.html(footnotes: chapter.footnotes))
    return HTMLFinish.finish(output)
  }

  private func without(_ title: Heading?, _ blocks: [Block]) -> [Block] {
    guard let title, let index = blocks.firstIndex(of: .heading(title)) else { return blocks }
    var blocks = blocks
    blocks.remove(at: index)
    return blocks
  }

  /// The elements from `start` on that stand in one list with the first.
  private func run(from start: Int) -> [Element] {
    var run: [Element] = []
    for passage in chapter.passages[start...] {
      guard case .element(let element) = passage,
        run.isEmpty || element.kind == run[0].kind,
        run.isEmpty || element.isListed
      else { break }
      run.append(element)
    }
    return run
  }

  private func write(_ run: [Element], label: String, to output: inout [UInt8]) {
    guard let kind = run.first?.kind else { return }
    var items: [UInt8] = []
    for element in run { elements.write(element, isTitled: false, to: &items) }
    elements.stencils.render(
      RunView(kind: kind.rawValue, label: label, isList: kind == .term, items: items),
      to: &output)
  }
}

/// Numbers mistakes that stand under one heading, where there are two or more.
private struct MistakeNumbers {
  private var numbers: [Int: Int] = [:]

  init(_ passages: [Passage]) {
    var group: [Int] = []
    func number() {
      guard group.count > 1 else { return }
      for (offset, index) in group.enumerated() { numbers[index] = offset + 1 }
    }
    for (index, passage) in passages.enumerated() {
      switch passage {
      case .blocks(let blocks):
        guard blocks.lastHeading != nil else { continue }
        number()
        group = []
      case .element(let element):
        // A heading such as "3. Ignoring the loop" has its number already.
        let isNumbered = element.heading?.content.plainText.first?.isNumber == true
        if element.kind == .mistake, !isNumbered { group.append(index) }
      }
    }
    number()
  }

  func number(at index: Int) -> Int? { numbers[index] }
}

extension [Block] {
  fileprivate var lastHeading: Heading? {
    for case .heading(let heading) in reversed() { return heading }
    return nil
  }
}

extension Element {
  /// Whether it may stand in a list with others: a section of its own does not.
  fileprivate var isListed: Bool {
    if case .faq(let entry) = content { !entry.opensSection } else { heading == nil }
  }

  /// Whether the title says something that neither the heading above nor the element itself says.
  fileprivate func isTitleHelpful(under heading: String) -> Bool {
    switch kind {
    case .faq, .term, .question, .card, .contrast: return false
    case .pair, .mistake, .rubric, .steps, .timeline, .chronology, .comparison, .scenario: break
    }
    let title = self.title.plainText
    // The beginning of an answer, which stands below in full.
    if title.isEmpty || kind == .pair && title.hasSuffix("…") { return false }
    if title.mayOpen(heading), title.lowercased() == heading.lowercased() { return false }
    var opening = ""
    forEachText { text in
      if opening.utf8.count < title.utf8.count { opening += text }
    }
    guard title.mayOpen(opening) else { return true }
    return !opening.lowercased().hasPrefix(title.lowercased().prefix(40))
  }
}

extension String {
  /// A quick look whether `text` may begin with this, whatever the case of letters.
  fileprivate func mayOpen(_ text: String) -> Bool {
    guard let own = utf8.first, let other = text.utf8.first, own < 0x80, other < 0x80 else {
      return true
    }
    return own | 0x20 == other | 0x20
  }
}
