import StudyGuide

extension Maker {
  /// A name, an amount or a command is asked for by its question, among others like it. Which question it
  /// answers is asked only where it answers one alone.
  func short(_ reply: GuideIndex.Reply) -> Proposal {
    let others = index.replies.near(entry.position, chapter: entry.chapter, enough: 3) {
      $0.isShort && $0.isApart(from: reply) && $0.verdict == nil && !$0.first.text.isEmpty
        && $0.isCode == reply.isCode && $0.isOfTopic(of: reply)
    }
    let alike = others.filter { $0.sort == reply.sort }
    let backward = isAnsweredOnce(reply) ? backward(reply, reply.answer, alike) : nil
    return Proposal(
      "answer", [forward(reply, reply.answer, alike, asks: reply.asked)],
      otherwise: [forward(reply, reply.answer, others, asks: reply.asked), backward]
        .compactMap(\.self))
  }

  /// Whether no other answer of the chapter around this one says the same, or more than it.
  private func isAnsweredOnce(_ reply: GuideIndex.Reply) -> Bool {
    let all = index.replies.range(of: entry.chapter).clamped(
      to: entry.position - Self.reach..<entry.position + Self.reach)
    return !index.replies.items[all].contains {
      $0.owner != reply.owner
        && ($0.first.isSame(as: reply.first) || WordBag($0.answer).includes(reply.first.bag))
    }
  }

  /// Answers looked at on either side.
  private static var reach: Int { 120 }
}

extension GuideIndex.Reply {
  /// Whether both stand in one folder: what is right among salts is soon found among commands.
  fileprivate func isOfTopic(of other: Self) -> Bool {
    owner.chapter == other.owner.chapter
      || owner.chapter.path.folderPath == other.owner.chapter.path.folderPath
  }
}
