/// The place of a chapter among the others: by folder, then `order:`, then file name; numbers in
/// names count as numbers, so `9-x` stands before `10-y`.
struct ReadingOrder: Sendable, Comparable {
  private let folder: [Piece]
  private let order: Int
  private let name: [Piece]
  private let path: String
  /// Whether `order:` or a number in the name says where it stands.
  let isGiven: Bool

  init(path: String, order: Int?) {
    let end = path.lastIndex(of: "/") ?? path.startIndex
    let file = path[end...].drop { $0 == "/" }
    folder = Self.pieces(path[..<end])
    name = Self.pieces(file)
    let isIndex = ["index.", "readme."].contains { file.lowercased().hasPrefix($0) }
    self.order = order ?? (isIndex ? Int.min : Int.max)
    self.path = path
    isGiven =
      order != nil || path.split(separator: "/").contains { $0.utf8.first?.isDigit == true }
  }

  static func < (left: Self, right: Self) -> Bool {
    if left.folder != right.folder { return left.folder.lexicographicallyPrecedes(right.folder) }
    if left.order != right.order { return left.order < right.order }
    if left.name != right.name { return left.name.lexicographicallyPrecedes(right.name) }
    return left.path < right.path
  }

  /// A run of digits, or of anything else.
  private enum Piece: Sendable, Comparable {
    case number(Int)
    case text(String)
  }

  private static func pieces(_ name: Substring) -> [Piece] {
    var pieces: [Piece] = []
    var rest = name.utf8[...]
    while let isDigit = rest.first?.isDigit {
      let run = rest.prefix { $0.isDigit == isDigit }
      let text = Substring(run)
      pieces.append(isDigit ? .number(Int(text) ?? .max) : .text(text.lowercased()))
      rest = rest[run.endIndex...]
    }
    return pieces
  }
}
