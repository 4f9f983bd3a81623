import Markdown

/// Cards on paper: an HTML page whose printed pages have exact places, so that each back lies behind
/// its front. The page says on the screen how it is to be printed.
package struct PrintSheet: Sendable {
  /// What one side of a sheet of paper holds.
  private struct Face {
    var name: String
    var sheet: Int
    var isBack: Bool
    var cards: [(cell: CardGrid.Cell, card: PrintedCard, isBack: Bool)]
  }

  let title: String
  let language: String
  private let form: SheetForm
  let rawHTML: RawHTML
  /// Where a reader came from, such as the deck's page; nil for a page that stands alone.
  let home: String?
  /// The site's icon, if it belongs to one.
  let icon: String?

  package init(
    title: String, language: String, options: PrintOptions,
    rawHTML: RawHTML = .escape
  ) {
    self.init(
      title: title, language: language, form: SheetForm(options), rawHTML: rawHTML, home: nil,
      icon: nil)
  }

  init(
    title: String, language: String, form: SheetForm, rawHTML: RawHTML,
    home: String?, icon: String?
  ) {
    self.title = title
    self.language = language
    self.form = form
    self.rawHTML = rawHTML
    self.home = home
    self.icon = icon
  }

  private var options: PrintOptions { form.options }

  /// The whole page. The same cards give the same bytes.
  package func html(_ cards: [PrintedCard]) -> [UInt8] {
    let faces = self.faces(cards)
    let sheets = faces.map(\.sheet).max() ?? 0
    var page = SheetWriter(form, rawHTML: rawHTML)
    page.open(
      title: "Flashcards: \(title)", heading: "Flashcards: \(title)", language: language,
      home: home, icon: icon,
      advice: [
        "\(Self.count(cards.count, "card")) on \(Self.count(sheets, "sheet")) of \(options.grid.paper.name).",
        "Print at 100 % (“actual size”), \(options.flip.advice).",
      ])
    for face in faces { write(face, of: sheets, to: &page) }
    page.close()
    return page.bytes
  }

  private func write(_ face: Face, of sheets: Int, to page: inout SheetWriter) {
    page.openSheet()
    page.raw(form.marks)
    let shift = face.isBack ? options.offset : (x: 0, y: 0)
    for (cell, card, isBack) in face.cards {
      page.card(
        card, isBack: isBack, at: cell, shift: shift, sheet: face.sheet,
        isTurned: isBack && options.flip.turnsBacks(in: options.grid))
    }
    page.label("\(face.name) · sheet \(face.sheet) of \(sheets)")
    page.closeSheet()
  }

  private func faces(_ cards: [PrintedCard]) -> [Face] {
    let grid = options.grid
    let cells = options.flip.frontCells(in: grid)
    guard !cells.isEmpty else { return [] }
    var fronts: [Face] = []
    var backs: [Face] = []
    for (index, start) in stride(from: 0, to: cards.count, by: cells.count).enumerated() {
      let placed = zip(cells, cards[start..<min(start + cells.count, cards.count)])
      let front = placed.map { (cell: $0, card: $1, isBack: false) }
      let back = placed.map { cell, card in
        (cell: options.flip.backCell(of: cell, in: grid), card: card, isBack: true)
      }
      fronts.append(Face(name: "Fronts", sheet: index + 1, isBack: false, cards: front))
      backs.append(Face(name: "Backs", sheet: index + 1, isBack: true, cards: back))
    }
    switch options.flip {
    case .longEdge, .shortEdge: return zip(fronts, backs).flatMap { [$0, $1] }
    case .frontsThenBacks: return fronts + backs
    case .fold:
      return zip(fronts, backs).map { front, back in
        Face(
          name: "Cards to fold", sheet: front.sheet, isBack: false, cards: front.cards + back.cards)
      }
    }
  }

  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
