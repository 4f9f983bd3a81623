import Foundation
import Markdown
import StudyGuide

/// A comparison in words, ready to be asked about.
struct ComparisonGrid {
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
  /// Whether what heads the subjects is no noun: `You want to…`
  private let hasClauseHead: Bool
  /// Whether the subjects are numbers or amounts, which stand in their order.
  private let isCounted: Bool
  /// How the words of each subject, and of each value, begin, and in how many values of an aspect.
  private let names: [Set<String>]
  private let stems: [[Set<String>]]
  private let counts: [[String: Int]]
  /// What the subjects that are endings of words end in: `pril` for `-pril`.
  private let endings: [String?]
  /// Which values name their subject, by its words or its beginning, by aspect, then by subject.
  private var naming: [[Bool]] = []
  /// The numbers with which the subjects begin.
  private let numbers: [Double?]
  /// The language of the subjects, where the values are words of other languages.
  let language: String?

  init(_ authored: Comparison) {
    let comparison = authored.worded
    noun = comparison.plainNoun?.lowercased()
    hasClauseHead = comparison.hasClauseHead
    isCounted = comparison.isCounted || comparison.areMeasures
    numbers = comparison.subjects.map { Phrase.number(opening: Wording.text($0)) }
    let isVocabulary = comparison.isVocabulary
    language = isVocabulary ? Wording.text(comparison.noun) : nil
    subjects = comparison.names.map { Wording.title(Wording.text($0)) }
    aspects = comparison.aspects.map { Wording.title(Wording.text($0.name)) }
    values = comparison.aspects.map { aspect in
      // What holds with a reservation only is not asked about.
      comparison.shown(aspect, isVocabulary: isVocabulary).map {
        Phrase($0.hasNote ? "" : Wording.title(Wording.text($0)))
      }
    }
    names = subjects.map(Self.stems)
    endings = subjects.map { $0.hasPrefix("-") ? $0.dropFirst().lowercased() : nil }
    stems = values.map { $0.map { Self.stems($0.text) } }
    counts = stems.map { values in
      values.reduce(into: [:]) { counts, stems in
        for stem in stems { counts[stem, default: 0] += 1 }
      }
    }
    alternatives = values.map { values in
      var seen: Set<UInt64> = []
      return values.filter { !$0.text.isEmpty && seen.insert($0.signature).inserted }
    }
    let words = Self.words(ofEach: subjects)
    naming = values.indices.map { aspect in
      values[aspect].indices.map { subject in
        isInitial(subject, aspect) || isEcho(Cell(aspect, subject))
          || !words[subject].isDisjoint(with: Self.words(values[aspect][subject].text))
      }
    }
  }

  /// Whether what is said of a subject names it, so that nobody need know anything.
  func namesSubject(_ cell: Cell) -> Bool { naming[cell.aspect][cell.subject] }

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
  func isRelation(_ aspect: Int) -> Bool {
    !hasClauseHead && Self.isRelation(aspects[aspect])
  }

  static func isRelation(_ name: String) -> Bool { relations.contains(name.lowercased()) }

  private static let relations: Set<String> = [
    "capital", "value", "meaning", "role", "purpose", "function", "unit", "symbol", "formula",
    "cause",
    "causes", "effect", "effects", "origin", "size", "weight", "length", "height", "depth", "price",
    "cost", "colour", "color", "taste", "shape", "translation", "definition", "main use", "use",
    "currency", "language", "population", "area", "author", "inventor", "founder", "discoverer",
    "year", "date", "period", "default", "complexity", "protocol", "port", "main source", "source",
    "sources", "opposite", "plural", "past tense", "pronunciation", "category", "type",
    "abbreviation", "atomic number", "charge", "temperature", "boiling point", "melting point",
    "habitat", "diet", "lifespan", "treatment", "remedy", "task", "duty", "religion", "region",
    "government", "economy", "legacy", "ruler", "leader", "location",
  ]

  /// `Sourdough, Rise time: 8–16 h.`
  func line(_ aspect: Int, _ subject: Int) -> String {
    // A word such as `comí` keeps its small letter.
    "\(subjects[subject]), \(aspects[aspect]): \(Wording.ended(values[aspect][subject].text))"
  }

  func candidate(_ subject: Int, _ aspect: Int) -> Draft.Candidate {
    Draft.Candidate(
      Phrase(subjects[subject]), line(aspect, subject), rank: isCounted ? numbers[subject] : nil)
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
        || Letters.names.contains(noun ?? "") && value.contains(name.lowercased()))
  }

  /// Whether the value of a subject repeats the beginning of its name, as forms of a verb do, and no
  /// value of another does; or has a word with the ending that the subject is.
  func isEcho(_ cell: Cell) -> Bool {
    if let ending = endings[cell.subject], hasWord(in: cell, endingIn: ending) { return true }
    let shared = stems[cell.aspect][cell.subject].intersection(names[cell.subject])
    // More than once, where the value of another begins so too.
    return shared.contains { counts[cell.aspect][$0] == 1 }
  }

  private func hasWord(in cell: Cell, endingIn ending: String) -> Bool {
    values[cell.aspect][cell.subject].text.lowercased().split { !$0.isLetter }
      .contains { $0.hasSuffix(ending) }
  }

  /// The other aspects whose values repeat the name of the subject too; none where they are few.
  func forms(beside cell: Cell) -> [Int] {
    let own = values[cell.aspect][cell.subject]
    let forms = aspects.indices.filter { aspect in
      let other = values[aspect][cell.subject]
      return aspect != cell.aspect && !other.text.isEmpty && !other.isSame(as: own)
        && !stems[aspect][cell.subject].isDisjoint(with: names[cell.subject])
    }
    return forms.count > 1 ? forms : []
  }

  /// The first three letters of the words, without accents.
  private static func stems(_ text: String) -> Set<String> {
    Set(
      plain(text).split { !$0.isLetter }.filter { $0.count > 2 }.map { String($0.prefix(3)) }
    ).subtracting(["the", "and"])
  }

  /// In small letters, without accents.
  private static func plain(_ text: String) -> String {
    text.utf8.allSatisfy { $0 < 0x80 }
      ? text.lowercased()
      : text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
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

  /// The aspect in quotation marks, without a question mark of its own: `Breathing?`
  func respect(_ aspect: Int) -> String {
    let name = aspects[aspect]
    return Wording.quote(name.hasSuffix("?") ? String(name.dropLast()) : name)
  }

  /// A value that names its subject needs no knowledge; one that says nothing has no owner.
  func objection(to subject: Int, _ aspect: Int) -> LeftOut.Reason? {
    let said = Self.words(values[aspect][subject].text)
    if !said.isEmpty, said.isSubset(of: Self.empty) { return .saysTooLittle }
    if !said.isDisjoint(with: Self.pointers) { return .saysTooLittle }
    return namesSubject(Cell(aspect, subject)) ? .echoesStem : nil
  }

  private static let empty: Set<String> = [
    "none", "nothing", "varies", "various", "any", "all", "both", "same", "depends", "often",
    "rare", "rarely", "some", "the",
  ]

  /// Words for something that stands elsewhere in the table.
  private static let pointers: Set<String> = [
    "other", "others", "rest", "them", "they", "these", "those", "such", "latter", "former",
  ]

  /// The words of each name that not all have, as `Port 22` has `22`.
  private static func words(ofEach names: [String]) -> [Set<String>] {
    let words = names.map(Self.words)
    let shared = words.dropFirst().reduce(words.first ?? []) { $0.intersection($1) }
    return words.map { $0.subtracting(shared) }
  }

  /// Its words in small letters; of short ones those that are figures or all in capitals.
  private static func words(_ text: String) -> Set<String> {
    let words: [Substring] = text.split { !$0.isLetter && !$0.isNumber }.filter { word in
      word.count > 2 || word.allSatisfy(\.isNumber)
        || word.count == 2 && word.allSatisfy(\.isUppercase)
    }
    return Set(words.map { $0.lowercased() })
  }
}

extension Phrase {
  /// Whether neither says what the other says, nor a part of it.
  func isApart(from other: Phrase) -> Bool {
    guard !isSame(as: other) else { return false }
    let (own, others) = (" \(inFigures) ", " \(other.inFigures) ")
    return !own.contains(others) && !others.contains(own)
  }

  /// The words in small letters, `four` as `4`.
  private var inFigures: String {
    let text = self.text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    return text == "zero" ? "0" : Spellings.numeral(text) ?? text
  }

  /// Whether both are lists, or sentences, that name the same thing: “Red meat, lentils” and “Meat,
  /// seeds”. Amounts have their unit in common.
  func shares(with other: Phrase) -> Bool {
    guard !text.contains(where: \.isNumber), !other.text.contains(where: \.isNumber) else {
      return false
    }
    return min(bag.count, other.bag.count) > 1 && bag.overlap(other.bag) > 0
  }
}
