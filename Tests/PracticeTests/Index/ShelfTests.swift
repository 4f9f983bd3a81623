import Testing

@testable import Practice

@Suite struct ShelfTests {
  /// Three chapters with thirty items each.
  private static let shelf = Shelf(
    (0..<3).map { chapter in Array(chapter * 30..<(chapter + 1) * 30) })

  @Test(arguments: [0, 29, 30, 59, 60, 89])
  func whatIsNearLiesInTheChapter(position: Int) {
    let chapter = position / 30
    let near = Self.shelf.near(position, chapter: chapter) { _ in true }
    #expect(near.contains(position))
    #expect(near.allSatisfy { $0 / 30 == chapter })
  }

  /// A pair with one side stands on one shelf only, and nowhere on the other.
  @Test(arguments: [0, 1, 2], [0, 45, 89])
  func aPositionOutsideOfTheChapterIsTakenForTheNearest(chapter: Int, position: Int) {
    let near = Self.shelf.near(position, chapter: chapter) { _ in true }
    #expect(!near.isEmpty)
    #expect(near.allSatisfy { $0 / 30 == chapter })
  }

  /// Every item stands in one run of three to five, whatever their number.
  @Test(arguments: 3...60)
  func runsCoverAllItems(count: Int) {
    let shelf = Shelf([Array(0..<7), Array(100..<100 + count), Array(0..<5)])
    var covered: [Int] = []
    for place in 0..<count where !covered.contains(100 + place) {
      let run = shelf.run(around: 7 + place, chapter: 1)
      #expect((3...5).contains(run.count) && run.contains(100 + place))
      covered += run
    }
    #expect(covered == Array(100..<100 + count))
  }

  @Test func aRunHoldsOnlyWhatIsWanted() {
    let shelf = Shelf([Array(0..<20)])
    let isEven = { (item: Int) in item % 2 == 0 }
    #expect(shelf.run(around: 6, chapter: 0, where: isEven) == [6, 8, 10])
    #expect(shelf.run(around: 7, chapter: 0, where: isEven) == [])
    #expect(shelf.run(around: 99, chapter: 0) == [])
  }
}
