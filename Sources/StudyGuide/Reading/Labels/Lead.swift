import Markdown

/// What a line begins with when it begins with a label or a lead-in, and the text behind it.
///
///     **Bad:** text      BAD: text      ❌ text      **Term** — text      **Lead-in.** text      Why? text
struct Lead {
  enum Separator {
    case colon, dash, fullStop
    /// The mark that belongs to a label which asks: `Why?`
    case questionMark
    /// Bold text followed by more text without anything between.
    case space
    /// The label is all there is.
    case alone
  }

  /// The label as it is compared.
  let name: String
  let separator: Separator
  let isEmphasised: Bool
  /// The mark before the label, or in its place.
  let verdict: Verdict?
  /// Where the label is cut off at its end, and the text at its beginning: most leads are looked at
  /// for their name alone.
  private let front: (text: [Inline], end: Int)
  private let back: (text: [Inline], start: Int)

  /// The label as the author wrote it, without emphasis and colon.
  var label: [Inline] { front.text.head(to: front.end).trimmed }
  var rest: [Inline] {
    (back.start == 0 ? back.text : back.text.tail(from: back.start)).trimmed
  }
  var written: String { label.plainText }

  /// Nil where the line does not begin with a label in any of the forms.
  init?(_ line: [Inline]) {
    var line = line.first.map { $0.isBreak ? line.trimmed : line } ?? line
    var verdict: Verdict?
    if case .text(let text)? = line.first, let mark = Verdict.leading(text) {
      verdict = mark.verdict
      line = line.tail(from: mark.length)
    }
    switch line.first {
    case .strong(let inner)?, .emphasis(let inner)?:
      let rest = Array(line.dropFirst())
      self.init(emphasised: inner, rest: rest, first: line[0], verdict: verdict)
    case .text(let text)?:
      if let colon = Self.colon(in: text) {
        self.init(
          String(decoding: text.utf8.prefix(colon), as: UTF8.self), front: (line, colon),
          back: (line, colon + 1), separator: .colon, isEmphasised: false, verdict: verdict)
      } else if verdict == nil, let end = text.endOfShortQuestion {
        self.init(
          String(decoding: text.utf8.prefix(end), as: UTF8.self), front: (line, end),
          back: (line, end), separator: .questionMark, isEmphasised: false, verdict: nil)
      } else if verdict != nil {
        self.init(markedOnly: line, verdict: verdict)
      } else {
        return nil
      }
    default:
      guard verdict != nil else { return nil }
      self.init(markedOnly: line, verdict: verdict)
    }
  }

  private init(markedOnly line: [Inline], verdict: Verdict?) {
    self.init(
      "", front: ([], 0), back: (line, 0), separator: .space, isEmphasised: false,
      verdict: verdict)
  }

  private init(
    _ label: String, front: (text: [Inline], end: Int), back: (text: [Inline], start: Int),
    separator: Separator, isEmphasised: Bool, verdict: Verdict?
  ) {
    name = LabelText.normalise(label)
    self.front = front
    self.back = back
    self.separator = separator
    self.isEmphasised = isEmphasised
    self.verdict = verdict
  }

  private init(emphasised inner: [Inline], rest: [Inline], first: Inline, verdict: Verdict?) {
    var inner = inner.trimmed
    var verdict = verdict
    if case .text(let text)? = inner.first, let mark = Verdict.leading(text) {
      verdict = verdict ?? mark.verdict
      inner = inner.tail(from: mark.length)
    }
    let text = inner.plainText
    let length = text.utf8.count
    func lead(
      _ end: Int, _ rest: [Inline], from start: Int = 0, _ separator: Separator
    ) -> Lead {
      Lead(
        end == length ? text : inner.head(to: end).plainText,
        front: (inner, end), back: (rest, start), separator: separator, isEmphasised: true,
        verdict: verdict)
    }
    if text.hasSuffix(":") {
      self = lead(length - 1, rest, rest.isBlank ? .alone : .colon)
    } else if rest.isBlank || rest.onlyMark != nil {
      verdict = verdict ?? rest.onlyMark
      if let colon = Self.colon(in: text) {
        let value = inner.tail(from: colon + 1).trimmed
        self = lead(colon, value.isEmpty ? [] : [first.rewrapping(value)], .colon)
      } else {
        self = lead(length, [], .alone)
      }
    } else if let (separator, width) = Self.separator(rest.leadingText) {
      self = lead(length, rest, from: width, separator)
    } else if text.utf8.last == UInt8(ascii: ".") {
      self = lead(length - 1, rest, .fullStop)
    } else if text.utf8.last == UInt8(ascii: "?") {
      self = lead(length, rest, .questionMark)
    } else {
      self = lead(length, rest, .space)
    }
  }

  /// The offset of a colon that ends a label: within the first 60 bytes, white space or the end
  /// behind it, no sentence end before it.
  private static func colon(in text: String) -> Int? {
    var offset = 0
    var previous = UInt8(ascii: " ")
    for byte in text.utf8 {
      if byte == UInt8(ascii: " "), previous == UInt8(ascii: ":") { return offset - 1 }
      if byte == UInt8(ascii: " "), previous == UInt8(ascii: "?") { return nil }
      if offset > 60 { return nil }
      previous = byte
      offset += 1
    }
    return previous == UInt8(ascii: ":") ? offset - 1 : nil
  }

  /// What parts an emphasised label from the text behind it, and how many bytes that takes.
  private static func separator(_ text: String) -> (Separator, Int)? {
    let blanks = text.utf8.prefix { $0 == 32 }.count
    let rest = text.utf8.dropFirst(blanks)
    if rest.first == UInt8(ascii: ":") { return (.colon, blanks + 1) }
    if blanks == 0, rest.first == UInt8(ascii: ".") { return (.fullStop, 1) }
    for dash in ["—", "–"] where rest.starts(with: dash.utf8) {
      return (.dash, blanks + dash.utf8.count)
    }
    if blanks > 0, rest.starts(with: "- ".utf8) { return (.dash, blanks + 1) }
    return nil
  }
}

extension [Inline] {
  /// The mark that is all there is.
  fileprivate var onlyMark: Verdict? {
    guard count == 1, case .text(let text) = self[0], let mark = Verdict.leading(text),
      mark.length == text.utf8.count
    else { return nil }
    return mark.verdict
  }
}

extension Inline {
  /// The same kind of emphasis around another text.
  fileprivate func rewrapping(_ content: [Inline]) -> Inline {
    if case .emphasis = self { .emphasis(content) } else { .strong(content) }
  }
}

extension String {
  /// Behind the question of a word or two with which the text begins, where more follows: `Why? It heals.`
  var endOfShortQuestion: Int? {
    guard let mark = utf8.prefix(12).firstIndex(of: UInt8(ascii: "?")) else { return nil }
    let next = utf8.index(after: mark)
    guard next < utf8.endIndex, utf8[next] == UInt8(ascii: " ") else { return nil }
    return utf8.distance(from: utf8.startIndex, to: next)
  }
}

/// What the first line of a block begins with, looked at once for all readers.
struct Opening {
  let lead: Lead?
  let label: Label?

  init(_ content: [Inline], _ lexicon: Lexicon) {
    lead = content.mayStartWithLead ? Lead(content.firstTextLine) : nil
    label = lead.flatMap { lexicon.label($0)?.label }
  }
}
