/// A sheet that shows how far a printer's backs are off: a cross on the front, rulers on the back.
package struct ProofSheet: Sendable {
  let language: String
  let options: PrintOptions

  package init(language: String, options: PrintOptions) {
    self.language = language
    self.options = options
  }

  package func html() -> [UInt8] {
    var page = SheetWriter(SheetForm(options), rawHTML: .escape)
    page.open(
      title: "Flashcards: proof sheet", heading: "Proof sheet", language: language, home: nil,
      advice: [
        "Print this one sheet at 100 % (“actual size”), \(options.flip.advice).",
        "Hold it against the light with the rulers towards you. The cross shines through where the middle of the back should be.",
        "Where the upright line of the cross meets the level ruler, read --offset-x; where its level line meets the upright ruler, read --offset-y. Both are millimetres, with their sign.",
      ])
    let paper = options.grid.paper
    let middle = (x: paper.width / 2, y: paper.height / 2)
    page.openSheet()
    page.drawing("<path d=\"\(cross(middle))\"/>")
    page.note("Front of the proof sheet", at: middle.y + 45)
    page.closeSheet()
    page.openSheet()
    page.drawing(rulers((middle.x + options.offset.x, middle.y + options.offset.y)))
    page.note(
      "Back of the proof sheet. Hold it against the light: --offset-x is where the upright line of the cross meets the level ruler, --offset-y where the level line meets the upright one.",
      at: middle.y + 45)
    page.closeSheet()
    page.close()
    return page.bytes
  }

  private func cross(_ middle: (x: Double, y: Double)) -> String {
    let number = SheetStyle.number
    return
      "M\(number(middle.x - 30)) \(number(middle.y))h60M\(number(middle.x)) \(number(middle.y - 30))v60"
  }

  /// Rulers of 10 mm on either side, a stroke each half millimetre, longer ones each millimetre; the
  /// level one below the middle, the upright one right of it, where the cross's lines end.
  private func rulers(_ middle: (x: Double, y: Double)) -> String {
    let number = SheetStyle.number
    let (level, upright) = (middle.y + 22, middle.x + 22)
    var path = ""
    var labels = ""
    for step in -20...20 {
      let length = step % 10 == 0 ? 6.0 : step % 2 == 0 ? 4 : 2
      let place = Double(step) / 2
      path += "M\(number(middle.x + place)) \(number(level - length / 2))v\(number(length))"
      path += "M\(number(upright - length / 2)) \(number(middle.y + place))h\(number(length))"
      guard step % 10 == 0 else { continue }
      let name = step > 0 ? "+\(step / 2)" : step < 0 ? "−\(-step / 2)" : "0"
      labels +=
        "<text x=\"\(number(middle.x + place))\" y=\"\(number(level + 7))\" text-anchor=\"middle\">\(name)</text>"
      labels +=
        "<text x=\"\(number(upright + 5))\" y=\"\(number(middle.y + place + 1))\">\(name)</text>"
    }
    return "<path d=\"\(path)\"/>" + labels
  }
}

extension SheetWriter {
  /// A drawing over the whole sheet, in millimetres.
  fileprivate mutating func drawing(_ markup: String) {
    let paper = paper
    raw(
      "<svg class=\"marks\" aria-hidden=\"true\" viewBox=\"0 0 \(SheetStyle.number(paper.width)) \(SheetStyle.number(paper.height))\" font-size=\"3\">\(markup)</svg>\n"
    )
  }

  fileprivate mutating func note(_ line: String, at y: Double) {
    raw("<p class=\"label\" style=\"top:\(SheetStyle.number(y))mm;right:10mm\">")
    text(line)
    raw("</p>\n")
  }
}
