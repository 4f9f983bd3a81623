extension HTMLWriter {
  mutating func mark(_ reference: FootnoteReference) {
    html.raw("<sup class=\"footnote-ref\"><a href=\"#")
    id("fn", reference.number)
    html.raw("\" id=\"")
    id("fnref", reference.number, occurrence: reference.occurrence)
    html.raw("\">")
    html.raw(String(reference.number))
    html.raw("</a></sup>")
  }

  mutating func footnotes(_ footnotes: [Footnote]) {
    guard !footnotes.isEmpty else { return }
    html.newLine()
    html.raw("<section class=\"footnotes\">\n<ol>\n")
    for footnote in footnotes { self.footnote(footnote) }
    html.raw("</ol>\n</section>\n")
  }

  private mutating func footnote(_ footnote: Footnote) {
    html.raw("<li id=\"")
    id("fn", footnote.number)
    html.raw("\">\n")
    if case .paragraph(let last)? = footnote.blocks.last {
      blocks(Array(footnote.blocks.dropLast()))
      html.newLine()
      html.raw("<p>")
      inlines(last.content)
      html.raw(" ")
      backLinks(footnote)
      html.raw("</p>\n")
    } else {
      blocks(footnote.blocks)
      backLinks(footnote)
      html.raw("\n")
    }
    html.raw("</li>\n")
  }

  private mutating func backLinks(_ footnote: Footnote) {
    for occurrence in 1...max(footnote.mentions, 1) {
      if occurrence > 1 { html.raw(" ") }
      html.raw("<a href=\"#")
      id("fnref", footnote.number, occurrence: occurrence)
      html.raw("\" class=\"footnote-backref\">↩")
      if occurrence > 1 {
        html.raw("<sup class=\"footnote-ref\">")
        html.raw(String(occurrence))
        html.raw("</sup>")
      }
      html.raw("</a>")
    }
  }

  private mutating func id(_ kind: StaticString, _ number: Int, occurrence: Int = 1) {
    html.text(options.footnotePrefix)
    html.raw(kind)
    html.raw(String(number))
    if occurrence > 1 {
      html.raw("-")
      html.raw(String(occurrence))
    }
  }
}
