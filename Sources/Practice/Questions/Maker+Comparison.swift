import Foundation
import Markdown
import StudyGuide

extension Maker {
  /// What is said of whom, cell by cell, and what belongs to what in one respect.
  func comparisonProposals(_ comparison: Comparison) -> [Proposal] {
    let grid = ComparisonGrid(comparison)
    if grid.subjects.count == 2 {
      return grid.aspects.indices.flatMap { contrasting(grid, $0) }
    }
    let matches = grid.aspects.indices.flatMap { matching(grid, $0) }
    return grid.cells.sample(Self.mostCells).flatMap { asking(grid, $0) } + matches
  }

  /// More cells of one table would crowd out the rest of the chapter.
  private static var mostCells: Int { 16 }

  /// Of two, one thing that is said of the one and not of the other.
  private func contrasting(_ grid: ComparisonGrid, _ aspect: Int) -> [Proposal] {
    let lines = grid.subjects.indices.map { grid.line(aspect, $0) }
    guard grid.filled(aspect).count == 2,
      grid.values[aspect][0].isApart(from: grid.values[aspect][1])
    else { return [] }
    let drafts = grid.subjects.indices.map { subject in
      Draft(
        context: shown(grid, aspect, subject), asks: ["To which of the two does this belong?"],
        body: .boolean(words: grid.subjects, right: subject, rationales: lines),
        explanation: lines.joined(separator: "\n"), objection: grid.objection(to: subject, aspect))
    }
    return [Proposal(Self.slug(grid.aspects[aspect]), drafts)]
  }

  private func asking(_ grid: ComparisonGrid, _ cell: ComparisonGrid.Cell) -> [Proposal] {
    let values = grid.values[cell.aspect]
    // What another subject shares, or a part of it, is right there as well.
    let own = values[cell.subject]
    let others = grid.filled(cell.aspect).filter {
      $0 != cell.subject && values[$0].isApart(from: own) && !values[$0].shares(with: own)
    }
    let what = self.what(grid, cell, among: others)
    guard others.count == grid.subjects.count - 1, grid.alternatives[cell.aspect].count > 2 else {
      return [Proposal(grid.slot(cell), [what])]
    }
    let key = grid.candidate(cell.subject, cell.aspect)
    let whose = Draft(
      context: shown(grid, cell.aspect, cell.subject),
      asks: grid.language.map { ["What does this mean in \($0)?", "What is this in \($0)?"] }
        ?? ["To which of these does this belong?", "Which \(grid.noun ?? "of these") is it?"],
      body: .choice(
        key: key, pool: others.map { grid.candidate($0, cell.aspect) }, isClosed: true),
      explanation: key.rationale(), objection: grid.objection(to: cell.subject, cell.aspect))
    return [Proposal(grid.slot(cell), [what, whose])]
  }

  /// What is said of a subject: one of two, where the table knows two answers only.
  private func what(
    _ grid: ComparisonGrid, _ cell: ComparisonGrid.Cell, among others: [Int]
  ) -> Draft {
    let values = grid.values[cell.aspect]
    let subject = Wording.quote(grid.subjects[cell.subject])
    let name = grid.aspects[cell.aspect]
    let aspect = grid.respect(cell.aspect)
    // Among other verbs "comí" gives itself away to "comer", among its own forms it does not.
    let forms = grid.isEcho(cell) ? grid.forms(beside: cell) : []
    let asks =
      !forms.isEmpty
      ? ["\(comparisonName)Which form does \(subject) have for \(aspect)?"]
      : grid.language != nil
        ? ["What is \(subject) in \(name)?", "How do you say \(subject) in \(name)?"]
        : grid.isRelation(cell.aspect)
          ? [
            "\(comparisonName)What \(name.hasSuffix("s") ? "are" : "is") the \(name.lowercased()) of \(subject)?"
          ]
          : [
            "\(comparisonName)What stands under \(aspect) for \(subject)?",
            "\(comparisonName)Which of these is said of \(subject) under \(aspect)?",
          ]
    func candidate(_ place: Int) -> Draft.Candidate {
      Draft.Candidate(values[place], grid.line(cell.aspect, place), rank: values[place].number)
    }
    let key = candidate(cell.subject)
    let words = grid.alternatives[cell.aspect]
    let body: Draft.Body =
      !forms.isEmpty
      ? .choice(
        key: key,
        pool: forms.map {
          Draft.Candidate(grid.values[$0][cell.subject], grid.line($0, cell.subject))
        }, isClosed: true)
      : words.count == 2 && words[0].isApart(from: words[1])
        ? .boolean(
          words: words.map(\.text), right: words[0].isSame(as: key.phrase) ? 0 : 1,
          rationales: [key.rationale(), key.rationale()])
        : .choice(key: key, pool: others.map(candidate), isClosed: grid.isShort(cell.aspect))
    return Draft(
      asks: asks, body: body, explanation: key.rationale(),
      objection: grid.isInitial(cell.subject, cell.aspect) || grid.isEcho(cell) && forms.isEmpty
        ? .echoesStem : nil)
  }

  /// What belongs to whom in one respect, for up to six in a row.
  private func matching(_ grid: ComparisonGrid, _ aspect: Int) -> [Proposal] {
    let places = grid.filled(aspect).prefix(6)
    let values = places.map { grid.values[aspect][$0] }
    let given = places.count { grid.isInitial($0, aspect) || grid.isEcho(.init(aspect, $0)) }
    guard places.count > 2, given * 2 < places.count, !grid.isSorted(aspect),
      values.areApart({ $0.isApart(from: $1) && !$0.shares(with: $1) })
    else { return [] }
    let draft = Draft(
      asks: [
        grid.language == nil
          ? "\(comparisonName)What belongs to what under \(grid.respect(aspect))?"
          : "\(comparisonName)What is it in \(grid.aspects[aspect])?"
      ],
      body: .match(
        places.map {
          Question.Match(text: grid.subjects[$0], match: grid.values[aspect][$0].text)
        }),
      explanation: places.map { grid.line(aspect, $0) }.joined(separator: "\n"))
    return [Proposal("match-\(Self.slug(grid.aspects[aspect]))", [draft])]
  }

  private var comparisonName: String { title.isEmpty ? "" : "\(Wording.quote(title)): " }

  /// `“Three flours”, under “Protein”: “11 %”`
  private func shown(_ grid: ComparisonGrid, _ aspect: Int, _ subject: Int) -> String {
    let (name, value) = (grid.aspects[aspect], Wording.quote(grid.values[aspect][subject].text))
    if grid.language != nil { return "\(name): \(value)" }
    let (about, respect) = (title.lowercased(), name.lowercased())
    return about == respect || about == respect + "s" || title.isEmpty
      ? "\(name): \(value)" : "\(Wording.quote(title)), under \(Wording.quote(name)): \(value)"
  }
}

/// A comparison in words, ready to be asked about.
private struct ComparisonGrid {
  struct Cell {
    let aspect: Int
    let subject: Int

    init(_ aspect: Int, _ subject: Int) {
      (self.aspect, self.subject) = (aspect, subject)
    }
  }

  let subjects: [String]
  let aspects: [String]
  /// By aspect, then by subject.
  let values: [[Phrase]]
  /// The different values of each aspect.
  let alternatives: [[Phrase]]
  /// What a subject is, as it stands in a sentence: `country`; nil where nothing plain says so.
  let noun: String?
  /// Whether the subjects are numbers, which stand in their order.
  private let isCounted: Bool
  /// The numbers with which the subjects begin.
  private let numbers: [Double?]
  /// The language of the subjects, where the values are words of other languages.
  let language: String?

  init(_ comparison: Comparison) {
    noun = comparison.plainNoun?.lowercased()
    isCounted = comparison.isCounted
    numbers = comparison.subjects.map { Phrase.number(opening: Wording.text($0)) }
    language = comparison.isVocabulary ? Wording.text(comparison.noun) : nil
    subjects = comparison.names.map { Wording.title(Wording.text($0)) }
    aspects = comparison.aspects.map { Wording.title(Wording.text($0.name)) }
    values = comparison.aspects.map { aspect in
      comparison.shown(aspect).map { Phrase(Wording.title(Wording.text($0))) }
    }
    alternatives = values.map { values in
      var seen: Set<UInt64> = []
      return values.filter { !$0.text.isEmpty && seen.insert($0.signature).inserted }
    }
  }

  var cells: [Cell] {
    aspects.indices.flatMap { aspect in filled(aspect).map { Cell(aspect, $0) } }
  }

  /// The subjects of which something is said.
  func filled(_ aspect: Int) -> [Int] {
    subjects.indices.filter { !values[aspect][$0].text.isEmpty }
  }

  /// Whether all values are names or amounts, whose lengths nobody chose.
  func isShort(_ aspect: Int) -> Bool { values[aspect].allSatisfy { $0.length <= 24 } }

  /// Whether it is one word for what something has: `Capital`, so that one can ask for the capital of it.
  func isRelation(_ aspect: Int) -> Bool { Self.relations.contains(aspects[aspect].lowercased()) }

  private static let relations: Set<String> = [
    "capital", "value", "meaning", "role", "purpose", "function", "unit", "symbol", "formula",
    "cause",
    "causes", "effect", "effects", "origin", "size", "weight", "length", "height", "depth", "price",
    "cost", "colour", "color", "taste", "shape", "translation", "definition", "main use", "use",
    "currency", "language", "population", "area", "author", "inventor", "founder", "discoverer",
    "year", "date", "period", "default", "complexity", "protocol", "port", "main source", "source",
    "sources", "opposite", "plural", "past tense", "pronunciation", "category", "type",
    "abbreviation", "atomic number", "charge", "temperature", "boiling point", "melting point",
    "habitat", "diet", "lifespan", "treatment", "remedy", "task", "duty",
  ]

  /// `Sourdough, Rise time: 8–16 h.`
  func line(_ aspect: Int, _ subject: Int) -> String {
    let value = values[aspect][subject].text
    // A word such as `comí` keeps its small letter.
    let said = value.prefix(1) + Wording.sentence(value).dropFirst()
    return "\(subjects[subject]), \(aspects[aspect]): \(said)"
  }

  func candidate(_ subject: Int, _ aspect: Int) -> Draft.Candidate {
    let phrase = Phrase(subjects[subject])
    return Draft.Candidate(
      phrase, line(aspect, subject), rank: isCounted ? phrase.number : nil)
  }

  func slot(_ cell: Cell) -> String {
    "\(Maker.slug(subjects[cell.subject]))-\(Maker.slug(aspects[cell.aspect]))"
  }

  /// Whether the subject is the first letter of what is said of it: `A` stands for `Alert`.
  func isInitial(_ subject: Int, _ aspect: Int) -> Bool {
    let name = subjects[subject].split(separator: " ").last ?? ""
    let value = values[aspect][subject].text.lowercased()
    // A letter stands in the words that have it.
    return name.count == 1
      && (value.hasPrefix(name.lowercased())
        || Self.letters.contains(noun ?? "") && value.contains(name.lowercased()))
  }

  /// Whether the value of a subject repeats the beginning of its name, as forms of a verb do, and no
  /// value of another does.
  func isEcho(_ cell: Cell) -> Bool {
    func repeats(_ place: Int) -> Bool {
      Self.repeats(values[cell.aspect][place].text, subjects[cell.subject])
    }
    return repeats(cell.subject)
      && !filled(cell.aspect).contains { $0 != cell.subject && repeats($0) }
  }

  /// The other aspects whose values repeat the name of the subject too; none where they are few.
  func forms(beside cell: Cell) -> [Int] {
    let own = values[cell.aspect][cell.subject]
    let forms = aspects.indices.filter { aspect in
      let other = values[aspect][cell.subject]
      return aspect != cell.aspect && !other.text.isEmpty && !other.isSame(as: own)
        && Self.repeats(other.text, subjects[cell.subject])
    }
    return forms.count > 1 ? forms : []
  }

  /// Whether a word of each has the first three letters in common.
  private static func repeats(_ value: String, _ name: String) -> Bool {
    let stems = { (text: String) in
      Set(
        text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
          .split { !$0.isLetter }.filter { $0.count > 2 }.map { String($0.prefix(3)) })
    }
    return !stems(value).isDisjoint(with: stems(name).subtracting(["the", "and"]))
  }

  /// Whether numbers belong to numbers that rise or fall with them, so that nobody need know anything.
  func isSorted(_ aspect: Int) -> Bool {
    let places = filled(aspect)
    let pairs = places.compactMap { place in
      numbers[place].flatMap { subject in
        Phrase.number(opening: values[aspect][place].text).map { (subject, $0) }
      }
    }.sorted { $0.0 < $1.0 }
    let steps = zip(pairs, pairs.dropFirst())
    return pairs.count == places.count
      && (steps.allSatisfy { $0.1 <= $1.1 } || steps.allSatisfy { $0.1 >= $1.1 })
  }

  private static let letters: Set<String> = ["letter", "vowel", "consonant", "sound"]

  /// The aspect in quotation marks, without a question mark of its own: `Breathing?`
  func respect(_ aspect: Int) -> String {
    let name = aspects[aspect]
    return Wording.quote(name.hasSuffix("?") ? String(name.dropLast()) : name)
  }

  /// A value that names its subject needs no knowledge; one that says nothing has no owner.
  func objection(to subject: Int, _ aspect: Int) -> LeftOut.Reason? {
    let said = Self.words(values[aspect][subject].text)
    if !said.isEmpty, said.isSubset(of: Self.empty) { return .saysTooLittle }
    if isInitial(subject, aspect) || isEcho(Cell(aspect, subject)) { return .echoesStem }
    return Self.words(subjects[subject]).isDisjoint(with: said) ? nil : .echoesStem
  }

  private static let empty: Set<Substring> = [
    "none", "nothing", "varies", "various", "any", "all", "both", "same", "depends", "often",
    "rare", "rarely", "some", "the",
  ]

  private static func words(_ text: String) -> Set<Substring> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 2 })
  }
}

extension Comparison {
  /// What a subject is, where that is one word: `Country`.
  fileprivate var plainNoun: String? {
    let head = Wording.text(noun)
    let isPlain = head.allSatisfy(\.isLetter) && head.dropFirst().allSatisfy(\.isLowercase)
    return isPlain && !head.isEmpty && !head.hasSuffix("s")
      // `English | French` heads two columns of words, which are no Englishes.
      && !Languages.names.contains(head.lowercased()) ? head : nil
  }

  /// Whether the subjects are numbers.
  fileprivate var isCounted: Bool {
    !subjects.contains { $0.plainText.contains(where: \.isLetter) }
  }

  /// The subjects, `Port 22` or `Vitamin C` where the table has the number or letter alone.
  var names: [[Inline]] {
    // `Oak` stands by itself.
    let areSigns = subjects.allSatisfy { name in
      name.plainText.count < 4 && !name.plainText.contains(where: \.isLowercase)
    }
    let areMeasures = subjects.allSatisfy { $0.plainText.first?.isNumber == true }
    guard let name = plainNoun ?? (areMeasures && !noun.isEmpty ? Wording.text(noun) : nil),
      isCounted || areSigns || areMeasures
    else { return subjects }
    return subjects.map { [.text(name + " ")] + $0 }
  }
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
  func shown(_ aspect: Aspect) -> [[Inline]] {
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

extension Phrase {
  /// Whether neither says what the other says, nor a part of it.
  fileprivate func isApart(from other: Phrase) -> Bool {
    guard !isSame(as: other) else { return false }
    let (own, others) = (" \(inFigures) ", " \(other.inFigures) ")
    return !own.contains(others) && !others.contains(own)
  }

  /// The words in small letters, `four` as `4`.
  private var inFigures: String {
    let text = self.text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    return Self.numerals.firstIndex(of: text).map(String.init) ?? text
  }

  private static let numerals = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve",
  ]

  /// Whether both are lists, or sentences, that name the same thing: “Red meat, lentils” and “Meat,
  /// seeds”. Amounts have their unit in common.
  fileprivate func shares(with other: Phrase) -> Bool {
    guard !text.contains(where: \.isNumber), !other.text.contains(where: \.isNumber) else {
      return false
    }
    return min(bag.count, other.bag.count) > 1 && bag.overlap(other.bag) > 0
  }
}

extension Array {
  /// At most `count` of them, spread evenly.
  fileprivate func sample(_ most: Int) -> [Element] {
    count <= most ? self : (0..<most).map { self[$0 * count / most] }
  }
}
