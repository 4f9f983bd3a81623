import Markdown
import StudyGuide

/// What an element is about, in the author's words.
enum Topic {
  /// The element's title. Where that is only the beginning of one of its answers, since nothing
  /// stands above it, the nearest heading before it; empty where there is none.
  static func of(_ element: Element, under outline: [Heading]) -> String {
    let title = Wording.title(Wording.text(element.title))
    let letters = Self.letters(title)
    guard !letters.isEmpty,
      !sides(of: element).contains(where: { begins($0, with: letters) })
    else { return heading(before: element, in: outline) }
    return title
  }

  /// The heading around a title, or the chapter's title: one that says by itself what it is about.
  static func heading(around element: Element, in chapter: Chapter) -> String {
    var level = element.heading?.level
    for heading in chapter.outline.above(element.range.start).reversed() {
      if heading.level < level ?? 7, !heading.isTitle(of: chapter),
        !isGeneric(heading.content.plainText),
        heading.content.plainText != element.title.plainText
      {
        return Wording.title(Wording.text(heading.content))
      }
      level = min(level ?? 7, heading.level)
    }
    return Wording.title(chapter.title)
  }

  /// What the part of a chapter is called in which an element stands: by the last heading of level 1 above
  /// it; nil where that is only the file's name or a word such as `Solution`.
  static func name(above element: Element, in chapter: Chapter) -> String? {
    let heading = chapter.outline.above(element.range.start).last { $0.level == 1 }
    let title = Wording.title(heading.map { Wording.text($0.content) } ?? chapter.title)
    return ["readme", "index"].contains(title.lowercased()) || isGeneric(title) ? nil : title
  }

  /// Whether a title, such as `Overview`, does not say what it is of.
  static func isGeneric(_ element: Element) -> Bool { isGeneric(element.title.plainText) }

  private static func isGeneric(_ title: String) -> Bool {
    title.utf8.count < 32 && generic.contains(Wording.title(title).lowercased())
  }

  private static let generic: Set<String> = [
    "steps", "the steps", "the steps in words", "step by step", "timeline", "the timeline",
    "timetable", "the timetable", "dates", "key dates", "important dates", "plan", "the plan",
    "schedule", "the schedule", "process", "the process", "method", "the method", "procedure",
    "the procedure", "order", "overview", "the overview", "chronology", "recipe", "day plan",
    "week plan", "at a glance", "comparison", "the comparison", "side by side", "summary",
    "in short", "key facts", "facts", "forms", "which one", "which one?", "examples", "table",
    "solution", "solutions", "the solution", "console", "instructions", "steps to follow",
    "example",
    "time complexity", "space complexity", "complexity", "planning", "ui", "cli", "setup",
    "installation",
    "install", "usage", "implementation", "workflow", "the workflow", "checklist", "agenda",
    "exercise",
    "task", "tasks", "objective", "objectives", "approach", "algorithm", "walkthrough", "details",
    "introduction", "getting started", "requirements", "prerequisites", "how to", "how it works",
    "notes",
    "description", "preparation", "testing", "deployment", "configuration", "quick start",
    "quickstart",
    "in order", "sequence", "stages", "phases", "before", "during", "after", "instruction",
    "answer",
  ]

  /// `❌ Don't / ✅ Do`, which names no topic.
  private static func isOnlyLabels(_ title: String) -> Bool {
    let words = title.lowercased().replacing("’", with: "'").split { !$0.isLetter && $0 != "'" }
    return words.contains { labels.contains(String($0)) }
      && words.allSatisfy { labels.contains(String($0)) || ["and", "or", "vs"].contains($0) }
  }

  private static let labels: Set<String> = [
    "do", "dos", "do's", "don't", "don'ts", "good", "bad", "right", "wrong", "before", "after",
  ]

  /// The line of the heading under which it stands with others; 0 where there is none.
  static func section(of element: Element, in outline: [Heading]) -> Int {
    let level = element.heading?.level ?? 7
    let above = outline.above(element.range.start).last { $0.level < level }
    return above?.range.start.line ?? 0
  }

  private static func heading(before element: Element, in outline: [Heading]) -> String {
    var level = 7
    let above = outline.above(element.range.start).last { heading in
      guard heading.level > 1, heading.level < level else { return false }
      level = heading.level
      return !isOnlyLabels(heading.content.plainText)
    }
    return above.map { Wording.title(Wording.text($0.content)) } ?? ""
  }

  private static func sides(of element: Element) -> [String] {
    switch element.content {
    case .pair(let pair): (pair.weak + pair.strong).map { Wording.text($0.blocks) }
    case .mistake(let mistake): (mistake.weak + mistake.strong).map { Wording.text($0.blocks) }
    case .contrast(let set): set.items.flatMap { [Wording.text($0.not), Wording.text($0.but)] }
    case .faq, .rubric, .steps, .timeline, .chronology, .comparison, .scenario, .term, .question,
      .card:
      []
    }
  }

  /// Whether its letters and digits begin with these.
  private static func begins(_ text: String, with letters: [UInt8]) -> Bool {
    // Signs, such as brackets and quotation marks, come on top of the letters.
    let opening = text.utf8.prefix(4 * letters.count + 64)
    let start = opening.last ?? 0 < 0x80 ? String(Substring(opening)) : text
    return Self.letters(start).starts(with: letters)
  }

  /// The letters and digits, in small letters, as UTF-8.
  private static func letters(_ text: String) -> [UInt8] {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return Array(text.lowercased().filter { $0.isLetter || $0.isNumber }.utf8)
    }
    return text.utf8.compactMap { byte in
      switch byte {
      case 65...90: byte + 32
      case 48...57, 97...122: byte
      default: nil
      }
    }
  }
}
