import Markdown

/// Parses a text as `a.md`.
func parse(_ markdown: String, _ options: MarkdownOptions = MarkdownOptions()) -> Document {
  Document(parsing: SourceFile(path: "a.md", text: markdown), options: options)
}

func parse(_ bytes: [UInt8]) -> Document {
  Document(parsing: SourceFile(path: "a.md", bytes: bytes))
}

/// The HTML of a text, footnotes behind it, without anchors and with straight quotes.
func html(_ markdown: String, rawHTML: RawHTML = .escape) -> String {
  let document = parse(markdown, MarkdownOptions(smart: false))
  let renderer = HTMLRenderer(options: .init(rawHTML: rawHTML, headingAnchors: false))
  return renderer.render(document.blocks) + renderer.render(footnotes: document.footnotes)
}

extension Diagnostic {
  /// `id line:column`, or `id line:column-column` where it is more than one byte of a line.
  var place: String {
    let start = "\(id) \(range.start.line):\(range.start.column)"
    guard range.start != range.end else { return start }
    return range.start.line == range.end.line
      ? "\(start)-\(range.end.column)" : "\(start)-\(range.end.line):\(range.end.column)"
  }
}

extension SourceRange {
  /// `line:column-line:column`
  var text: String { "\(start.line):\(start.column)-\(end.line):\(end.column)" }
}

extension Document {
  /// The ranges of all links and images, in reading order.
  var linkRanges: [String] {
    var ranges: [String] = []
    forEachText { content, _ in
      content.forEachInline { inline in
        switch inline {
        case .link(let link): ranges.append(link.range.text)
        case .image(let image): ranges.append(image.range.text)
        default: break
        }
      }
    }
    return ranges
  }
}

/// SplitMix64: the same numbers for the same seed everywhere.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

func findUnsafeLinks(_ document: Document) -> [Diagnostic] {
  UnsafeLinks.check(document.links, file: document.source.path)
}
