import Markdown
import StudyGuide

/// Walks over all text that a reader of a chapter sees, piece by piece in reading order.
extension Chapter {
  func forEachText(_ body: (String) -> Void) {
    for passage in passages {
      switch passage {
      case .blocks(let blocks): blocks.forEachText(body)
      case .element(let element): element.forEachText(body)
      }
    }
    for footnote in footnotes { footnote.blocks.forEachText(body) }
  }
}

extension Element {
  func forEachText(_ body: (String) -> Void) {
    heading?.content.forEachText(body)
    switch content {
    case .pair(let pair):
      for side in pair.weak + pair.strong { side.blocks.forEachText(body) }
      pair.why.forEachText(body)
    case .mistake(let mistake):
      for blocks in [mistake.what, mistake.sign, mistake.why, mistake.fix] {
        blocks.forEachText(body)
      }
      for side in mistake.weak + mistake.strong { side.blocks.forEachText(body) }
    case .faq(let entry):
      if heading == nil { entry.question.forEachText(body) }
      entry.answer.forEachText(body)
    case .rubric(let rubric):
      for criterion in rubric.criteria {
        criterion.name.forEachText(body)
        criterion.text.forEachText(body)
        for level in criterion.levels { level.text.forEachText(body) }
      }
    case .steps(let steps):
      for step in steps.steps {
        step.name.forEachText(body)
        step.text.forEachText(body)
      }
    case .timeline(let timeline):
      for entry in timeline.entries {
        entry.label.forEachText(body)
        entry.text.forEachText(body)
      }
    case .chronology(let chronology):
      for event in chronology.events {
        event.date.forEachText(body)
        event.event.forEachText(body)
        event.text.forEachText(body)
      }
    case .comparison(let comparison): [.table(comparison.table)].forEachText(body)
    case .scenario(let scenario):
      for part in scenario.parts { part.forEachText(body) }
    case .term(let term):
      if heading == nil { term.term.forEachText(body) }
      term.definition.forEachText(body)
    case .contrast(let set):
      for item in set.items {
        item.not.forEachText(body)
        item.but.forEachText(body)
      }
    case .question(let question):
      question.stem.forEachText(body)
      question.material.forEachText(body)
      for option in question.options {
        option.text.forEachText(body)
        option.note.forEachText(body)
      }
      question.explanation.forEachText(body)
    case .card(.basic(let front, let material, let back)):
      front.forEachText(body)
      material.forEachText(body)
      back.forEachText(body)
    case .card(.cloze(let text)):
      text.forEachText(body)
    }
  }
}

extension Scenario.Part {
  fileprivate func forEachText(_ body: (String) -> Void) {
    switch self {
    case .text(let blocks), .labelled(_, _, let blocks): blocks.forEachText(body)
    case .field(let name, let value):
      body(name)
      value.forEachText(body)
    case .pair(let element): element.forEachText(body)
    }
  }
}

extension [Block] {
  func forEachText(_ body: (String) -> Void) {
    for block in self {
      switch block {
      case .paragraph(let paragraph): paragraph.content.forEachText(body)
      case .heading(let heading): heading.content.forEachText(body)
      case .blockQuote(let quote): quote.blocks.forEachText(body)
      case .list(let list):
        for item in list.items { item.blocks.forEachText(body) }
      case .codeBlock(let code): body(code.text)
      case .table(let table):
        for row in [table.header] + table.rows {
          for cell in row.cells { cell.content.forEachText(body) }
        }
      case .htmlBlock, .thematicBreak: break
      }
    }
  }
}

extension [Inline] {
  func forEachText(_ body: (String) -> Void) {
    for inline in self {
      switch inline {
      case .text(let text), .code(let text): body(text)
      case .emphasis(let children), .strong(let children), .strikethrough(let children),
        .highlight(let children):
        children.forEachText(body)
      case .link(let link): link.content.forEachText(body)
      case .image(let image): image.description.forEachText(body)
      case .softBreak, .lineBreak, .html, .footnoteReference: break
      }
    }
  }
}
