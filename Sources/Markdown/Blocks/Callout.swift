/// What a quotation says it is on its first line, as GitHub reads it; with a title of its own and further
/// kinds, as Obsidian does.
///
///     > [!WARNING]                     > [!tip] Exam tip
///     > Do not touch the wire.         > Write down the units.
package enum Callout: String, Sendable, CaseIterable {
  case note, tip, important, warning, caution
  /// Something to do, with its solution in it or without one.
  case exercise
  /// What somebody asks, with the answer below it.
  case question

  /// A notice without the line that names it. Where it has a title, the first block is that.
  struct Reading {
    let kind: Callout
    let blocks: [Block]
    let hasTitle: Bool
  }

  /// Nil for an ordinary quotation.
  static func read(_ blocks: [Block]) -> Reading? {
    guard case .paragraph(var paragraph)? = blocks.first,
      case .text(let text)? = paragraph.content.first,
      text.utf8.starts(with: "[!".utf8), let end = text.firstIndex(of: "]")
    else { return nil }
    let name = text[..<end].dropFirst(2)
    guard let first = name.first, first.isLetter,
      name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" })
    else { return nil }
    let line = paragraph.content.prefix { inline in
      switch inline {
      case .softBreak, .lineBreak: false
      default: true
      }
    }
    paragraph.content = Array(paragraph.content.dropFirst(line.count + 1))
    var rest = Array(blocks.dropFirst())
    if !paragraph.content.isEmpty { rest.insert(.paragraph(paragraph), at: 0) }
    let kind = Callout(rawValue: name.lowercased())
    var title = Array(line.dropFirst())
    // A sign behind the brackets says whether Obsidian folds it.
    let said = text[text.index(after: end)...]
    let behind = String(said.first == "-" || said.first == "+" ? said.dropFirst() : said)
    if !behind.trimmingSpaces.isEmpty {
      title.insert(.text(String(behind.drop { $0 == " " })), at: 0)
    }
    if title.isEmpty, kind == nil {
      title = [.text(name.prefix(1).uppercased() + name.dropFirst().lowercased())]
    }
    let heading = Block.paragraph(Paragraph(content: title, range: paragraph.range))
    return Reading(
      kind: Callout(named: name.lowercased()) ?? .note,
      blocks: title.isEmpty ? rest : [heading] + rest, hasTitle: !title.isEmpty)
  }

  /// The kind that this program or another calls so; nil for a word that names none of theirs.
  init?(named name: String) {
    guard let kind = Callout(rawValue: name) ?? Self.kinds[name] else { return nil }
    self = kind
  }

  /// What other programs call them.
  private static let kinds: [String: Callout] = {
    let names: [Callout: String] = [
      .note: "info abstract summary example quote seealso secondary",
      .tip: "hint success check done",
      .warning: "attention",
      .caution: "danger error bug failure fail missing",
      .exercise: "challenge activity task problem",
      .question: "faq help",
    ]
    return Dictionary(
      uniqueKeysWithValues: names.flatMap { kind, words in
        words.split(separator: " ").map { (String($0), kind) }
      })
  }()
}
