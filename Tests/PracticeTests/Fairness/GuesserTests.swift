import Testing

@testable import Practice

@Suite("Guessers")
struct GuesserTests {
  private func pick(_ guesser: any Guesser, _ options: [String], stem: String = "") -> Int? {
    guesser.pick(
      Sheet(kind: .choice, stem: WordBag(stem), options: options.map { Phrase($0) }))
  }

  @Test("By length")
  func length() {
    #expect(pick(LongestOption(), ["one", "three", "seven"]) == 1)
    #expect(pick(ShortestOption(), ["three", "one", "two"]) == 1)
    #expect(pick(LongestOption(), ["one", "two"]) == nil)
  }

  @Test("By words of the stem")
  func overlap() {
    let options = ["Red houses", "Green gardens", "Yellow gardens with houses"]
    #expect(pick(MostOverlap(), options, stem: "houses and gardens") == 2)
    #expect(pick(LeastOverlap(), options, stem: "gardens") == 0)
  }

  @Test("By likeness")
  func likeness() {
    let options = ["green gardens", "green houses", "yellow gardens", "black boxes"]
    #expect(pick(MostAlike(), options) == 0)
    #expect(pick(OddOneOut(), options) == 3)
  }

  @Test("The middle of amounts, of four the lower")
  func middle() {
    #expect(pick(MiddleNumber(), ["10%", "20%", "30%"]) == 1)
    #expect(pick(MiddleNumber(), ["40%", "30%", "10%", "20%"]) == 3)
    #expect(pick(MiddleNumber(), ["10%", "many", "30%"]) == nil)
  }

  @Test("By tone")
  func tone() {
    #expect(pick(AvoidsAbsolutes(), ["always so", "at times", "never so"]) == 1)
    #expect(pick(PrefersHedges(), ["it is", "it may be", "it was"]) == 1)
  }

  @Test("By position")
  func position() {
    #expect(pick(FixedPosition(index: 3), ["a", "b", "c"]) == nil)
    #expect(pick(FixedPosition(index: 2), ["a", "b", "c"]) == 2)
  }
}
