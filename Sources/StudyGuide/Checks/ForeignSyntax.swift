import Markdown

/// Finds what other programs make of Markdown and this one shows as it is written: wiki links, containers,
/// tables of contents, comments, attributes; links and headings that lack a sign. Each kind is reported
/// once a file, links each time.
struct ForeignSyntax {
  private let document: Document
  private var findings: [Finding] = []
  private var places: [ForeignForm.Kind: Int] = [:]

  /// The first of its kind, and how many more stand behind it.
  private struct Finding {
    let form: ForeignForm
    let range: SourceRange
    var more = 0
  }

  static func check(_ document: Document) -> [Diagnostic] {
    var check = ForeignSyntax(document: document)
    for (index, block) in document.blocks.enumerated() {
      switch block {
      case .heading(let heading): check.add(ForeignForm(heading: heading), at: heading.range)
      case .paragraph(let paragraph):
        check.add(ForeignForm(lacksSpace: paragraph.content, isFirst: index == 0), at: block.range)
      case .list, .blockQuote, .codeBlock, .htmlBlock, .table, .thematicBreak: break
      }
    }
    document.forEachText { content, range in
      for form in ForeignForm.all(in: content) { check.add(form, at: range) }
    }
    return check.findings.map(check.diagnostic)
  }

  private init(document: Document) {
    self.document = document
  }

  private mutating func add(_ form: ForeignForm?, at range: SourceRange) {
    guard let form else { return }
    if form.kind != .link, let place = places[form.kind] {
      findings[place].more += 1
    } else {
      places[form.kind] = findings.count
      findings.append(Finding(form: form, range: range))
    }
  }

  private func diagnostic(_ finding: Finding) -> Diagnostic {
    let form = finding.form
    return Diagnostic(
      .warning, id: "markdown/foreign",
      "this is no Markdown here: '\(form.written)' is shown as it is written"
        + (finding.more > 0 ? ", and \(finding.more) more" : ""), file: document.source.path,
      range: place(of: form.written, within: finding.range), help: form.help)
  }

  /// Where the words stand in the lines of a range.
  private func place(of words: String, within range: SourceRange) -> SourceRange {
    let wanted = Array(words.utf8)
    let lines = document.source.lines(first: range.end.line)
    for number in range.start.line...range.end.line where number <= lines.count {
      let line = Array(lines[number - 1])
      if let column = line.firstIndex(of: wanted) {
        return SourceRange(line: number, column: column + 1, length: wanted.count)
      }
    }
    return SourceRange(start: range.start, end: range.start)
  }
}
