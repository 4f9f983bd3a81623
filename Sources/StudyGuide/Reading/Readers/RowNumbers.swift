import Markdown

extension Table {
  /// Without a first column that only counts the rows, `| S.No | Port | Protocol |`, or helps to remember them. The
  /// names stand in the one behind it.
  var withoutRowNumbers: Table {
    guard header.cells.count > 2, countsRows || helpsToRemember else { return self }
    var table = self
    table.alignments.removeFirst()
    table.header.cells.removeFirst()
    for place in rows.indices { table.rows[place].cells.removeFirst() }
    return table
  }

  /// `| Mnemonic | Bone | Row |`: the words of a sentence, one to a row.
  private var helpsToRemember: Bool {
    LabelText.normalise(header.cells[0].content.plainText) == "mnemonic"
  }

  private var countsRows: Bool {
    let head = header.cells[0].content.plainText.trimmingBlanks
    guard Self.signs.contains(head) || Self.counts.contains(LabelText.normalise(head)) else {
      return false
    }
    let numbers = rows.compactMap { $0.cells[0].content.rowNumber }
    return numbers.count == rows.count && zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
  }

  private static let signs: Set<String> = ["#", "№"]
  private static let counts: Set<String> = [
    "no", "nr", "s no", "sno", "sl no", "slno", "sr no", "srno", "s nr", "serial no",
    "serial number", "si no", "rank", "sr", "sl", "sn", "s n", "num", "ser no", "item no", "row",
  ]
}

extension [Inline] {
  /// `1`, `01.`, `2)`
  fileprivate var rowNumber: Int? {
    var scanner = ByteScanner(plainText.trimmingBlanks)
    guard let number = scanner.takeInteger() else { return nil }
    _ = scanner.take([".", ")"])
    return scanner.isAtEnd ? number : nil
  }
}
