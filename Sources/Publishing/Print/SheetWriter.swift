import Markdown

/// Writes the HTML of sheets, piece by piece.
struct SheetWriter {
  private let form: SheetForm
  private let renderer: HTMLRenderer
  private(set) var bytes: [UInt8] = []
  private var numbers: [Double: String] = [:]

  private var grid: CardGrid { form.options.grid }
  var paper: Paper { grid.paper }

  init(_ form: SheetForm, rawHTML: RawHTML) {
    self.form = form
    renderer = HTMLRenderer(
      options: HTMLRenderer.Options(rawHTML: rawHTML, headingAnchors: false))
  }

  mutating func open(
    title: String, heading: String, language: String, home: String?, icon: String? = nil,
    advice: [String]
  ) {
    raw("<!DOCTYPE html>\n<html lang=\"")
    text(language)
    raw(
      "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
    )
    text(title)
    raw("</title>\n")
    if let icon {
      raw("<link rel=\"icon\" href=\"")
      text(icon)
      raw("\" type=\"image/svg+xml\">\n")
    }
    raw("<style>\n\(form.style)</style>\n</head>\n<body>\n")
    raw("<header class=\"screen\">\n")
    if let home {
      raw("<p><a href=\"")
      text(home)
      raw("\">Back to the deck</a></p>\n")
    }
    raw("<h1>")
    text(heading)
    raw("</h1>\n")
    for line in advice {
      raw("<p>")
      text(line)
      raw("</p>\n")
    }
    raw(
      "</header>\n<main class=\"sheets\" tabindex=\"0\" aria-label=\"Sheets to print\">\n")
  }

  mutating func close() {
    raw("</main>\n<script>\(Self.fit)</script>\n</body>\n</html>\n")
  }

  mutating func openSheet() { raw("<section class=\"sheet\">\n") }

  mutating func closeSheet() { raw("</section>\n") }

  /// For machines without a typeface of the measures counted with: text that runs over is set smaller.
  private static let fit = """
    for (const side of document.querySelectorAll(".text")) {
      let size = parseFloat(side.style.fontSize);
      while (size > 5 && side.scrollHeight > side.clientHeight) {
        side.style.fontSize = (size -= 0.25) + "pt";
      }
    }
    """

  /// A line at the edge of the paper that says which sheet it is.
  mutating func label(_ line: String) {
    guard grid.hasRoomForLabel else { return }
    raw("<p class=\"label\">")
    text(line)
    raw("</p>\n")
  }

  mutating func card(
    _ card: PrintedCard, isBack: Bool, at cell: CardGrid.Cell, shift: (x: Double, y: Double),
    sheet: Int, isTurned: Bool
  ) {
    let side = isBack ? card.back : card.front
    let corner = grid.corner(of: cell)
    raw(isBack ? "<article class=\"card back" : "<article class=\"card front")
    if isTurned { raw(" turned") }
    raw("\" style=\"left:")
    number(corner.x + shift.x)
    raw("mm;top:")
    number(corner.y + shift.y)
    raw("mm\">\n")
    raw(side.isBrief ? "<div class=\"text brief\"" : "<div class=\"text\"")
    raw(" dir=\"auto\" style=\"font-size:")
    number(side.size)
    raw("pt\">\n")
    renderer.append(side.blocks, to: &bytes)
    if !side.detail.isEmpty {
      raw(side.blocks.isEmpty ? "<div class=\"\"" : "<div class=\"detail\"")
      raw(" style=\"font-size:")
      number(CardFrame.detail(below: side.size) / side.size)
      raw("em\">\n")
      renderer.append(side.detail, to: &bytes)
      raw("</div>\n")
    }
    raw("</div>\n<p class=\"foot\"><span>")
    text(card.chapter)
    raw("</span><span>")
    if let part = card.part { raw("\(part.number)/\(part.count) · ") }
    raw(card.code)
    raw(" · ")
    raw(String(sheet))
    raw("</span></p>\n</article>\n")
  }

  mutating func raw(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  mutating func text(_ text: String) { bytes.appendEscaped(text) }

  /// The few places and sizes of a sheet come again and again.
  private mutating func number(_ value: Double) {
    let text = numbers[value] ?? SheetStyle.number(value)
    numbers[value] = text
    raw(text)
  }
}

extension CardGrid {
  /// Whether the paper has a margin for a line of small type.
  var hasRoomForLabel: Bool { (cuts.y.first ?? 0) >= 7 }
}

extension CardSide {
  /// One short paragraph, which looks best in the middle.
  var isBrief: Bool {
    guard blocks.count == 1, detail.isEmpty, case .paragraph(let paragraph) = blocks[0] else {
      return false
    }
    return paragraph.content.plainText.utf8.count <= 90
  }
}
