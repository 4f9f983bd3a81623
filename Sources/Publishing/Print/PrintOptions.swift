/// How cards are to be printed.
package struct PrintOptions: Sendable {
  package var grid: CardGrid
  package var flip: Flip
  package var hasCutMarks: Bool
  /// How far the backs are moved, in millimetres to the right and down as the back is looked at,
  /// for printers that are off.
  package var offset: (x: Double, y: Double)

  package init(
    grid: CardGrid, flip: Flip = .longEdge, hasCutMarks: Bool = false,
    offset: (x: Double, y: Double) = (0, 0)
  ) {
    self.grid = grid
    self.flip = flip
    self.hasCutMarks = hasCutMarks
    self.offset = offset
  }
}
