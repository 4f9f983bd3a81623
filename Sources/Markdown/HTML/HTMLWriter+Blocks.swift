extension HTMLWriter {
  /// In a tight list, paragraphs are not wrapped.
  mutating func blocks(_ blocks: [Block], isTight: Bool = false) {
    for block in blocks { self.block(block, isTight: isTight) }
  }

  private mutating func block(_ block: Block, isTight: Bool) {
    switch block {
    case .paragraph(let paragraph):
      guard !isTight, !paragraph.isOnlyAnchors else { return inlines(paragraph.content) }
      html.newLine()
      html.raw("<p>")
      inlines(paragraph.content)
      html.raw("</p>\n")
    case .heading(let heading): self.heading(heading)
    case .blockQuote(let quote):
      self.quote(quote)
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

  private mutating func quote(_ quote: BlockQuote) {
    html.newLine()
    var inside = quote.blocks
    if let kind = quote.callout {
      let name = kind.rawValue
      html.raw("<blockquote class=\"callout \(name)\">\n<p class=\"callout-title\">")
      if quote.hasTitle, case .paragraph(let title)? = inside.first {
        inlines(title.content)
        inside.removeFirst()
      } else {
        html.raw(name.prefix(1).uppercased() + name.dropFirst())
      }
      html.raw("</p>\n")
    } else {
      html.raw("<blockquote>\n")
    }
    blocks(inside)
    html.newLine()
    html.raw("</blockquote>\n")
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
      html.text(String(Substring(language)))
      html.raw("\">")
    }
    html.text(code.text)
    html.raw("</code></pre>\n")
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte >= 0x09 && byte <= 0x0D
  }
}
