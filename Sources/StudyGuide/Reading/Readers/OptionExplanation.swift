import Markdown

/// What stands below the options of a question and says why, with a label or without.
///
///     - [ ] Butter                  - [x] Water
///     - [x] Water
///                                   [Reference](https://example.org) Water carries heat away.
///     Butter keeps the heat.
struct OptionExplanation {
  private(set) var explanation: [Block] = []
  /// Links and nothing else among it, which explain nothing.
  private(set) var links: [Block] = []
  private(set) var consumed = 0
  private(set) var range: SourceRange?

  /// - Parameters:
  ///   - blocks: those behind the options.
  ///   - isOneOfRun: whether the question has a section of its own, as those of a quiz have.
  init(_ blocks: ArraySlice<Block>, isOneOfRun: Bool, _ context: ReadingContext) {
    let reader = AnswerReader(lexicon: context.lexicon)
    if isOneOfRun {
      take(blocks[..<Self.end(of: blocks, context)], reader)
    } else if let next = blocks.first {
      if let found = reader.explanation(next, isFirst: true) {
        explanation = found
        consumed = 1
      } else if let found = Self.lone(blocks, context) {
        (explanation, links) = found
        consumed = 1
      }
    }
    if consumed > 0 {
      range = blocks[blocks.startIndex].range.union(
        blocks[blocks.startIndex + consumed - 1].range)
    }
  }

  /// All of a section, with the links that stand among it; those at its end are left where they are.
  private mutating func take(_ blocks: ArraySlice<Block>, _ reader: AnswerReader) {
    var waiting: [Block] = []
    for (count, block) in blocks.enumerated() {
      if block.isOnlyLinks {
        waiting.append(block)
        continue
      }
      links += waiting
      waiting = []
      consumed = count + 1
      if block.isComment || block.isReasonLabel { continue }
      if let found = reader.explanation(block, isFirst: true) {
        explanation += found
      } else if let (link, rest) = block.partedBehindLink {
        links.append(link)
        explanation.append(rest)
      } else if case .list(let list) = block, list.items.count == 1, explanation.isEmpty {
        explanation += list.items[0].blocks
      } else {
        explanation.append(block)
      }
    }
    if explanation.isEmpty {
      links = []
      consumed = 0
    }
  }

  /// Where the section ends, or another question begins.
  private static func end(of blocks: ArraySlice<Block>, _ context: ReadingContext) -> Int {
    var index = blocks.startIndex
    while index < blocks.endIndex {
      let block = blocks[index]
      switch block {
      case .heading, .thematicBreak: return index
      case .htmlBlock where !block.isComment: return index
      case .list where block.holdsBoxes: return blocks.startIndex
      case .paragraph:
        if asks(blocks[index...], context) { return index }
      case .list, .blockQuote, .codeBlock, .htmlBlock, .table: break
      }
      index += 1
    }
    return index
  }

  /// The one paragraph below the options where no other text follows: with more it may be of the next topic.
  private static func lone(
    _ blocks: ArraySlice<Block>, _ context: ReadingContext
  ) -> (explanation: [Block], links: [Block])? {
    guard case .paragraph(let paragraph)? = blocks.first, !blocks[blocks.startIndex].leadsOn,
      !blocks[blocks.startIndex].isOnlyLinks, !asks(blocks, context),
      Lead(paragraph.content) == nil, !paragraph.content.plainText.hasSuffix(":"),
      !paragraph.content.opensNextTopic
    else { return nil }
    let rest = blocks.dropFirst()
    let isLast =
      switch rest.first {
      case .heading?, .thematicBreak?, nil: true
      case .paragraph?: asks(rest, context) || rest.first?.isOnlyLinks == true
      case .list?, .blockQuote?, .codeBlock?, .htmlBlock?, .table?: false
      }
    guard isLast else { return nil }
    guard let (link, text) = blocks[blocks.startIndex].partedBehindLink else {
      return (Array(blocks.prefix(1)), [])
    }
    return ([text], [link])
  }

  /// Whether a paragraph is the next question, with boxes or lettered options below it.
  private static func asks(_ blocks: ArraySlice<Block>, _ context: ReadingContext) -> Bool {
    let below = blocks.dropFirst().prefix(QuestionReader.longest + 1).drop {
      $0.isMaterial || $0.isCodeOrPicture
    }
    if below.first?.holdsBoxes == true { return true }
    return LetteredQuestionReader(context: context).mayBegin(blocks)
  }
}

extension Block {
  /// Whether it is links with nothing said beside them: `[Reference](https://example.org)`.
  fileprivate var isOnlyLinks: Bool {
    switch self {
    case .paragraph(let paragraph): paragraph.content.isOnlyLinks
    case .list(let list): list.items.allSatisfy { $0.blocks.allSatisfy(\.isOnlyLinks) }
    case .heading, .blockQuote, .codeBlock, .htmlBlock, .table, .thematicBreak: false
    }
  }

  /// Whether it is `**Explanation**` and nothing else.
  fileprivate var isReasonLabel: Bool {
    guard case .paragraph(let paragraph) = self, let lead = Lead(paragraph.content) else {
      return false
    }
    return lead.rest.isEmpty && AnswerReader.reasons.contains(lead.name)
  }

  /// `[Reference](https://example.org) It cools.`: the link, and what is said behind it.
  fileprivate var partedBehindLink: (link: Block, rest: Block)? {
    guard case .paragraph(let paragraph) = self, case .link(let link)? = paragraph.content.first,
      link.content.namesSource
    else { return nil }
    let rest = Array<Inline>(paragraph.content[1...]).trimmingSeparators
    guard !rest.isBlank else { return nil }
    return (
      .paragraph(Paragraph(content: [.link(link)], range: paragraph.range)),
      .paragraph(Paragraph(content: rest, range: paragraph.range))
    )
  }
}

extension [Inline] {
  /// `Now to the oven.`, `Well done!`: a word with which the text turns to its reader or to something else.
  fileprivate var opensNextTopic: Bool {
    let word = plainText.prefix { $0.isLetter || $0 == "'" || $0 == "’" }.lowercased()
    return [
      "next", "now", "congratulations", "continue", "well", "good", "great", "nice", "ready",
      "done",
      "finished", "let's", "let’s", "see", "you", "we", "here", "below", "finally", "thanks",
    ].contains(word)
  }

  fileprivate var isOnlyLinks: Bool {
    var links = 0
    for inline in self {
      switch inline {
      case .link: links += 1
      case .text(let text):
        // `Source: [the manual](…)`
        guard text.split(whereSeparator: { !$0.isLetter }).count < 3 else { return false }
      case .softBreak, .lineBreak: break
      case .strong(let inner), .emphasis(let inner):
        if inner.isOnlyLinks { links += 1 } else if !inner.namesSource { return false }
      case .code, .html, .strikethrough, .highlight, .footnoteReference, .image: return false
      }
    }
    return links > 0
  }

  /// Whether it only says that the source is found there.
  fileprivate var namesSource: Bool {
    let words = LabelText.normalise(plainText).split(separator: " ")
    return words.count < 4
      && words.contains {
        ["reference", "references", "ref", "source", "sources", "link", "docs", "documentation"]
          .contains($0)
      }
  }
}
