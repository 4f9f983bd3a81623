import StudyGuide
import Testing

@testable import Practice

@Suite("Element matches")
struct ElementMatchTests {
  private typealias Trace = ElementMatch.Trace

  private func moves(_ old: [Trace], _ new: [Trace]) -> [String] {
    ElementMatch.moves(from: old, to: new).map { "\($0.old)→\($0.new)" }
  }

  private func pair(_ id: String, _ text: String) -> Trace {
    Trace(id: id, kind: .pair, text: text)
  }

  @Test("A renamed element keeps its history")
  func renamed() {
    #expect(moves([pair("a", "one two three")], [pair("b", "One, two: three!")]) == ["a→b"])
  }

  @Test("Six words of ten in common are enough, five are not")
  func threshold() {
    let old = pair("a", "a b c d e f g h i j")
    #expect(moves([old], [pair("b", "a b c d e f 1 2 3 4")]) == ["a→b"])
    #expect(moves([old], [pair("b", "a b c d e 0 1 2 3 4")]) == [])
  }

  @Test("An id that stays is nobody's successor")
  func staying() {
    #expect(moves([pair("a", "x y"), pair("b", "x y")], [pair("b", "x y")]) == [])
  }

  @Test("Kinds do not mix")
  func kinds() {
    #expect(moves([pair("a", "x y")], [Trace(id: "b", kind: .term, text: "x y")]) == [])
  }

  @Test("The best first, one to one, in any order of the lists")
  func best() {
    let old = [pair("a", "one two three four five"), pair("b", "one two three four six")]
    let new = [pair("c", "one two three four five"), pair("d", "one two three four six")]
    #expect(Set(moves(old, new)) == ["a→c", "b→d"])
    #expect(moves(old, new) == moves(old.reversed(), new.reversed()))
    #expect(moves(old, [new[0]]) == ["a→c"])
  }

  @Test("Empty texts are not alike")
  func empty() { #expect(moves([pair("a", "")], [pair("b", "")]) == []) }
}
