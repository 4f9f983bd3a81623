/// One block of a document. The tree is at most ``Document/maximumDepth`` levels deep, so code
/// that walks it may recurse.
package enum Block: Sendable, Equatable {
  case paragraph(Paragraph)
  case heading(Heading)
  case blockQuote(BlockQuote)
  case list(List)
  case codeBlock(CodeBlock)
  case htmlBlock(HTMLBlock)
  case table(Table)
  case thematicBreak(ThematicBreak)

  package var range: SourceRange {
    switch self {
    case .paragraph(let block): block.range
    case .heading(let block): block.range
    case .blockQuote(let block): block.range
    case .list(let block): block.range
    case .codeBlock(let block): block.range
    case .htmlBlock(let block): block.range
    case .table(let block): block.range
    case .thematicBreak(let block): block.range
    }
  }
}
