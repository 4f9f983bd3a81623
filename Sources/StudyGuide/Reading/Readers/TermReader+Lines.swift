import Markdown

/// Terms in the lines of a paragraph, or in paragraphs that follow each other.
extension TermReader {
  /// At least three paragraphs, each `**ARP:** the protocol that…`.
  func told(_ blocks: ArraySlice<Block>) -> Reading? {
    guard context.topic != .glossary else { return nil }
    var terms: [Element] = []
    for block in blocks {
      guard case .paragraph(let paragraph) = block, paragraph.content.saysWhatItIs,
        let term = definition(block, rest: [], range: block.range, isListed: true, isTold: true)
      else { break }
      terms.append(term)
    }
    return terms.count > 2 ? Reading(terms.map { .element($0) }, consumed: terms.count) : nil
  }

  /// Lines that each have a term and its definition; outside of a glossary, each `**Term** — …`.
  func lineTerms(_ paragraph: Paragraph) -> [Element]? {
    let isGlossary = context.topic == .glossary
    guard
      isGlossary ? paragraph.content.contains(where: \.isBreak) : paragraph.content.emphasisesLines
    else { return nil }
    let lines = paragraph.placedLines
    // Where most have a dash, the others may have a colon, or a bracket before it.
    let dashes = lines.count { Lead($0.content)?.separator == .dash }
    let takesMore = isGlossary || dashes > 0 && 2 * dashes >= lines.count - 1
    var elements: [Element] = []
    for (line, range) in lines {
      guard let lead = Lead(line),
        lead.separator == .dash || takesMore && (lead.separator == .colon || lead.hasBracket),
        isGlossary || lead.isEmphasised,
        let element = definition(
          .paragraph(Paragraph(content: line, range: range)), rest: [], range: range,
          isListed: true)
      else { return nil }
      elements.append(element)
    }
    return elements
  }

  /// Whether a line below the first begins as a term does.
  func holdsLineTerms(_ paragraph: Paragraph) -> Bool {
    guard paragraph.content.emphasisesLines else { return false }
    return paragraph.content.lines.dropFirst().contains { line in
      Lead(line).map { lead in
        lead.isEmphasised && ([.dash, .colon].contains(lead.separator) || lead.hasBracket)
      } ?? false
    }
  }

  /// A term on one line, `: definition` on the next, as often as the paragraph repeats it.
  func terms(_ paragraph: Paragraph) -> [Element]? {
    guard paragraph.content.holdsDefinitionLine else { return nil }
    var elements: [Element] = []
    var term: [Inline] = []
    var definition: [Inline] = []
    var line = paragraph.range.start.line
    func flush() {
      guard !term.isEmpty, !definition.isEmpty else { return }
      let range = SourceRange(line: line, column: paragraph.range.start.column)
      let text = Block.paragraph(Paragraph(content: definition.trimmed, range: range))
      elements.append(element(term.trimmed, [text], range: range))
      (term, definition) = ([], [])
    }
    let lines = paragraph.content.lines
    for (index, content) in lines.enumerated() {
      if content.opensDefinition {
        definition += (definition.isEmpty ? [] : [.softBreak]) + content.tail(from: 2)
      } else if index + 1 < lines.count, lines[index + 1].opensDefinition {
        flush()
        guard !opensAnother(context.lexicon.label(whole: content.plainText)) else { return nil }
        term = content
        line = paragraph.range.start.line + index
      } else if !definition.isEmpty {
        definition += [.softBreak] + content
      } else {
        return nil
      }
    }
    flush()
    return elements.isEmpty ? nil : elements
  }
}

extension ListItem {
  var saysWhatItIs: Bool { blocks.firstLine.saysWhatItIs }
}

extension [Inline] {
  /// `**ARP:** the protocol that…`: behind the name and its colon stands what it is.
  var saysWhatItIs: Bool {
    guard mayStartWithLead, let lead = Lead(self), lead.separator == .colon,
      lead.isEmphasised || lead.name.utf8.count < 32
    else { return false }
    let words = lead.rest.plainText.lowercased().split(separator: " ").prefix(4)
    return words.count == 4 && ["a", "an", "the"].contains(words[0])
      && !lead.isPraise
  }
}

extension [Inline] {
  /// Whether a line below the first begins with emphasis.
  fileprivate var emphasisesLines: Bool {
    zip(self, dropFirst()).contains { inline, next in
      guard inline.isBreak else { return false }
      return switch next {
      case .strong, .emphasis: true
      default: false
      }
    }
  }

  fileprivate var holdsDefinitionLine: Bool {
    zip(self, dropFirst()).contains { inline, next in
      inline.isBreak && [next].opensDefinition
    }
  }

  /// `: what the term above means`
  fileprivate var opensDefinition: Bool {
    if case .text(let text)? = first { text.hasPrefix(": ") } else { false }
  }
}

extension Lead {
  /// Whether it is what features are called, which are no terms: `**Fast:** a parser that …`
  var isPraise: Bool { Self.praise.contains(name) }

  private static let praise: Set<String> = [
    "fast", "safe", "small", "simple", "easy", "secure", "lightweight", "flexible", "reliable",
    "modular", "portable", "extensible", "open source", "tested", "free", "modern", "powerful",
  ]
}
