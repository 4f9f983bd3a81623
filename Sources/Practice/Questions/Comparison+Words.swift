import Markdown
import StudyGuide

extension Comparison {
  /// What a subject is, where that is one word: `Country`.
  var plainNoun: String? {
    let head = Wording.text(noun.partedAtBracket?.front ?? noun)
    let isPlain = head.allSatisfy(\.isLetter) && head.dropFirst().allSatisfy(\.isLowercase)
    return isPlain && !head.isEmpty && !head.hasSuffix("s")
      // `English | French` heads two columns of words, which are no Englishes.
      && !Languages.names.contains(head.lowercased()) ? head : nil
  }

  /// Whether the subjects are numbers.
  var isCounted: Bool {
    !subjects.contains { $0.plainText.contains(where: \.isLetter) }
  }

  /// Whether they are amounts: `20 °C`.
  var areMeasures: Bool { subjects.allSatisfy { Self.isMeasure($0.plainText) } }

  /// `1 mm`, `20 °C`: a number and a unit, or a short word that may be one; no ordinal.
  private static func isMeasure(_ text: String) -> Bool {
    let words = text.split(separator: " ", maxSplits: 1)
    guard words.count == 2, words[0].allSatisfy({ $0.isNumber || ".,".contains($0) }) else {
      return false
    }
    return words[1].count < 5 && !words[1].contains(" ") || Units.isUnit(words[1])
  }

  /// Whether what heads the subjects begins a sentence, or names an aim: what stands beside them is
  /// no property of theirs, and `Use` is a verb.
  var hasClauseHead: Bool {
    let head = Wording.text(noun).lowercased()
    let words = head.split { !$0.isLetter }
    return head.hasSuffix("…") || head.hasSuffix("...") || words.contains("you")
      || words.contains("i") || words.last == "to"
      || words.last.map(Self.aims.contains) ?? false
  }

  private static let aims: Set<Substring> = [
    "aim", "goal", "need", "situation", "task", "when", "if",
  ]

  /// The subjects, `Port 22` or `Vitamin C` where the table has the number or letter alone.
  var names: [[Inline]] {
    // `Oak` stands by itself.
    let areSigns = subjects.allSatisfy { name in
      name.plainText.count < 4 && !name.plainText.contains(where: \.isLowercase)
    }
    let areMeasures = self.areMeasures
    guard let name = plainNoun ?? (areMeasures && !noun.isEmpty ? Wording.text(noun) : nil),
      isCounted || areSigns || areMeasures
    else { return subjects }
    return subjects.map { [.text(name + " ")] + $0 }
  }
}

extension Comparison {
  /// Whether it is a record of the one thing that the heading names, each row of it of a kind of its own:
  ///
  ///     | Feature | Details |
  ///     | ------- | ------- |
  ///     | Capital | Cusco   |
  var isRecord: Bool {
    guard isOfFacts, aspects.count == 1, Self.attributes.contains(Self.head(noun)) else {
      return false
    }
    let head = Self.head(aspects[0].name)
    // `Property | Description` may as well be a list of terms.
    return Self.particulars.contains(head)
      || head == "description"
        && subjects.count { ComparisonGrid.isRelation($0.plainText) } * 2 > subjects.count
  }

  private static func head(_ inlines: [Inline]) -> String { Wording.text(inlines).lowercased() }

  private static let attributes: Set<String> = [
    "", "feature", "features", "attribute", "attributes", "property", "properties", "field",
    "fields", "aspect", "aspects", "item", "items", "characteristic", "characteristics", "fact",
    "facts", "category",
  ]

  private static let particulars: Set<String> = [
    "detail", "details", "value", "values", "information", "info", "fact", "facts", "data",
  ]
}

extension Comparison {
  /// Whether it gives words in one language and in others.
  var isVocabulary: Bool {
    ([noun] + aspects.map(\.name)).allSatisfy {
      Languages.names.contains(Wording.text($0).lowercased())
    }
  }

  /// The values of an aspect as they stand on a card, all alike: sentences and verdicts begin with a
  /// capital; where one is a word such as `chien` or `localhost`, they are as the author wrote them.
  func shown(_ aspect: Aspect, isVocabulary: Bool) -> [[Inline]] {
    let values = aspect.values
    let areSentences =
      !isVocabulary
      && values.allSatisfy { value in
        let plain = value.text.plainText
        return plain.isEmpty || plain.contains(" ") || plain.first?.isLowercase == false
          || plain == "yes" || plain == "no"
      }
    return values.map { areSentences ? $0.text.capitalized : $0.text }
  }
}

extension [Inline] {
  /// Whether a note belongs to it, which may say otherwise: `possible*`, `yes[^1]`; no `A*` and no `int*`.
  var hasNote: Bool {
    switch last {
    case .footnoteReference?: return true
    case .code?, nil: return false
    default: return plainText.utf8.count > 2 && plainText.last.map { "*†‡".contains($0) } ?? false
    }
  }

  /// `Braking (m)` or `Braking [m]` in its two parts.
  fileprivate var partedAtBracket: (front: [Inline], inside: Substring)? {
    let text = plainText
    guard let last = text.last, ")]".contains(last),
      let open = text.lastIndex(of: last == ")" ? "(" : "["), open > text.startIndex
    else { return nil }
    let front = head(to: text.utf8.distance(from: text.startIndex, to: open)).trimmed
    return front.isEmpty ? nil : (front, text[text.index(after: open)...].dropLast())
  }

  /// A head that names the unit of what stands under it.
  fileprivate var measuredHead: (name: [Inline], unit: Substring)? {
    guard let (front, inside) = partedAtBracket else { return nil }
    let unit = inside.hasPrefix("in ") ? inside.dropFirst(3) : inside
    return Units.isUnit(unit) ? (front, unit) : nil
  }

  /// Whether it is an amount without a unit: `8–16`, `~1,000`.
  fileprivate var isBareAmount: Bool {
    let text = plainText
    return text.contains(where: \.isNumber)
      && text.allSatisfy { $0.isNumber || ".,–-−+±~<>≈≤≥ ".contains($0) }
  }

  fileprivate func measured(in unit: Substring) -> [Inline] {
    guard !isEmpty else { return self }
    let (front, back) = Units.sides(of: unit, at: plainText)
    return (front.isEmpty ? [] : [.text(front)]) + self + (back.isEmpty ? [] : [.text(back)])
  }
}

extension Comparison {
  /// As it is asked: each cell in one line, units beside their amounts.
  var worded: Comparison {
    var worded = self
    worded.noun = noun.onOneLine
    worded.subjects = subjects.map(\.onOneLine)
    worded.aspects = aspects.map { aspect in
      Aspect(
        name: aspect.name.onOneLine,
        values: aspect.values.map { Value($0.text.onOneLine, range: $0.range) })
    }
    return worded.measured
  }

  /// With the units that stand in the heads beside the amounts below them: `Braking (m)` has `6 m`.
  private var measured: Comparison {
    var measured = self
    if let (name, unit) = noun.measuredHead, subjects.allSatisfy(\.isBareAmount) {
      measured.noun = name
      measured.subjects = subjects.map { $0.measured(in: unit) }
    }
    measured.aspects = aspects.map(\.measured)
    let names = measured.aspects.map(\.name.plainText)
    // `Length (m)` and `Length (ft)` keep them, to be told apart.
    for place in names.indices where names.count(where: { $0 == names[place] }) > 1 {
      measured.aspects[place].name = aspects[place].name
    }
    return measured
  }
}

extension Comparison.Aspect {
  fileprivate var measured: Self {
    guard let (head, unit) = name.measuredHead,
      values.allSatisfy({ $0.text.isEmpty || $0.text.isBareAmount })
    else { return self }
    return Self(
      name: head,
      values: values.map { Comparison.Value($0.text.measured(in: unit), range: $0.range) })
  }
}
