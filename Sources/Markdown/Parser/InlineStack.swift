/// Finished inlines that wait for their parent, for all levels on one stack, and the marks among
/// them that may turn out to enclose others (`~~`, `==`).
struct InlineStack {
  /// Where a parent's children begin.
  struct Base {
    fileprivate let inline: Int
    fileprivate let mark: Int
  }

  private struct Mark {
    let index: Int
    let delimiter: DelimiterRun
  }

  private var inlines: [Inline] = []
  private var marks: [Mark] = []
  /// Set once text may stand beside text.
  private var mayAdjoin = false

  init() {
    inlines.reserveCapacity(64)
  }

  var base: Base { Base(inline: inlines.count, mark: marks.count) }

  mutating func append(_ inline: Inline) {
    inlines.append(inline)
  }

  mutating func append(_ delimiter: DelimiterRun) {
    marks.append(Mark(index: inlines.count, delimiter: delimiter))
    inlines.append(.text(delimiter.text))
    mayAdjoin = true
  }

  /// Tells that what comes may continue the text that came last.
  mutating func adjoin() {
    mayAdjoin = true
  }

  /// The children since `base`, marks that enclose some of them resolved in at most `levels`
  /// levels; and how many levels that added.
  mutating func take(since base: Base, levels: Int) -> (content: [Inline], levels: Int) {
    let children = inlines.takeLast(inlines.count - base.inline)
    guard mayAdjoin else { return (children, 0) }
    guard marks.count > base.mark else { return (Self.joined(children[...]), 0) }
    let marks = marks.takeLast(marks.count - base.mark)
    return Self.resolved(children, marks, base: base.inline, levels: levels)
  }

  private static func resolved(
    _ children: [Inline], _ marks: [Mark], base: Int, levels: Int
  ) -> (content: [Inline], levels: Int) {
    var output: [Inline] = []
    var openers = DelimiterStack()
    var deepest = 0
    var marks = marks[...]
    for (index, child) in children.enumerated() {
      if let mark = marks.first, mark.index - base == index {
        marks = marks.dropFirst()
        if mark.delimiter.canClose, let opener = openers.close(mark.delimiter) {
          let content = joined(output[(opener.index + 1)...])
          output.removeSubrange(opener.index...)
          output.append(mark.delimiter.kind.enclosing(content))
          deepest = max(deepest, opener.levels)
          continue
        }
        if mark.delimiter.canOpen, openers.count < levels {
          openers.open(mark.delimiter, at: output.count)
        }
      }
      output.append(child)
    }
    return (joined(output[...]), deepest)
  }

  /// Neighbouring texts made one.
  private static func joined(_ inlines: ArraySlice<Inline>) -> [Inline] {
    guard hasNeighbouringTexts(inlines) else { return Array(inlines) }
    var output: [Inline] = []
    var pending = ""
    for inline in inlines {
      if case .text(let text) = inline {
        pending += text
        continue
      }
      if !pending.isEmpty { output.append(.text(pending)) }
      pending = ""
      output.append(inline)
    }
    if !pending.isEmpty { output.append(.text(pending)) }
    return output
  }
}

extension InlineStack {
  private static func hasNeighbouringTexts(_ inlines: ArraySlice<Inline>) -> Bool {
    var isText = false
    for inline in inlines {
      if case .text = inline {
        guard !isText else { return true }
        isText = true
      } else {
        isText = false
      }
    }
    return false
  }
}

extension Array {
  /// Removes the last `count` elements and returns them.
  @inline(__always)
  mutating func takeLast(_ count: Int) -> [Element] {
    guard count > 0 else { return [] }
    var last: [Element] = []
    last.reserveCapacity(count)
    for index in self.count - count..<self.count { last.append(self[index]) }
    removeLast(count)
    return last
  }
}
