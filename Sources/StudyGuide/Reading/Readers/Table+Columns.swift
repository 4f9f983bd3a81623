import Markdown

extension [Inline] {
  /// Whether all of it is emphasised or code.
  var isMarked: Bool {
    guard count == 1 else { return false }
    return switch self[0] {
    case .strong, .emphasis, .code: true
    default: false
    }
  }
}

extension Table.Row {
  /// Whether it begins with a name of a few words.
  var isNamed: Bool {
    cells[0].content.plainText.split(separator: " ").count < 4
  }
}

extension [Inline] {
  /// Whether there is nothing but a line or box to write in: `____`, `☐`.
  var isToBeFilled: Bool {
    isBlank || !holdsWords && plainText.allSatisfy { "_.… ○◯☐□".contains($0) }
  }

  /// Whether a letter or digit is in it, or code, which may be signs alone.
  var holdsWords: Bool {
    contains { inline in
      switch inline {
      case .text(let text): text.contains { $0.isLetter || $0.isNumber }
      case .code, .image: true
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
        .highlight(let inner):
        inner.holdsWords
      case .link(let link): link.content.holdsWords
      case .softBreak, .lineBreak, .html, .footnoteReference: false
      }
    }
  }
}

extension Table {
  private enum Kind { case verdict, amount, words }

  /// Whether each column holds one kind of value, and not all the same: verdicts here, amounts there. Then the
  /// columns say something of the rows.
  var hasKindsOfColumns: Bool {
    guard rows.count > 2 else { return false }
    var kinds: Set<Kind> = []
    for column in header.cells.indices.dropFirst() {
      let own = Set(rows.map { Self.kind(of: $0.cells[column].content.plainText) })
      guard own.count == 1 else { return false }
      kinds.formUnion(own)
    }
    return kinds.count > 1
  }

  private static func kind(of text: String) -> Kind {
    if text.first(where: { $0 != " " })?.isNumber == true { return .amount }
    let word = text.drop { $0 == " " }.prefix(while: \.isLetter).lowercased()
    return word == "yes" || word == "no" ? .verdict : .words
  }

  /// Whether each cell is a number and its name, `4 cuatro`, under a number as well: one list in several
  /// columns. A unit would come again.
  var isLaidOut: Bool {
    guard header.cells[0].content.plainText.first?.isNumber == true else {
      return false
    }
    let cells = rows.flatMap(\.cells).map { $0.content.plainText.trimmingBlanks }
      .filter { !$0.isEmpty }
    return Set(cells.map { $0.drop { !$0.isLetter } }).count == cells.count
      && cells.allSatisfy { $0.first?.isNumber == true && $0.last?.isLetter == true }
  }
}

extension [String] {
  /// Whether they are whole numbers that follow each other.
  var isCount: Bool {
    let numbers = compactMap { Int($0) }
    return numbers.count == count && zip(numbers, numbers.dropFirst()).allSatisfy { $0 + 1 == $1 }
  }
}

extension Table {
  /// Without the rows whose first cells say the same, of which nobody can tell which is asked for; all of
  /// them where most do.
  var withoutRepeatedNames: Table {
    let names = rows.map { $0.cells[0].content.plainText.trimmingBlanks.lowercased() }
    guard Set(names).count < names.count else { return self }
    let counts = names.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    var table = self
    table.rows = zip(rows, names).filter { counts[$1] == 1 }.map(\.0)
    return 2 * table.rows.count > rows.count ? table : self
  }
}

extension String {
  /// `Shigella spp.`: a name whose last word is cut short, and no sentence.
  var endsInAbbreviation: Bool {
    guard hasSuffix("."), let last = split(separator: " ").last else { return false }
    return utf8.contains(32) && split(separator: " ").count < 4
      && Self.cutShort.contains(last.dropLast().lowercased())
  }

  private static let cutShort: Set<String> = [
    "spp", "sp", "ssp", "subsp", "var", "etc", "inc", "ltd", "co", "corp", "jr", "sr", "dept",
    "approx", "max", "min", "vol", "no", "st", "ave", "al", "bros", "est", "temp", "ed", "hist",
  ]
}
