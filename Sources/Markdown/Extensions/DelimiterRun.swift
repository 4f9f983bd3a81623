/// A run of `~` or `=` that may begin or end a stretch of marked text.
struct DelimiterRun {
  enum Kind {
    case strikethrough, highlight

    func enclosing(_ content: [Inline]) -> Inline {
      switch self {
      case .strikethrough: .strikethrough(content)
      case .highlight: .highlight(content)
      }
    }
  }

  let kind: Kind
  let length: Int
  let canOpen: Bool
  let canClose: Bool

  /// The run as it stands in the source.
  var text: String {
    switch kind {
    case .strikethrough: length == 1 ? "~" : "~~"
    case .highlight: "=="
    }
  }
}

/// The runs that wait for their end. Those of other kinds inside a closed one are forgotten, as
/// marks enclose each other wholly or not at all.
struct DelimiterStack {
  struct Opener {
    let index: Int
    /// How many levels it and those inside it are.
    var levels: Int
    fileprivate let slot: Int
  }

  private var openers: [Opener] = []
  /// How many wait for each of `~`, `~~` and `==`, so that a hopeless search is not begun.
  private var waiting = [0, 0, 0]

  var count: Int { openers.count }

  mutating func open(_ run: DelimiterRun, at index: Int) {
    let slot = Self.slot(of: run)
    openers.append(Opener(index: index, levels: 1, slot: slot))
    waiting[slot] += 1
  }

  /// The opener that `run` closes, if one waits.
  mutating func close(_ run: DelimiterRun) -> Opener? {
    let slot = Self.slot(of: run)
    guard waiting[slot] > 0 else { return nil }
    while let opener = openers.popLast() {
      waiting[opener.slot] -= 1
      guard opener.slot == slot else { continue }
      if let parent = openers.indices.last {
        openers[parent].levels = max(openers[parent].levels, opener.levels + 1)
      }
      return opener
    }
    return nil
  }

  private static func slot(of run: DelimiterRun) -> Int {
    switch run.kind {
    case .strikethrough: run.length == 1 ? 0 : 1
    case .highlight: 2
    }
  }
}
