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

extension HTMLWriter {
  private mutating func rawTag(_ tag: String) {
    switch options.rawHTML {
    case .allow: html.raw(tag)
    case .escape where Anchor.name(in: tag) != nil: if options.headingAnchors { html.raw(tag) }
    case .escape: HarmlessHTML.write(tag, to: &html)
    }
  }

  mutating func rawBlock(_ block: String) {
    switch options.rawHTML {
    case .allow: html.raw(block)
    case .escape: HarmlessHTML.write(block: block, to: &html)
    }
  }
}
