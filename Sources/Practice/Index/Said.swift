import Markdown
import StudyGuide

/// What an answer says as far as it is running text, without what only leads to it or elsewhere: a picture,
/// a table or code does not read as an option. Where nothing but a short list is left, its items are the answer.
struct Said: Sendable {
  /// Empty where nothing is said.
  let text: String
  /// Whether it is the items of a list.
  let isListed: Bool
  /// Whether it begins with code.
  let isCode: Bool

  /// - Parameter sort: what the question asks for.
  init(_ answer: [Block], to sort: QuestionSort) {
    let paragraphs = answer.prefix { block in if case .paragraph = block { true } else { false } }
    let next = paragraphs.count < answer.count ? answer[paragraphs.count] : nil
    let shown = paragraphs.filter { !$0.saysNothing }
    isCode = shown.opensWithCode
    let line = Wording.text(Array(shown))
    // A command stays as it is typed.
    let isKept = shown.opensWithCode || line.isCommand
    var sentences = Wording.sentences(isKept ? line : Wording.capitalized(line))[...]
    while let first = sentences.first, LeadIn.isOpening(first, of: sort) { sentences.removeFirst() }
    if let next, next.isAnnounced {
      while let last = sentences.last, LeadIn.announces(last) { sentences.removeLast() }
    }
    while let last = sentences.last, ":,：".contains(last.last ?? ":") || LeadIn.refers(last) {
      sentences.removeLast()
    }
    if let last = sentences.popLast() { sentences.append(LeadIn.withoutReference(last)) }
    let text = sentences.joined(separator: " ")
    if text.isEmpty, case .list(let list)? = next, let items = list.shortItems {
      (self.text, isListed) = (items, true)
    } else {
      (self.text, isListed) = (Wording.capitalized(text, unless: isKept), false)
    }
  }
}

extension Block {
  /// A paragraph that only leads elsewhere, as “Back to top” does, or that is a picture.
  fileprivate var saysNothing: Bool {
    guard case .paragraph(let paragraph) = self else { return false }
    let content = paragraph.content.trimmed
    guard content.count == 1 else { return content.quotedText.allSatisfy(\.isWhitespace) }
    return switch content[0] {
    case .link, .image: true
    case .strong(let inner), .emphasis(let inner):
      if inner.count == 1, case .link = inner[0] { true } else { false }
    default: false
    }
  }

  /// Whether the sentence before it may only announce it.
  fileprivate var isAnnounced: Bool {
    switch self {
    case .list, .codeBlock, .table, .blockQuote: true
    case .paragraph, .heading, .htmlBlock, .thematicBreak: false
    }
  }
}

extension List {
  /// The items in one line where they are few and short: `Nginx, HAProxy, Traefik.`
  fileprivate var shortItems: String? {
    guard (2...6).contains(items.count) else { return nil }
    let names = items.compactMap(\.name)
    guard names.count == items.count, Set(names).count == names.count,
      names.allSatisfy({ $0.utf8.count < 60 }), names.reduce(0, { $0 + $1.utf8.count }) < 160
    else { return nil }
    let isPlain = !names.contains { $0.contains(",") || $0.holds(" and ") }
    let opensWithCode = items[0].blocks.opensWithCode
    let line =
      isPlain ? names.joined(separator: ", ") : names.joined(separator: "; ")
    return Wording.ended(Wording.capitalized(line, unless: opensWithCode))
  }
}

extension ListItem {
  /// What the item is: the name before a colon or dash, or its one sentence.
  fileprivate var name: String? {
    guard case .paragraph(let paragraph)? = blocks.first else { return nil }
    let text = Wording.text(paragraph.content)
    guard !text.contains("?") else { return nil }
    let ends = [": ", " - ", " – ", " — "].compactMap { text.firstRange(of: $0)?.lowerBound }
    let name = ends.min().map { String(text[..<$0]) } ?? text
    let sentences = Wording.sentences(name)
    return sentences.count == 1 ? Wording.title(name) : nil
  }
}

extension String {
  /// Whether it is one word, a few in small letters, or has the signs of a command: `lsblk`, `git push -f`.
  fileprivate var isCommand: Bool {
    guard let first, let last, !".!?。".contains(last) else { return false }
    let words = split(separator: " ")
    if first.isLowercase, words.count < 6 { return true }
    return words.count == 1
      || words.count < 9
        && words.dropFirst().contains { $0.first == "-" && $0.count > 1 || $0 == "|" }
  }
}
