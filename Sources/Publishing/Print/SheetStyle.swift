/// The style of printed sheets. It states the lengths that ``SideMeasure`` counts with, which is why
/// no theme can change it.
enum SheetStyle {
  static func css(_ grid: CardGrid, _ frame: CardFrame) -> String {
    let paper = grid.paper
    return """
      @page { size: \(number(paper.width))mm \(number(paper.height))mm; margin: 0; }
      * { box-sizing: border-box; }
      html { background: #d8d8d8; color: #000; font: 400 12pt/1.3 "Liberation Sans", Arial, Helvetica, Arimo, sans-serif; }
      body { margin: 0; }
      .screen { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1rem; }
      .screen h1 { font-size: 1.4rem; margin: 0 0 .5rem; }
      .screen p { margin: .3rem 0; }
      .screen a { color: #00418a; }
      .sheets { overflow-x: auto; padding: 0 0 2rem; }
      .sheet { position: relative; width: \(number(paper.width))mm; height: \(number(paper.height - 0.2))mm; margin: 0 auto 1rem; overflow: hidden; background: #fff; }
      .card { position: absolute; width: \(number(grid.width))mm; height: \(number(grid.height))mm; padding: \(number(frame.padding))mm; overflow: hidden; }
      .turned { transform: rotate(180deg); }
      .text { height: \(number(frame.height))mm; line-height: \(number(CardFrame.leading)); font-kerning: none; font-variant-ligatures: none; hyphens: none; overflow-wrap: anywhere; -webkit-text-size-adjust: none; text-size-adjust: none; display: flex; flex-direction: column; justify-content: safe center; }
      .brief { text-align: center; text-wrap: balance; }
      .text p, .text ul, .text ol, .text pre, .text table, .text blockquote, .text dl { margin: 0; }
      .text :is(p, ul, ol, pre, table, blockquote) + :is(p, ul, ol, pre, table, blockquote) { margin-top: \(number(SideMeasure.gap))em; }
      .text :is(p, li, td, th) { unicode-bidi: plaintext; }
      .text :is(ul, ol) { padding-inline-start: \(number(SideMeasure.indent))em; }
      .text li + li { margin-top: \(number(SideMeasure.itemGap))em; }
      .text li:has(> p) + li { margin-top: \(number(SideMeasure.gap))em; }
      .text blockquote { padding-inline-start: \(number(SideMeasure.indent - 0.4))em; border-inline-start: .15em solid #000; }
      .text code { font: max(\(number(CodeType.inline))em, \(number(CardFrame.smallest))pt)/1 "Liberation Mono", "Courier New", Cousine, monospace; }
      .text pre { font: max(\(number(CodeType.block))em, \(number(CardFrame.smallest))pt)/\(number(CardFrame.leading)) "Liberation Mono", "Courier New", Cousine, monospace; white-space: pre-wrap; }
      .text pre + * { margin-top: \(number(SideMeasure.gap))em; }
      .text pre code { font: inherit; }
      .text table { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: max(\(number(SideMeasure.tableScale))em, \(number(CardFrame.smallest))pt); text-align: start; }
      .text :is(td, th) { padding: \(number(SideMeasure.cellPadding.y))em \(number(SideMeasure.cellPadding.x))em; border-bottom: .25mm solid #000; vertical-align: top; text-align: start; }
      .text mark { background: none; color: inherit; text-decoration: underline; }
      .text :is(sub, sup) { line-height: 0; }
      .detail { margin-top: \(number(CardSide.rule / 2))mm; padding-top: \(number(CardSide.rule / 2 - 0.2))mm; border-top: .2mm solid #000; }
      .foot { position: absolute; left: \(number(frame.padding))mm; right: \(number(frame.padding))mm; bottom: \(number(frame.padding - 1))mm; display: flex; justify-content: space-between; gap: 2mm; margin: 0; font-size: 6.5pt; line-height: 1.2; color: #333; white-space: nowrap; }
      .foot span:first-child { overflow: hidden; text-overflow: ellipsis; }
      .label { position: absolute; left: 10mm; top: 2.5mm; margin: 0; font-size: 7pt; line-height: 1.2; color: #333; }
      .marks { position: absolute; inset: 0; width: \(number(paper.width))mm; height: \(number(paper.height))mm; }
      .marks path { fill: none; stroke: #000; stroke-width: .15; }
      .fold path { stroke-dasharray: 2 2; }
      @media print {
        html { background: none; }
        .screen { display: none; }
        .sheets { overflow: visible; padding: 0; }
        .sheet { margin: 0; break-after: page; break-inside: avoid; }
        .sheet:last-child { break-after: auto; }
      }

      """
  }

  /// At most three digits behind the point, none that say nothing.
  static func number(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let (whole, rest) = abs(thousandths).quotientAndRemainder(dividingBy: 1000)
    var text = (thousandths < 0 ? "-" : "") + String(whole)
    if rest > 0 {
      text += rest < 10 ? ".00" : rest < 100 ? ".0" : "."
      text += String(rest % 100 == 0 ? rest / 100 : rest % 10 == 0 ? rest / 10 : rest)
    }
    return text
  }
}
