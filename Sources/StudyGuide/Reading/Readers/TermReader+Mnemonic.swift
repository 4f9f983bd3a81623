import Markdown

/// The letters of a word that the text above names, and what they stand for.
///
///     ## The SOAP note                               ## PASTE
///     - **S**ubjective: what the patient says        - **P** – Potassium
///     - **O**bjective: what you measure              - **A** – Albumin
///
/// Where each is explained, each is a term; else the word is one, and the list says what it stands for.
extension TermReader {
  func mnemonic(_ list: List, after previous: Block?) -> Reading? {
    guard list.items.count > 2, list.items[0].blocks.firstLine.mayOpenLetter else { return nil }
    let letters = list.items.compactMap { Letter($0.blocks.firstLine) }
    guard letters.count == list.items.count else { return nil }
    let word = String(letters.map(\.letter)).uppercased()
    guard names(word, previous) else { return nil }
    let isExplained = letters.allSatisfy { !$0.text.isEmpty }
    guard isExplained, Set(letters.map { $0.name.plainText }).count == letters.count else {
      return Reading(element([.text(word)], [.list(list)], range: list.range))
    }
    return Reading(
      zip(list.items, letters).map { item, letter in
        let definition = letter.text.asParagraph(item.range) + item.blocks.dropFirst()
        return .element(element(letter.name, definition, range: item.range))
      })
  }

  /// Whether the heading, or the block before the list, has the word: `The S.O.A.P. note`.
  private func names(_ word: String, _ previous: Block?) -> Bool {
    let above = [context.nearestTitle, previous.map { [$0].firstLine } ?? []]
    return above.contains { text in
      let text = text.plainText
      guard text.utf8.count < 400 else { return false }
      return text.uppercased().filter { $0 != "." }.split { !$0.isLetter }.contains(word[...])
    }
  }
}

/// `**S**ubjective: what the patient says`, `**S** – Subjective: …`, `**P** – Potassium`.
private struct Letter {
  let letter: Character
  let name: [Inline]
  /// What is said of it, empty where it is only named.
  let text: [Inline]

  init?(_ content: [Inline]) {
    guard case .strong(let inner)? = content.first else { return nil }
    let bold = inner.plainText.filter { $0 != "." && $0 != ":" }
    guard bold.count == 1, let letter = bold.first, letter.isLetter else { return nil }
    self.letter = letter
    let rest = Array(content.dropFirst())
    let isJoined = rest.first?.openingText?.first?.isLetter == true
    let whole = isJoined ? [.text(bold)] + rest : rest.trimmed.trimmingOpeningSeparator
    let joined = whole.joiningText
    guard joined.plainText.contains(where: \.isLetter) else { return nil }
    let (name, text) = joined.nameAndText
    // A name has a few words, a sentence with a colon in it many.
    guard name.plainText.utf8.count <= 40, !text.isEmpty else {
      self.name = joined
      self.text = []
      return
    }
    self.name = name.unwrappingEmphasis.trimmed
    self.text = text.trimmed
  }
}

extension [Inline] {
  /// A quick look: a letter in bold stands first.
  fileprivate var mayOpenLetter: Bool {
    guard case .strong(let inner)? = first, case .text(let text)? = inner.first else {
      return false
    }
    return inner.count == 1 && text.utf8.count <= 4
  }

  /// Without the dash or colon at the beginning.
  fileprivate var trimmingOpeningSeparator: [Inline] {
    var scanner = ByteScanner(plainText)
    guard scanner.take([":", "—", "–", "-", "=", "→"]) != nil else { return self }
    return tail(from: scanner.offset).trimmed
  }

  /// With texts that follow each other as one.
  fileprivate var joiningText: [Inline] {
    reduce(into: []) { joined, inline in
      if case .text(let text) = inline, case .text(let before)? = joined.last {
        joined[joined.count - 1] = .text(before + text)
      } else {
        joined.append(inline)
      }
    }
  }
}
