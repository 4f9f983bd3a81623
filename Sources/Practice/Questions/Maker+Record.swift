import StudyGuide

extension Maker {
  /// What a record says of its thing, row by row. In one record the kind of an answer would give it away:
  /// what stands beside it is said of other things under the same name. Where that is too little, a
  /// name is typed, and all else is left to the cards.
  func recordProposals(_ grid: ComparisonGrid) -> [Proposal] {
    let own = index.records.items[entry.position]
    let others = index.records.near(entry.position, chapter: entry.chapter) {
      $0.isApart(from: own)
    }
    return grid.cells.sample(Self.mostCells).map { cell in
      let fact = Fact(
        thing: own.thing, attribute: grid.subjects[cell.subject],
        value: grid.values[cell.aspect][cell.subject])
      let beside = others.compactMap { $0.fact(beside: fact) }
      return Proposal(
        grid.slot(cell), beside.count > 1 ? [fact.what(beside), fact.whose(beside)] : [],
        otherwise: fact.recall.map { [$0] } ?? [])
    }
  }

  /// One row of a record: `Inca Empire`, `Capital`, `Cusco`.
  fileprivate struct Fact {
    let thing: Phrase
    let attribute: String
    let value: Phrase
  }
}

extension GuideIndex.Record {
  /// What it says under the same name, where that is not right of the other thing as well.
  fileprivate func fact(beside fact: Maker.Fact) -> Maker.Fact? {
    guard let value = values[Phrase(fact.attribute).signature], value.isApart(from: fact.value),
      !value.shares(with: fact.value)
    else { return nil }
    return Maker.Fact(thing: thing, attribute: fact.attribute, value: value)
  }
}

extension Maker.Fact {
  /// `Inca Empire, Capital: Cusco.`
  private var line: String { "\(thing.text), \(attribute): \(Wording.ended(value.text))" }

  fileprivate func what(_ others: [Self]) -> Draft {
    let name = Wording.quote(thing.text)
    return Draft(
      asks: ComparisonGrid.isRelation(attribute)
        ? ["What is the \(attribute.lowercased()) of \(name)?"]
        : [
          "\(name): What stands under \(Wording.quote(attribute))?",
          "\(name): Which of these is said under \(Wording.quote(attribute))?",
        ],
      body: .choice(
        key: Draft.Candidate(value, line, rank: value.number),
        pool: others.map { Draft.Candidate($0.value, $0.line, rank: $0.value.number) },
        isClosed: ([self] + others).allSatisfy { $0.value.length <= 24 }),
      explanation: line)
  }

  fileprivate func whose(_ others: [Self]) -> Draft {
    Draft(
      context: "\(attribute): \(Wording.quote(value.text))",
      asks: ["Of which of these is this said?", "To which of these does this belong?"],
      body: .choice(
        key: Draft.Candidate(thing, line), pool: others.map { Draft.Candidate($0.thing, $0.line) },
        isClosed: true),
      explanation: line)
  }

  /// The value to be typed, where it is a name.
  fileprivate var recall: Draft? {
    guard isNamed else { return nil }
    return Draft(
      context: thing.text, asks: ["\(attribute): \(Gap.mark)"],
      body: .cloze(accepted: Spellings.of(value.text)), explanation: line,
      objection: value.bag.overlap(thing.bag) > 0 ? .echoesStem : nil)
  }

  /// One word may be any, unless the attribute asks for a name.
  private var isNamed: Bool {
    let isPlain = value.text.allSatisfy { $0.isLetter || $0.isNumber || " -’'.".contains($0) }
    guard isPlain, value.bag.count < 5 else { return false }
    return value.isName
      || value.text.first?.isUppercase == true && Self.names.contains(attribute.lowercased())
  }

  private static let names: Set<String> = [
    "capital", "founder", "author", "inventor", "discoverer", "currency", "language", "religion",
    "ruler", "leader",
  ]
}
