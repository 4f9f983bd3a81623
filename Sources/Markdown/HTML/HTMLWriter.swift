/// Writes one piece of HTML. The tree is at most ``Document/maximumDepth`` levels deep, so this may
/// recurse.
struct HTMLWriter {
  let options: HTMLRenderer.Options
  private var html: HTMLBuffer

  init(options: HTMLRenderer.Options, output: [UInt8]) {
    self.options = options
    html = HTMLBuffer(output)
  }

  consuming func takeOutput() -> [UInt8] { html.take() }
}

// MARK: - Blocks

extension HTMLWriter {
  /// In a tight list, paragraphs are not wrapped.
  mutating func blocks(_ blocks: [Block], isTight: Bool = false) {
    for block in blocks { self.block(block, isTight: isTight) }
  }

  private mutating func block(_ block: Block, isTight: Bool) {
    switch block {
    case .paragraph(let paragraph):
      guard !isTight else { return inlines(paragraph.content) }
      html.newLine()
      html.raw("<p>")
      inlines(paragraph.content)
      html.raw("</p>\n")
    case .heading(let heading): self.heading(heading)
    case .blockQuote(let quote):
      html.newLine()
      html.raw("<blockquote>\n")
      blocks(quote.blocks)
      html.newLine()
      html.raw("</blockquote>\n")
    case .list(let list): self.list(list)
    case .codeBlock(let code): self.code(code)
    case .htmlBlock(let block):
      html.newLine()
      rawBlock(block.text)
      html.newLine()
    case .table(let table): self.table(table)
    case .thematicBreak:
      html.newLine()
      html.raw("<hr />\n")
    }
  }

  private mutating func heading(_ heading: Heading) {
    let digit = UInt8(ascii: "0") + UInt8(clamping: heading.level)
    html.newLine()
    html.raw("<h")
    html.byte(digit)
    if options.headingAnchors {
      html.raw(" id=\"")
      html.text(heading.anchor)
      html.raw("\"")
    }
    html.raw(">")
    inlines(heading.content)
    html.raw("</h")
    html.byte(digit)
    html.raw(">\n")
  }

  private mutating func list(_ list: List) {
    html.newLine()
    switch list.marker {
    case .bullet: html.raw("<ul>\n")
    case .ordered(start: 1): html.raw("<ol>\n")
    case .ordered(let start):
      html.raw("<ol start=\"")
      html.raw(String(start))
      html.raw("\">\n")
    }
    for item in list.items { self.item(item, isTight: list.isTight) }
    html.raw(list.marker == .bullet ? "</ul>\n" : "</ol>\n")
  }

  private mutating func item(_ item: ListItem, isTight: Bool) {
    html.newLine()
    html.raw("<li>")
    guard let isChecked = item.isChecked else {
      blocks(item.blocks, isTight: isTight)
      return html.raw("</li>\n")
    }
    let box: StaticString =
      isChecked
      ? "<input type=\"checkbox\" checked=\"\" disabled=\"\" /> "
      : "<input type=\"checkbox\" disabled=\"\" /> "
    if !isTight, case .paragraph(let paragraph)? = item.blocks.first {
      html.raw("\n<p>")
      html.raw(box)
      inlines(paragraph.content)
      html.raw("</p>\n")
      blocks(Array(item.blocks.dropFirst()))
    } else {
      html.raw(box)
      blocks(item.blocks, isTight: isTight)
    }
    html.raw("</li>\n")
  }

  private mutating func code(_ code: CodeBlock) {
    html.newLine()
    let language = code.info.utf8.prefix { !Self.isSpace($0) }
    if code.info.isEmpty {
      html.raw("<pre><code>")
    } else {
      html.raw("<pre><code class=\"language-")
      html.text(language)
      html.raw("\">")
    }
    html.text(code.text)
    html.raw("</code></pre>\n")
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte >= 0x09 && byte <= 0x0D
  }
}

// MARK: - Tables

extension HTMLWriter {
  private mutating func table(_ table: Table) {
    html.newLine()
    html.raw("<table>\n<thead>\n")
    row(table.header, table.alignments, isHeader: true)
    html.raw("</thead>\n")
    if !table.rows.isEmpty {
      html.raw("<tbody>\n")
      for row in table.rows { self.row(row, table.alignments, isHeader: false) }
      html.raw("</tbody>\n")
    }
    html.raw("</table>\n")
  }

  private mutating func row(_ row: Table.Row, _ alignments: [Table.Alignment], isHeader: Bool) {
    html.raw("<tr>\n")
    for (index, cell) in row.cells.enumerated() {
      html.raw(isHeader ? "<th" : "<td")
      switch index < alignments.count ? alignments[index] : .none {
      case .none: html.raw(">")
      case .left: html.raw(" align=\"left\">")
      case .center: html.raw(" align=\"center\">")
      case .right: html.raw(" align=\"right\">")
      }
      inlines(cell.content)
      html.raw(isHeader ? "</th>\n" : "</td>\n")
    }
    html.raw("</tr>\n")
  }
}

// MARK: - Inlines

extension HTMLWriter {
  mutating func inlines(_ inlines: [Inline]) {
    for inline in inlines { self.inline(inline) }
  }

  private mutating func inline(_ inline: Inline) {
    switch inline {
    case .text(let text): html.text(text)
    case .softBreak: html.byte(0x0A)
    case .lineBreak: html.raw("<br />\n")
    case .code(let text):
      html.raw("<code>")
      html.text(text)
      html.raw("</code>")
    case .html(let tag): rawTag(tag)
    case .emphasis(let content): span("<em>", content, "</em>")
    case .strong(let content): span("<strong>", content, "</strong>")
    case .strikethrough(let content): span("<del>", content, "</del>")
    case .highlight(let content): span("<mark>", content, "</mark>")
    case .link(let link): self.link(link)
    case .image(let image): self.image(image)
    case .footnoteReference(let reference): mark(reference)
    }
  }

  private mutating func span(
    _ opening: StaticString, _ content: [Inline], _ closing: StaticString
  ) {
    html.raw(opening)
    inlines(content)
    html.raw(closing)
  }

  private mutating func link(_ link: Link) {
    guard LinkSafety.isSafe(link.destination) else { return inlines(link.content) }
    let destination = options.resolveLink(link.destination)
    guard LinkSafety.isSafe(destination) else { return inlines(link.content) }
    html.raw("<a href=\"")
    html.url(destination)
    title(link.title)
    html.raw("\">")
    inlines(link.content)
    html.raw("</a>")
  }

  private mutating func image(_ image: Image) {
    guard LinkSafety.isSafe(imageSource: image.source) else {
      return inlines(image.description)
    }
    let source = options.resolveImage(image.source)
    guard LinkSafety.isSafe(imageSource: source) else { return inlines(image.description) }
    html.raw("<img src=\"")
    html.url(source)
    html.raw("\" alt=\"")
    alternative(image.description)
    title(image.title)
    html.raw("\" />")
  }

  private mutating func title(_ title: String) {
    guard !title.isEmpty else { return }
    html.raw("\" title=\"")
    html.text(title)
  }

  /// The description of an image, as text without markup.
  private mutating func alternative(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .text(let text), .code(let text), .html(let text): html.text(text)
      case .softBreak, .lineBreak: html.byte(0x20)
      case .footnoteReference: break
      case .emphasis(let content), .strong(let content), .strikethrough(let content),
        .highlight(let content):
        alternative(content)
      case .link(let link): alternative(link.content)
      case .image(let image): alternative(image.description)
      }
    }
  }
}

// MARK: - Raw HTML

extension HTMLWriter {
  private mutating func rawTag(_ tag: String) {
    switch options.rawHTML {
    case .allow: html.raw(tag)
    case .escape: HarmlessHTML.write(tag, to: &html)
    }
  }

  private mutating func rawBlock(_ block: String) {
    switch options.rawHTML {
    case .allow: html.raw(block)
    case .escape: HarmlessHTML.write(block: block, to: &html)
    }
  }
}

// MARK: - Footnotes

extension HTMLWriter {
  private mutating func mark(_ reference: FootnoteReference) {
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
