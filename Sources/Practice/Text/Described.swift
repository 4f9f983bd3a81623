import Foundation

/// What a question asks the meaning of, and what its answer says of that: “What is a mutex?”, “A mutex is a
/// lock.” The name opens the answer, so that the answer would be found by it among others.
struct Described: Sendable {
  /// `Mutex`.
  let name: Phrase
  /// `____ is a lock.`
  let text: String

  init?(_ question: String, _ answer: String) {
    guard let asked = Self.subject(of: question),
      let range = answer.range(
        of: asked, options: .caseInsensitive, range: Self.start(of: answer)..<answer.endIndex),
      range.lowerBound == Self.start(of: answer), answer[range.upperBound...].first == " "
    else { return nil }
    let rest = Self.withoutBracket(answer[range.upperBound...])
    // “____ stands for Address Resolution Protocol” names ARP by its letters.
    guard !Initials.tell(asked, in: String(rest)) else { return nil }
    name = Phrase(Wording.capitalized(asked))
    text = Gap.mark + rest
  }

  /// Without what stands in brackets right behind the name, its letters in full or in short.
  private static func withoutBracket(_ rest: Substring) -> Substring {
    guard rest.hasPrefix(" ("), let end = rest.firstIndex(of: ")") else { return rest }
    let behind = rest[rest.index(after: end)...]
    return behind.first == " " ? behind : rest
  }

  /// `mutex` of “What is a mutex? When is it needed?”; nil for “What is the purpose of a lock?”, which
  /// asks for a property.
  private static func subject(of question: String) -> String? {
    guard let end = question.firstIndex(of: "?"),
      let opening = openings.first(where: question.hasPrefix)
    else { return nil }
    let asked = question[..<end].dropFirst(opening.count)
    let subject = asked[start(of: asked)...]
    let words = subject.split(separator: " ")
    guard (1...4).contains(words.count), !words.contains(where: { joints.contains($0) }) else {
      return nil
    }
    return String(subject)
  }

  /// Behind the article.
  private static func start<Text: StringProtocol>(of text: Text) -> Text.Index {
    let article = ["a ", "an ", "the "].first { text.prefix(4).lowercased().hasPrefix($0) }
    return text.index(text.startIndex, offsetBy: article?.count ?? 0)
  }

  private static let openings = ["What is ", "What are ", "What’s ", "What's "]

  private static let joints: Set<Substring> = [
    "of", "between", "for", "in", "with", "and", "or", "to", "when", "if", "this", "that", "it",
    "your", "our", "you", "we",
  ]
}
