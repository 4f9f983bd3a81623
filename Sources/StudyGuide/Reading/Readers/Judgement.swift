import Markdown

/// Whether labels judge, or only tell times, kinds or states apart.
///
///     **Before:** check the ID band.      ## Strong and weak acids        # Prognosis
///     **After:** document the dose.       **Strong:** sulfuric acid       **Good:** under 40
///                                         **Weak:** acetic acid           **Poor:** over 80
///
/// Before and After, Yes and No, Good and Poor make a pair where something says that one stands in
/// place of the other: both are quoted, or of three words at most, or one has half of the other's
/// words; a reason stands below them, or a mark before each; a heading speaks of answers, examples or
/// rewriting. Below a heading that names both labels, and no sort of text, they name kinds.
struct Judgement {
  let context: ReadingContext

  func isMeant(by groups: [PairGrouping.Group], opening: Label) -> Bool {
    if PointsInTime(context: context).areMeant(by: groups, opening: opening) { return false }
    if speaksOfText || groups.contains(where: { !$0.pair.why.isEmpty || $0.isMarked }) {
      return true
    }
    if namesKinds(groups) { return groups.allSatisfy(\.isShown) }
    let needsEvidence =
      opening.family == .change || opening.family == .consent || groups.allSatisfy(\.ratesState)
    guard needsEvidence, context.subject?.isQuestion != true || opening.family != .verdict else {
      return true
    }
    return groups.allSatisfy { $0.isShown || $0.isShort || $0.isReworded }
  }

  /// `## Strong and weak acids`
  private func namesKinds(_ groups: [PairGrouping.Group]) -> Bool {
    guard let subject = context.subject else { return false }
    let words = Set(LabelText.normalise(subject.plainText).split(separator: " "))
    let labels = groups.flatMap { $0.pair.weak + $0.pair.strong }
      .map { LabelText.normalise($0.label) }
    return !labels.isEmpty && labels.allSatisfy { words.contains($0[...]) }
      && !words.subtracting(labels.map { $0[...] }).subtracting(Self.joints).isEmpty
  }

  private static let joints: Set<Substring> = ["and", "or", "vs", "versus", "the", "/", "&"]

  /// Whether a heading above names what is written, said or answered.
  private var speaksOfText: Bool {
    context.levels.contains { level in
      LabelText.normalise(level.title.plainText).split(separator: " ")
        .contains(where: Self.texts.contains)
    }
  }

  private static let texts: Set<Substring> = [
    "answer", "answers", "answering", "example", "examples", "rewrite", "rewrites", "rewriting",
    "rewritten", "makeover", "makeovers", "edit", "edits", "editing", "rewording", "phrasing",
    "wording", "writing", "style", "refactoring", "résumé", "résumés", "resume", "resumes", "cv",
    "sentences", "openings", "questions", "prompts", "designs", "pitches", "claims", "arguments",
    "introductions", "titles", "replies", "summaries", "paragraphs", "stories", "essays",
    "practices", "habits", "ways", "theses",
  ]
}

extension PairGrouping.Group {
  private var sides: [Pair.Side] { pair.weak + pair.strong }

  /// Whether each side begins with a quotation or code.
  var isShown: Bool {
    isComplete
      && sides.allSatisfy { side in
        if case .code? = side.blocks.firstLine.first { return true }
        return side.blocks.first?.isShown == true
      }
  }

  /// Whether there is a picture without words on each side.
  var showsOnlyPictures: Bool {
    sides.allSatisfy { side in
      side.blocks.allSatisfy { block in
        guard case .paragraph(let paragraph) = block else { return false }
        return paragraph.content.plainText.trimmingBlanks.isEmpty
      }
    }
  }

  /// Whether no side has more than three words.
  fileprivate var isShort: Bool {
    sides.allSatisfy { side in
      guard side.blocks.count == 1, case .paragraph(let paragraph)? = side.blocks.first else {
        return false
      }
      return paragraph.content.plainText.split(separator: " ").count < 4
    }
  }

  /// Whether a side, or an item of it, says half of what one of the other side says.
  fileprivate var isReworded: Bool {
    let weak = pair.weak.flatMap(\.blocks).texts
    let strong = pair.strong.flatMap(\.blocks).texts
    return weak.contains { text in strong.contains { text.isVersion(of: $0) } }
  }

  /// Whether the labels are Good and Poor, or Effective and Ineffective, which rate a state as well.
  fileprivate var ratesState: Bool {
    isComplete
      && sides.allSatisfy { Self.ratings.contains(LabelText.normalise($0.label)) }
  }

  private static let ratings: Set<String> = ["good", "poor", "effective", "ineffective"]
}

extension [Block] {
  /// Paragraphs and items, as far as it takes to tell.
  fileprivate var texts: [Wordage] {
    let lines = flatMap { block in
      if case .list(let list) = block {
        list.items.map(\.blocks.firstLine)
      } else {
        [[block].firstLine]
      }
    }
    return lines.prefix(40).map { Wordage($0.plainText) }
  }
}
