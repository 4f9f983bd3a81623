/// What the makers may draw distractors from, of one sort, in reading order.
struct Shelf<Item: Sendable>: Sendable {
  let items: [Item]
  /// Where the items of each chapter begin, and where the last one's end.
  private let starts: [Int]

  /// - Parameter chapters: the items of each chapter.
  init(_ chapters: [[Item]]) {
    items = chapters.flatMap(\.self)
    starts = chapters.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
  }

  /// The items nearest to one position, itself among them: those of its chapter, and where they
  /// are few, neighbours from the chapters around. Never more than ``reach``, so that a guide
  /// of any size costs the same per question. A position outside of the chapter counts as the
  /// nearest one in it: of a pair with one side, the other stands nowhere.
  ///
  /// - Parameter enough: with so many, no other chapter is asked.
  func near(
    _ position: Int, chapter: Int, enough: Int = 7, where isWanted: (Item) -> Bool
  ) -> [Item] {
    let own = range(of: chapter)
    let half = Self.reach / 2
    let position = min(max(position, own.lowerBound), own.upperBound)
    let window = max(own.lowerBound, position - half)..<min(own.upperBound, position + half)
    var found = window.map { items[$0] }.filter(isWanted)
    var (before, after) = (window.lowerBound - 1, window.upperBound)
    for _ in 0..<Self.reach where found.count < enough {
      if after < items.count, isWanted(items[after]) { found.append(items[after]) }
      if before >= 0, isWanted(items[before]) { found.append(items[before]) }
      (before, after) = (before - 1, after + 1)
    }
    return found
  }

  func range(of chapter: Int) -> Range<Int> { starts[chapter]..<starts[chapter + 1] }

  func start(of chapter: Int) -> Int { starts[chapter] }

  /// Items looked at on either side, at most.
  private static var reach: Int { 24 }
}

extension Shelf {
  /// So many items are parted into runs together, that a long chapter is not read through for each.
  private static var block: Int { 480 }

  /// The run of about four items in which one stands: a chapter's items of its sort parted evenly into
  /// runs of three to five. Empty where it is none of them.
  func run(
    around position: Int, chapter: Int, where isWanted: (Item) -> Bool = { _ in true }
  ) -> [Item] {
    guard items.indices.contains(position), isWanted(items[position]) else { return [] }
    let all = range(of: chapter)
    let start = position - (position - all.lowerBound) % Self.block
    let own = (start..<min(start + Self.block, all.upperBound)).filter { isWanted(items[$0]) }
    guard let place = own.firstIndex(of: position) else { return [] }
    var runs = (own.count + 3) / 4
    if runs > 1, own.count / runs < 3 { runs -= 1 }
    let run = ((place + 1) * runs - 1) / own.count
    return own[run * own.count / runs..<(run + 1) * own.count / runs].map { items[$0] }
  }
}
