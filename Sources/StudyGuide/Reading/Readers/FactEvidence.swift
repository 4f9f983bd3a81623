import Markdown

/// Whether the second of two columns says something of what the first one names, where the heads are not
/// known. As many tables only put two lists beside each other.
///
///     | Road     | Limit  |      | Toxin       | Antidotes |      | Fruit | Vegetable |
///     | Motorway | 70 mph |      | Paracetamol | NAC       |      | apple | leek      |
struct FactEvidence {
  let context: ReadingContext
  let table: Table
  /// In the form of ``LabelText``.
  let heads: [String]

  var areFacts: Bool {
    guard heads.count == 2, !heads[0].isEmpty, !ComparisonReader.corners.contains(heads[0]),
      !ComparisonReader.vagueCorners.contains(heads[0]), !isRecord
    else { return false }
    let names = table.rows.map { $0.cells[0].content.plainText.trimmingBlanks }
    let values = table.rows.map { $0.cells[1].content }
    guard names.allSatisfy(\.isShortName), !values.contains(where: \.isOnlyLink) else {
      return false
    }
    let texts = values.map { $0.plainText.trimmingBlanks }
    return areAmounts(names, texts) || repeats(texts) || Self.countsOnlySecond(heads)
      || isNamedAbove || areExplained(names, texts)
  }

  // MARK: - What the cells say

  /// `70 mph`, `7.35–7.45`, or numbers under a head with their unit: none of the names has such.
  private func areAmounts(_ names: [String], _ values: [String]) -> Bool {
    let isInUnits = table.header.cells[1].content.plainText.hasSuffix(")")
    let said = values.filter { $0.contains(where: \.isLetter) || $0.contains(where: \.isNumber) }
    return said.count > 2 && !names.contains { $0.first?.isNumber == true }
      && said.allSatisfy { $0.isAmount(withUnit: !isInUnits) }
  }

  /// A list has each thing once; what is said of things may be the same of some.
  private func repeats(_ values: [String]) -> Bool {
    let said = values.filter { !$0.isEmpty && $0.split(separator: " ").count < 6 }
    return values.count > 3 && said.count == values.count
      && Set(said.map { $0.lowercased() }).count * 4 <= said.count * 3
      && Set(said).count > 1
  }

  /// Behind a few words each stand many that explain them.
  private func areExplained(_ names: [String], _ values: [String]) -> Bool {
    let lengths = values.map { $0.split(separator: " ").count }
    let words = names.reduce(0) { $0 + $1.split(separator: " ").count }
    return lengths.allSatisfy { $0 > 3 } && lengths.reduce(0, +) >= 4 * words
  }

  // MARK: - What the heads say

  /// `Toxin | Antidotes`: one to a row, and some of them to each.
  private static func countsOnlySecond(_ heads: [String]) -> Bool {
    !isPlural(heads[0]) && isPlural(heads[1])
  }

  private static func isPlural(_ head: String) -> Bool {
    guard let noun = head.split(separator: " ").last, noun.count > 3 else { return false }
    return noun.hasSuffix("s") && !["ss", "us", "is", "ous"].contains { noun.hasSuffix($0) }
  }

  /// Whether the heading has many of what one head names, and not both: `## Tumour markers`, `Marker | Cancer`.
  private var isNamedAbove: Bool {
    guard let title = context.subject else { return false }
    let words = LabelText.normalise(title.plainText).split(separator: " ")
    let named = heads.filter { head in
      guard let noun = head.split(separator: " ").last, noun.count > 2 else { return false }
      return words.contains { $0 == noun + "s" || $0 == noun + "es" || $0.isPluralInY(of: noun) }
    }
    let mentioned = heads.filter { head in
      head.split(separator: " ").contains { word in words.contains { $0.hasPrefix(word) } }
    }
    return named.count == 1 && mentioned.count == 1
  }

  /// Figures of a project or a study, which nobody has to know by heart.
  private var isRecord: Bool {
    let above = LabelText.normalise(context.nearestTitle.plainText).split(separator: " ")
    return (above + heads.flatMap { $0.split(separator: " ") }).contains(
      where: Self.records.contains)
  }

  private static let records: Set<Substring> = [
    "benchmark", "benchmarks", "results", "performance", "statistics", "stats", "coverage",
    "metrics", "usage", "sales", "revenue", "survey", "population", "budget", "costs", "status",
    "progress", "roadmap", "requirements", "changelog", "deployment", "configuration", "files",
    "tests", "contributors", "sponsors", "responsibilities", "responsibility", "schedule", "agenda",
    "logistics", "deliverables", "milestones",
  ]
}

extension Substring {
  fileprivate func isPluralInY(of noun: Substring) -> Bool {
    noun.hasSuffix("y") && self == noun.dropLast() + "ies"
  }
}

extension String {
  /// A few words that are no sentence and nothing that somebody says.
  fileprivate var isShortName: Bool {
    split(separator: " ").count < 6 && first.map { !"\"“'‘❌✅✓✗".contains($0) } == true
      && (last.map { !".!?:".contains($0) } == true || endsInAbbreviation)
  }

  /// A number with its unit or a stretch of numbers, and few words around it. Shares, sums of money and
  /// large numbers are those of statistics.
  fileprivate func isAmount(withUnit isUnitNeeded: Bool) -> Bool {
    guard contains(where: \.isNumber), utf8.count <= 40, split(separator: " ").count < 6,
      !contains(where: { "%$€£,".contains($0) })
    else { return false }
    let letters = split { !$0.isLetter }.map { $0.lowercased() }
    if letters.contains(where: Self.measures.contains) { return false }
    let isStretch = contains { "–—-~<>≤≥≈".contains($0) }
    return !isUnitNeeded || isStretch || !letters.isEmpty || contains("°")
  }

  /// Units in which programs are measured.
  private static let measures: Set<String> = [
    "ms", "ns", "µs", "mb", "gb", "kb", "tb", "kib", "mib", "gib", "fps", "rps", "qps", "loc",
    "lines", "px", "users", "k", "bn", "million", "billion",
  ]
}

extension [Inline] {
  fileprivate var isOnlyLink: Bool {
    if count == 1, case .link = self[0] { true } else { false }
  }
}
