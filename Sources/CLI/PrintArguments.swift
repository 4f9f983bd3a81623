import ArgumentParser
import Publishing

/// How cards are printed.
struct PrintArguments: ParsableArguments {
  @Option(name: .long, help: "a4 or letter.")
  var paper = Paper.a4

  @Option(name: .long, help: "3x5, a7, a8, business, or a number of cards such as 8-per-page.")
  var size = CardSize.standard

  @Option(name: .long, help: "How backs come behind fronts.")
  var flip = Flip.longEdge

  @Flag(name: .long, help: "Print short lines that show where to cut.")
  var cutMarks = false

  @Option(
    name: .long, parsing: .unconditional, help: "Move the backs to the right, in millimetres.")
  var offsetX = 0.0

  @Option(name: .long, parsing: .unconditional, help: "Move the backs down, in millimetres.")
  var offsetY = 0.0

  @Flag(name: .long, help: "Print a sheet that shows which offsets the printer needs.")
  var proof = false

  func validate() throws {
    guard abs(offsetX) <= 20, abs(offsetY) <= 20 else {
      throw ValidationError("--offset-x and --offset-y take -20 to 20 millimetres.")
    }
    _ = try options()
  }

  func options() throws -> PrintOptions {
    guard let grid = CardGrid(size, on: paper) else {
      throw ValidationError(
        "\(size.text) does not go on \(paper.name): a card would be too small for text, or too large for the paper."
      )
    }
    guard !flip.needsPairs || grid.holdsPairs else {
      throw ValidationError(
        "--flip fold needs room for two cards on a page; choose a smaller --size.")
    }
    return PrintOptions(
      grid: grid, flip: flip, hasCutMarks: cutMarks, offset: (offsetX, offsetY))
  }
}

extension Paper: ExpressibleByArgument {}
extension Flip: ExpressibleByArgument {}
extension CardSize: ExpressibleByArgument {
  /// `a7`, `8-per-page`…
  public init?(argument: String) { self.init(argument) }

  /// As it is written on the command line.
  public var defaultValueDescription: String { text }
}
