import Markdown

/// Headings below which the first sentence says what their name means. One alone may say anything; three of one
/// level are terms.
///
///     ### Reverse proxy
///     A reverse proxy is a server that stands before others. It …
struct DefinedHeadings {
  /// The lines on which the paragraphs begin.
  let lines: Set<Int>

  init(_ blocks: [Block]) {
    var found: [Int: [Int]] = [:]
    for (place, block) in blocks.enumerated() {
      guard case .heading(let heading) = block,
        let first = blocks[(place + 1)...].first(where: { !$0.isCodeOrPicture || $0.isHeading }),
        case .paragraph(let paragraph) = first,
        Meaning(paragraph.content, of: heading.content.droppingSectionNumber) != nil
      else { continue }
      found[heading.level, default: []].append(paragraph.range.start.line)
    }
    lines = Set(found.values.filter { $0.count > 2 }.joined())
  }

  /// What the first sentence of a paragraph says of a name.
  struct Meaning {
    let term: [Inline]
    let definition: [Inline]
    /// What the paragraph says behind the sentence.
    let rest: [Inline]

    /// Nil where the sentence does not begin with the name and `is a`, `means`, `refers to`…
    init?(_ content: [Inline], of name: [Inline]) {
      let words = name.plainText.lowercased()
      guard (2...40).contains(words.utf8.count), words.utf8.count(where: { $0 == 32 }) < 4,
        case .text(let opening)? = content.first
      else { return nil }
      var scanner = ByteScanner(opening)
      _ = scanner.take(["a ", "an ", "the "])
      let start = scanner.offset
      let forms = [words, words + "s", words.hasSuffix("s") ? String(words.dropLast()) : words]
      guard let said = scanner.take(forms.sorted { $0.utf8.count > $1.utf8.count }) else {
        return nil
      }
      var end = start + said.utf8.count
      var sentence = content.firstSentence
      let bytes = Array(sentence.sentence.plainText.utf8)
      // `RAID (Redundant Array of Independent Disks) is…`
      if end + 2 < bytes.count, bytes[end] == 32, bytes[end + 1] == UInt8(ascii: "(") {
        guard let close = bytes[end...].firstIndex(of: UInt8(ascii: ")")), close < 100 else {
          return nil
        }
        end = close + 1
      }
      let verbs = [
        " is a ", " is an ", " is the ", " are ", " means ", " refers to ", " describes ",
      ]
      guard let verb = verbs.first(where: { bytes[end...].starts(with: $0.utf8) }) else {
        return nil
      }
      // `is a server`: the article belongs to what it is.
      let offset = end + (verb.hasPrefix(" is ") ? 4 : verb.utf8.count)
      let meaning = sentence.sentence.tail(from: offset).trimmed
      let length = meaning.plainText.utf8.count(where: { $0 == 32 })
      let last = meaning.plainText.last
      guard length > 3, length < 60, last != ":", last != "?" else { return nil }
      let isLoose = verb == " are " || verb == " is the "
      guard Self.isNeutral(meaning.plainText), !isLoose || Self.tellsWhat(meaning.plainText) else {
        return nil
      }
      sentence.rest = sentence.rest.trimmed
      term = end == start + said.utf8.count ? name : content.slice(start..<end)
      definition = meaning
      rest = sentence.rest
    }

    /// `the process of …`, `instructions that …`, not `easy to read`.
    private static func tellsWhat(_ text: String) -> Bool {
      text.first?.isLowercase == true
        && text.split(separator: " ").prefix(8).contains {
          ["that", "which", "who", "of", "where", "used", "in"].contains($0)
        }
    }

    /// Not `a challenging task`, `one of our goals`, `the most common cause`.
    private static func isNeutral(_ text: String) -> Bool {
      let words = text.lowercased().split { !$0.isLetter }
      return words.first != "one" && !words.prefix(3).contains(where: judgements.contains)
        && !words.prefix(4).contains { ["we", "our", "you", "your", "my", "i"].contains($0) }
    }

    private static let judgements: Set<Substring> = [
      "most", "best", "main", "only", "first", "last", "same", "challenging", "good", "great",
      "bad",
      "hard", "easy", "difficult", "important", "crucial", "popular", "must", "nightmare", "matter",
      "question", "reason", "problem", "bit", "lot", "topic",
    ]
  }
}

extension TermReader {
  /// The paragraph below a heading whose name it explains; what follows the sentence is text.
  func defined(_ paragraph: Paragraph) -> Reading? {
    guard context.topic == nil, context.source.defined.contains(paragraph.range.start.line),
      let subject = context.subject,
      let meaning = DefinedHeadings.Meaning(paragraph.content, of: subject),
      !context.source.ambiguous.contains(LabelText.normalise(subject.plainText))
    else { return nil }
    let term = element(
      meaning.term, meaning.definition.asParagraph(paragraph.range), range: paragraph.range)
    let rest = meaning.rest.asParagraph(paragraph.range)
    return Reading([.element(term)] + (rest.isEmpty ? [] : [.blocks(rest)]))
  }
}
