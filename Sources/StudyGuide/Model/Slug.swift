/// A name fit for a URL: lower-case letters and digits of any script, parted by single hyphens.
package struct Slug: Sendable, Hashable, CustomStringConvertible {
  package let text: String

  /// Nil where nothing in `title` can stand in a slug.
  package init?(_ title: String) {
    var text = ""
    for character in title.lowercased() {
      if character.isLetter || character.isNumber {
        text.append(character)
      } else if character == "'" || character == "\u{2019}" {
        continue
      } else if !text.isEmpty && text.last != "-" {
        text.append("-")
      }
    }
    if text.last == "-" { text.removeLast() }
    guard !text.isEmpty else { return nil }
    self.text = text
  }

  /// A word that is a slug already.
  init(word: String) {
    text = word
  }

  /// `base-2`, for the second one of that name.
  package init(_ base: Slug, number: Int) {
    text = "\(base.text)-\(number)"
  }

  package var description: String { text }
}
