import Markdown

/// Headings of a quiz whose questions are not all put as such: where one among siblings asks, one
/// box ticked among others answers each of them.
///
///     ### Which of these is a database?      ### The service speaks SOAP only through […].
///     - [ ] S3                               - [ ] HTTP
///     - [x] RDS                              - [x] HTTPS
struct TickedSections {
  /// The anchors of the headings.
  let anchors: Set<String>

  /// - Parameter asks: whether a heading with boxes below it is a question by itself.
  init(_ blocks: [Block], asks: ([Inline]) -> Bool) {
    var path: [(level: Int, siblings: Siblings)] = []
    var anchors: Set<String> = []
    func leave(_ level: Int) {
      while let last = path.last, last.level > level {
        anchors.formUnion(last.siblings.questions)
        path.removeLast()
      }
    }
    for place in blocks.indices {
      guard case .heading(let heading) = blocks[place] else { continue }
      leave(heading.level)
      if path.last?.level != heading.level { path.append((heading.level, Siblings())) }
      guard let next = blocks[(place + 1)...].first(where: { !$0.isMaterial }), next.ticksOne
      else { continue }
      path[path.count - 1].siblings.anchors.append(heading.anchor)
      if asks(heading.content) { path[path.count - 1].siblings.ask = true }
    }
    leave(0)
    self.anchors = anchors
  }

  /// Headings of one level below one heading.
  private struct Siblings {
    var anchors: [String] = []
    var ask = false

    var questions: [String] { ask ? anchors : [] }
  }
}

extension Block {
  /// A list of short items with boxes, one of which is ticked.
  fileprivate var ticksOne: Bool {
    guard case .list(let list) = self, list.items.count > 1, list.items[0].isChecked != nil else {
      return false
    }
    return list.items.count { $0.isChecked == true } == 1
      && list.items.allSatisfy { item in
        item.isChecked != nil && item.blocks.count == 1
          && item.blocks.firstLine.plainText.utf8.count < 200
      }
  }
}
