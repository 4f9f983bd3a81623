/// Reports raw HTML that is shown as text, where the guide does not allow it: each kind of tag once,
/// where it first stands. Comments and harmless tags are fine.
package enum RawHTMLCheck {
  /// The first tag of its name, and how many more open behind it.
  private struct Finding {
    let tag: String
    let range: SourceRange
    var more = 0
  }

  package static func check(_ document: Document) -> [Diagnostic] {
    let findings = findings(in: document)
    guard !findings.isEmpty else { return [] }
    var places = TagPlaces(document.source)
    return findings.map { finding in
      let line = String(finding.tag.prefix { !$0.isNewline })
      return Diagnostic(
        .warning, id: "html/escaped",
        "raw HTML '\(line)' is shown as text\(finding.more > 0 ? ", and \(finding.more) more" : "")",
        file: document.source.path, range: places.place(of: line, within: finding.range),
        help: "write it as Markdown, or set 'html: allow' in guide.yml")
    }
  }

  private static func findings(in document: Document) -> [Finding] {
    var findings: [Finding] = []
    var places: [String: Int] = [:]
    document.forEachText { content, range in
      content.forEachInline { inline in
        guard case .html(let html) = inline, Anchor.name(in: html) == nil else { return }
        for case .other(let tag) in HarmlessHTML.pieces(of: html) {
          let inside = tag.dropFirst()
          // `a < b`
          guard inside.first.map({ $0.isLetter || "/!?".contains($0) }) == true else { continue }
          let isClosing = inside.first == "/"
          let name = (isClosing ? inside.dropFirst() : inside).prefix { $0.isLetter || $0.isNumber }
          if let place = places[name.lowercased()] {
            findings[place].more += isClosing ? 0 : 1
          } else {
            places[name.lowercased()] = findings.count
            findings.append(Finding(tag: String(tag), range: range))
          }
        }
      }
    }
    return findings
  }
}
