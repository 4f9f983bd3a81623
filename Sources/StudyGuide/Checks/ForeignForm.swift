import Markdown

/// One place in a text that another program would read.
struct ForeignForm {
  enum Kind {
    case wikiLink, embed, container, contents, comment, attribute, heading, link
  }

  let kind: Kind
  /// As it stands in the text.
  let written: String
  /// What to write in its place.
  let help: String

  private init(_ kind: Kind, _ written: some StringProtocol, help: String) {
    self.kind = kind
    self.written = String(written)
    self.help = help
  }

  /// `## Heading {#custom-id}`
  init?(heading: Heading) {
    let text = heading.content.plainText
    guard text.hasSuffix("}"), let start = text.lastIndex(of: "{"),
      text[start...].hasPrefix("{#") || text[start...].hasPrefix("{.")
    else { return nil }
    self.init(
      .attribute, text[start...], help: "remove it; an anchor follows from the heading's words")
  }

  /// `##Title`, and `#Title` at the top, where it is no row of tags.
  init?(lacksSpace content: [Inline], isFirst: Bool) {
    guard let text = content.first?.openingText, text.hasPrefix("#") else { return nil }
    let title = text.drop { $0 == "#" }
    let level = text.count - title.count
    guard level < 7, isFirst || level > 1, let first = title.first,
      first.isLetter || first.isNumber && level > 1,
      level > 1
        || content.plainText.split(separator: " ").dropFirst().contains(where: { $0.first != "#" })
        || first.isUppercase && !text.contains(" ")
    else { return nil }
    let line = text.prefix(level + 24)
    self.init(
      .heading, line,
      help: "for a heading write '\(text.prefix(level)) \(title.prefix(24))', with a space")
  }

  /// All in a running text.
  static func all(in content: [Inline]) -> [ForeignForm] {
    var forms: [ForeignForm] = []
    var isLineStart = true
    for inline in content {
      if isLineStart, let text = inline.openingText, let form = ForeignForm(line: text) {
        forms.append(form)
      }
      isLineStart = inline.isBreak
    }
    content.forEachInline { inline in
      guard case .text(let text) = inline else { return }
      if text.holds("[[") { forms += wikiLinks(in: text) }
      if text.holds("](") { forms += links(in: text) }
    }
    return forms
  }

  /// What a line begins with: `:::note`, `!!! warning`, `[TOC]`, `%% comment %%`.
  private init?(line text: String) {
    switch text.utf8.first {
    case UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"):
      let mark = [":::", "!!!", "???+", "???"].first { text.hasPrefix($0) }
      guard let mark else { return nil }
      let name = text.dropFirst(mark.count)
      guard mark == ":::" || name.first == " ", name.first(where: { $0 != " " })?.isLetter == true
      else { return nil }
      self.init(
        .container, text.prefix(40),
        help: "for a notice write a quotation: '> [!NOTE]' and '> text'")
    case UInt8(ascii: "["):
      guard ["[toc]", "[[toc]]"].contains(text.lowercased()) else { return nil }
      self.init(.contents, text, help: "remove it; each page lists its headings")
    case UInt8(ascii: "%"):
      guard text.hasPrefix("%%"), text.dropFirst(2).contains(where: { $0 != "%" }) else {
        return nil
      }
      self.init(.comment, text.prefix(40), help: "write a comment as <!-- text -->")
    default: return nil
    }
  }

  /// `[[Routing]]`, `[[switching#VLANs|VLANs]]`, `![[map.png]]`
  private static func wikiLinks(in text: String) -> [ForeignForm] {
    text.components(between: "[[", and: "]]").compactMap { inside, isBehindMark in
      guard inside.first?.isLetter == true || inside.first?.isNumber == true,
        !inside.contains(where: { "[]\n".contains($0) }), inside.lowercased() != "toc",
        inside.contains(where: \.isLetter)
      else { return nil }
      let name = inside.split(separator: "|").last ?? inside
      let file = inside.prefix { $0 != "|" && $0 != "#" }
      let path = (isBehindMark ? file : file + ".md").replacing(" ", with: "%20")
      return isBehindMark
        ? ForeignForm(.embed, "![[\(inside)]]", help: "write an image: ![what it shows](\(path))")
        : ForeignForm(.wikiLink, "[[\(inside)]]", help: "write a link: [\(name)](\(path))")
    }
  }

  /// `[the plan](my file.md)`: a blank ends the address, and so there is no link.
  private static func links(in text: String) -> [ForeignForm] {
    text.components(between: "](", and: ")").compactMap { inside, _ in
      let path = inside.prefix { $0 != "#" }
      guard inside.contains(" "), !inside.contains(where: { "\"'<>\n".contains($0) }),
        let dot = path.lastIndex(of: "."), (2...5).contains(path[dot...].dropFirst().count),
        path[dot...].dropFirst().allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
      else { return nil }
      return ForeignForm(
        .link, "](\(inside))", help: "write (<\(inside)>), or '%20' in place of each space")
    }
  }
}

extension String {
  /// What stands between two marks, each time, and whether there is a "!" before the first.
  fileprivate func components(
    between open: String, and close: String
  ) -> [(inside: Substring, isBehindMark: Bool)] {
    var found: [(Substring, Bool)] = []
    var rest = self[...]
    while let start = rest.firstRange(of: open) {
      let behind = rest[start.upperBound...]
      guard let end = behind.firstRange(of: close) else { break }
      found.append((behind[..<end.lowerBound], rest[..<start.lowerBound].last == "!"))
      rest = behind[end.upperBound...]
    }
    return found
  }
}
