import Testing

@testable import Publishing

@Suite("Where printed cards lie")
struct CardGridTests {
  private static func grid(_ size: String, _ paper: Paper) throws -> CardGrid {
    let size = try #require(CardSize(size))
    return try #require(CardGrid(size, on: paper))
  }

  @Test(
    "As many cards as the paper holds",
    arguments: [
      ("3x5", Paper.a4, 1, 3), ("3x5", .letter, 1, 3), ("a7", .a4, 2, 4), ("a7", .letter, 2, 3),
      ("a8", .a4, 2, 5), ("a8", .letter, 2, 5), ("business", .a4, 2, 5),
      ("business", .letter, 2, 5),
      ("8-per-page", .a4, 2, 4), ("8-per-page", .letter, 2, 4), ("6-per-page", .a4, 2, 3),
      ("1-per-page", .a4, 1, 1), ("9-per-page", .letter, 3, 3), ("12-per-page", .a4, 2, 6),
    ])
  func shapes(_ size: String, _ paper: Paper, _ columns: Int, _ rows: Int) throws {
    let grid = try Self.grid(size, paper)
    #expect([grid.columns, grid.rows] == [columns, rows])
  }

  @Test("No size that holds no text", arguments: ["100-per-page", "31-per-page"])
  func tooSmall(_ size: String) throws {
    #expect(CardGrid(try #require(CardSize(size)), on: .a4) == nil)
  }

  @Test(
    "No other words for a size", arguments: ["0-per-page", "a6", "-per-page", "x-per-page", ""])
  func unknown(_ size: String) { #expect(CardSize(size) == nil) }

  @Test(
    "Turned over, each back lies behind its front, to the thousandth of a millimetre",
    arguments: ["3x5", "a7", "a8", "business", "8-per-page", "9-per-page"], Paper.allCases)
  func behind(_ size: String, _ paper: Paper) throws {
    let grid = try Self.grid(size, paper)
    for index in 0..<grid.perPage {
      let cell = grid.cell(index)
      let front = grid.corner(of: cell)
      for flip in [Flip.longEdge, .frontsThenBacks] {
        let back = grid.corner(of: flip.backCell(of: cell, in: grid))
        #expect(abs(back.x - (paper.width - front.x - grid.width)) < 0.001)
        #expect(abs(back.y - front.y) < 0.001)
      }
      let back = grid.corner(of: Flip.shortEdge.backCell(of: cell, in: grid))
      #expect(abs(back.x - front.x) < 0.001)
      #expect(abs(back.y - (paper.height - front.y - grid.height)) < 0.001)
      #expect(front.x >= 0 && front.y >= 0)
      #expect(front.x + grid.width <= paper.width && front.y + grid.height <= paper.height)
    }
  }

  @Test("Folded, each back lies beside its front, or below it where there is one column")
  func folded() throws {
    for size in ["3x5", "8-per-page", "9-per-page"] {
      let grid = try Self.grid(size, .a4)
      let fronts = Flip.fold.frontCells(in: grid)
      let backs = fronts.map { Flip.fold.backCell(of: $0, in: grid) }
      #expect(backs.allSatisfy { $0.row < grid.rows && $0.column < grid.columns })
      #expect(backs.allSatisfy { !fronts.contains($0) })
      #expect(fronts.count == (size == "3x5" ? 1 : size == "9-per-page" ? 3 : 4))
    }
  }
}
