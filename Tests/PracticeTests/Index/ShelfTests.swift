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
}
