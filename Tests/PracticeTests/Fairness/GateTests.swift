import Testing

@testable import Practice

@Suite("Gates")
struct GateTests {
  private func objection(
    _ options: [String], key: Int = 0, ask: String = "Which one?", context: String = "",
    ranks: [Double?]? = nil, isClosed: Bool = false, echoMargin: Int = 1
  ) -> LeftOut.Reason? {
    let options = options.enumerated().map { place, text in
      Sheet.Option(phrase: Phrase(text), rank: ranks?[place])
    }
    let sheet = Sheet(kind: .choice, stem: WordBag(context + " " + ask), options: options)
    return Gates.objection(
      to: Trial(
        isNegative: NegativeStem.hasNegative(ask), sheet: sheet, key: key,
        isClosed: isClosed, echoMargin: echoMargin))
  }

  @Test("A fair question passes")
  func fair() { #expect(objection(["Apples", "Pears", "Plums"]) == nil) }

  @Test("Two options are too few")
  func few() { #expect(objection(["Apples", "Pears"]) == .fewDistractors) }

  @Test("The same thing twice, whatever the capitals")
  func repeated() { #expect(objection(["Apples", "pears.", "Pears"]) == .repeatedOption) }

  @Test("A key of 15 letters beside 10 passes, of 16 does not")
  func length() {
    let ten = ["abcdefghij", "klmnopqrst"]
    #expect(objection(["aaaaabbbbbccccc"] + ten) == nil)
    #expect(objection(["aaaaabbbbbcccccd"] + ten) == .keyTooLong)
    #expect(objection(["aaaaabbbbbcccccd"] + ten, isClosed: true) == nil)
  }

  @Test("Words of the stem in the key only")
  func echo() {
    let context = "The harvest was late."
    #expect(objection(["A harvest", "A garden", "A meadow"], context: context) == .echoesStem)
    #expect(objection(["A harvest", "Harvests", "A meadow"], context: context) == nil)
  }

  @Test("Most words of a quoted answer in the key only")
  func echoOfAnswer() {
    let context = "The harvest was late because of rain."
    func objection(_ options: [String]) -> LeftOut.Reason? {
      self.objection(options, context: context, echoMargin: 0)
    }
    #expect(objection(["A late harvest", "Early harvests", "A green meadow"]) == .echoesStem)
    #expect(objection(["A late harvest", "Late rain fell", "A green meadow"]) == nil)
    #expect(
      self.objection(["A late harvest", "Early harvests", "A green meadow"], context: context)
        == nil)
  }

  @Test("Absolute words on one side", arguments: [0, 1])
  func absolutes(key: Int) {
    #expect(
      objection(["always wait", "go ahead now", "come back"], key: key) == .absolutesOnOneSide)
  }

  @Test("Absolute words on both sides")
  func bothAbsolute() { #expect(objection(["always wait", "never wait", "come back"]) == nil) }

  @Test("Numbers out of order")
  func numbers() {
    #expect(objection(["30%", "10%", "20%"], ranks: [30, 10, 20]) == .numbersOutOfOrder)
    #expect(objection(["10%", "20%", "30%"], ranks: [10, 20, 30]) == nil)
  }

  @Test("A negative outside of quotation marks")
  func negative() {
    let options = ["Apples", "Pears", "Plums"]
    #expect(objection(options, ask: "Which is not a fruit?") == .negativeStem)
    #expect(objection(options, ask: "Which isn’t?") == .negativeStem)
    #expect(objection(options, ask: "Who said “not now”?") == nil)
  }

  @Test("All and none of the above")
  func allOrNone() {
    #expect(objection(["Apples", "Pears", "None of the two"]) == .allOrNone)
  }
}
