/// Reads the footnotes of a document that defines any.
struct FootnoteReader {
  /// Footnotes that are mentioned in footnotes only, and so on: as far as this is followed.
  private static let maximumRounds = 100

  let definitions: FootnoteDefinitions
  private let leaves: [LeafPlace]
  private let parser: CmarkParser
  private let file: String

  init?(_ text: ParserText, parser: CmarkParser, file: String) {
    guard parser.options.extensions.contains(.footnotes),
      text.scan.features.isSuperset(of: [.footnote, .definition])
    else { return nil }
    leaves = parser.leaves(of: text)
    definitions = FootnoteDefinitions(text, leaves: leaves, file: file)
    self.parser = parser
    self.file = file
  }

  /// The footnotes in the order of first mention. They are parsed once the text is, since they may
  /// mention further ones.
  func footnotes(mentionedIn builder: inout TreeBuilder) -> [Footnote] {
    var bodies: [[Block]] = []
    var round = 0
    while bodies.count < builder.mentions.mentioned.count, round < Self.maximumRounds {
      let keys = builder.mentions.mentioned[bodies.count...]
      parser.parse(definitions.gathered(keys, leaves: leaves), into: &builder)
      let read = builder.takeBlocks().prefix(keys.count).map(Self.content)
      bodies += read + Array(repeating: [], count: keys.count - read.count)
      round += 1
    }
    let mentions = builder.mentions
    return mentions.mentioned.enumerated().compactMap { index, key in
      guard let definition = definitions.definitions[key] else { return nil }
      return Footnote(
        label: definition.label, number: index + 1, mentions: mentions.count(key),
        blocks: index < bodies.count ? bodies[index] : [], range: definition.range)
    }
  }

  /// What is wrong with the definitions, once all mentions are known.
  func diagnostics(for mentions: FootnoteMentions) -> [Diagnostic] {
    let unused = definitions.keys.compactMap { key -> Diagnostic? in
      guard mentions.count(key) == 0, let definition = definitions.definitions[key] else {
        return nil
      }
      return Diagnostic(
        .warning, id: "footnote/unused", "footnote '\(definition.label)' is mentioned nowhere",
        file: file, range: definition.range,
        help: "write [^\(definition.label)] where it belongs, or delete it")
    }
    return definitions.diagnostics + unused
  }

  /// Each footnote was gathered as a quote.
  private static func content(of block: Block) -> [Block] {
    guard case .blockQuote(let quote) = block else { return [block] }
    return quote.blocks
  }
}
