import Markdown

/// What else defines a term where a heading speaks of terms.
///
///     The variation of latency is called **jitter**.      - **Bastion**
///                                                           - a host to enter a network by
///                                                           - stands in a public subnet
extension [Inline] {
  /// A sentence that ends in the name of what it describes.
  var namedAtEnd: (term: [Inline], text: [Inline])? {
    var sentence = self
    if case .text(".")? = last { sentence.removeLast() }
    guard sentence.count > 1, case .strong(let term)? = sentence.last else { return nil }
    sentence.removeLast()
    let text = sentence.plainText
    let isPlain = sentence.allSatisfy { if case .strong = $0 { false } else { true } }
    guard isPlain, !text.contains(where: { ".:;?!".contains($0) }) else { return nil }
    var words = text.split(whereSeparator: \.isWhitespace)
    if let article = words.last, ["a", "an", "the"].contains(article) { words.removeLast() }
    guard let verb = Self.namings.first(where: { words.suffix($0.count).elementsEqual($0) }) else {
      return nil
    }
    words.removeLast(verb.count)
    // "If it is lost, this is called …" describes something else.
    guard words.count > 2, let first = words.first, let last = words.last,
      !Self.pointers.contains(first.lowercased()), !Self.pointers.contains(last.lowercased())
    else { return nil }
    return (term.trimmed, head(to: text.utf8.distance(from: text.startIndex, to: last.endIndex)))
  }

  private static let namings: [[Substring]] = ["called", "known as", "termed", "referred to as"]
    .flatMap { verb in ["is", "are"].map { "\($0) \(verb)".split(separator: " ") } }

  private static let pointers: Set<String> = [
    "this", "that", "these", "those", "it", "they", "he", "she", "which", "who", "such", "what",
    "all", "both", "also",
  ]
}

extension [Block] {
  /// A definition in points, as one text; nil for another list, or one that holds terms of its own.
  var joinedPoints: [Block]? {
    guard count == 1, case .list(let list) = self[0], list.items[0].isChecked == nil,
      !list.items.contains(where: \.isOnlyLink)
    else { return nil }
    let lines = list.items.map(\.blocks.firstLine)
    let told = lines.count { $0.plainText.split(separator: " ").count > 2 }
    guard told * 2 > lines.count, !lines.contains(where: { Lead($0)?.isEmphasised == true }) else {
      return nil
    }
    guard list.items.allSatisfy({ $0.blocks.count == 1 }) else { return self }
    return lines.reduce(into: [Inline]()) { text, line in
      let ends = text.plainText.last.map(".!?;".contains) ?? false
      text += (text.isEmpty ? [] : [.text(ends ? " " : "; ")]) + line
    }
    .asParagraph(list.range)
  }
}
