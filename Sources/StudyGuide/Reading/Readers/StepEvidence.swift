import Markdown

/// Whether the numbers of a list are an order to keep or only count: what stands above it says so,
/// and where that is silent, its items.
///
///     ## How to stop bleeding        ## Facts about blood
///     1. Press on the wound.         1. Blood is red.
struct StepEvidence {
  let context: ReadingContext
  let list: List
  /// The block before the list.
  let lead: Block?

  /// - Parameter timed: how many items have a duration.
  func isProcedure(timed: Int) -> Bool {
    if context.directives.topic == .steps || timed * 2 > list.items.count { return true }
    let leading = leadWords
    if leading.contains(where: Self.orderWords.contains) || leading.contains("cycle") {
      return true
    }
    let heading = Self.words(context.nearestTitle.plainText)
    if heading.contains(where: Self.orderWords.contains) { return true }
    if (heading + leading).contains(where: Self.countedThings.contains) { return false }
    if areMarked || areQuestions || announcesNoDeed(leading) || areThings || areVerdicts {
      return false
    }
    let saysHow =
      heading.starts(with: ["how", "to"])
      || heading.first == "how" && !["many", "much", "long"].contains(heading.dropFirst().first)
        && heading.last.map(Self.ways.contains) != true
      || heading.starts(with: ["what", "happens"]) && itemsAreTold
    if context.topic == .steps || saysHow || heading.contains(where: Self.procedureWords.contains) {
      return true
    }
    guard list.items.count >= 3, !belowTasks else { return false }
    let tasks = list.items.count {
      Self.opening($0).first.map(Imperatives.examiners.contains) ?? false
    }
    if tasks * 2 > list.items.count { return false }
    return itemsTellWhatToDo || itemsFollowEachOther
  }

  private static let orderWords: Set<String> = [
    "order", "step", "steps", "sequence", "stages", "phases",
  ]

  /// Beside those of ``SectionTopic``, which hold for other lists of a section too.
  private static let procedureWords: Set<String> = [
    "protocol", "checklist", "instructions", "method", "pipeline", "plan", "lifecycle", "cycle",
    "algorithm", "execution", "drill", "schedule", "agenda",
  ]

  /// The words of the sentence before the list.
  private var leadWords: [String] {
    guard case .paragraph(let paragraph)? = lead else { return [] }
    let text = paragraph.content.plainText
    guard let end = text.utf8.dropLast(2).lastIndex(where: { ".!?".utf8.contains($0) }) else {
      return Self.words(text)
    }
    return Self.words(String(text[end...]))
  }

  private static func words(_ text: String) -> [String] {
    LabelText.normalise(text).split(separator: " ").map(String.init)
  }

  /// `## Exercises` above `### Level 1`
  private var belowTasks: Bool {
    context.levels.dropLast().contains { level in
      Self.words(level.title.plainText).contains(where: Self.tasks.contains)
    }
  }

  // MARK: - The items

  /// Most items begin with a verb that asks to do something; hardly one of them is a rule, which
  /// holds all the time.
  private var itemsTellWhatToDo: Bool {
    var (commands, rules, conditions) = (0, 0, 0)
    for item in list.items {
      let words = Self.opening(item)
      guard let first = words.first, !item.blocks.firstLine.isQuestion else { return false }
      if Self.ruleOpenings.contains(first) || first == "do" && words.dropFirst().first == "not" {
        rules += 1
      }
      let next = words.dropFirst().first
      let isCommand =
        Imperatives.verbs.contains(first)
        ? next != "of" : namesDeed && Self.takesObject(first, next)
      if isCommand {
        commands += 1
      } else if Self.tellsWhatToDoThen(item) {
        conditions += 1
      }
    }
    // Where most are conditions, each stands for itself.
    if conditions <= commands { commands += conditions }
    return commands * 2 > list.items.count && rules * 4 <= list.items.count
  }

  /// `When it is back, tell the users.`
  private static func tellsWhatToDoThen(_ item: ListItem) -> Bool {
    let clauses = item.blocks.firstLine.plainText.split(separator: ",", maxSplits: 1)
    guard clauses.count == 2, let first = words(String(clauses[0])).first,
      ["when", "if", "once", "after", "as", "until", "before"].contains(first)
    else { return false }
    return words(String(clauses[1].prefix(24))).first.map(Imperatives.verbs.contains) ?? false
  }

  /// `What did I misunderstand?`: to be asked, in any order.
  private var areQuestions: Bool {
    list.items.count(where: \.blocks.firstLine.isQuestion) * 2 > list.items.count
  }

  /// Each with its marks, as a task of a test has them: `Define osmosis. (2)`
  private var areMarked: Bool {
    list.items.allSatisfy { item in
      let text = item.blocks.firstLine.plainText
      guard let end = text.last, end == ")" || end == "]" else { return false }
      var mark = ByteScanner(String(text.dropLast().suffix(while: { $0 != "(" && $0 != "[" })))
      return mark.takeInteger() != nil
        && (mark.isAtEnd || mark.take([" marks", " mark", " points", " point", " pts"]) != nil)
    }
  }

  /// `The browser looks up the name`, not `Memory suffers.`
  private var itemsAreTold: Bool {
    list.items.allSatisfy { Self.words($0.blocks.firstLine.plainText).count > 3 }
  }

  /// `## Treating severe bleeding`
  private var namesDeed: Bool {
    Self.words(context.nearestTitle.plainText).first?.hasSuffix("ing") == true
  }

  /// `This allows the user to:`, `The readers could be:`, `the following personas:`
  private func announcesNoDeed(_ words: [String]) -> Bool {
    guard let last = words.last else { return false }
    let before = words.dropLast().last
    if last == "to" {
      return words.contains {
        ["allow", "allows", "enable", "enables", "able", "lets"].contains($0)
      }
    }
    return last == "be" && ["could", "can", "may", "might", "would"].contains(before)
      || Self.persons.contains(last) && words.contains("following")
  }

  private static let persons: Set<String> = [
    "personas", "people", "users", "roles", "actors", "stakeholders", "stories", "teams", "cases",
    "scenarios", "environments", "resources", "services", "fields", "files", "values",
  ]

  /// `A reader without a card`, `As a librarian, I want…`: most items name something and tell nothing.
  private var areThings: Bool {
    let things = list.items.count { item in
      let words = Self.words(
        String(decoding: item.blocks.firstLine.plainText.utf8.prefix(64), as: UTF8.self))
      guard words.count > 2, let first = words.first else { return false }
      if first == "as", ["a", "an", "the"].contains(words[1]) { return words.contains("i") }
      return ["a", "an"].contains(first) && ["with", "without", "who", "whose"].contains(words[2])
    }
    return things * 3 >= list.items.count * 2
  }

  /// `1. Yes. 2. No.`: answers, not deeds.
  private var areVerdicts: Bool {
    let verdicts = list.items.count { item in
      let line = item.blocks.firstLine.plainText
      guard line.utf8.count < 40 else { return false }
      let words = Self.words(line)
      return words.count < 4 && ["yes", "no", "true", "false"].contains(words.first)
    }
    return verdicts * 3 >= list.items.count
  }

  /// `Bare the chest.`, `Expose it.`: a verb that is not in the list, by what stands behind it.
  private static func takesObject(_ first: String, _ next: String?) -> Bool {
    guard let next, objects.contains(next), !openings.contains(first) else { return false }
    return !["s", "ed", "ing", "ly", "one", "er"].contains { first.hasSuffix($0) }
  }

  private static let objects: Set<String> = [
    "the", "a", "an", "it", "them", "your", "his", "her", "their", "its", "any", "each", "every",
    "off", "up", "down", "out", "away",
  ]

  /// Words before such a one that are no verbs.
  private static let openings: Set<String> = [
    "the", "a", "an", "in", "on", "at", "of", "for", "from", "to", "by", "with", "as", "if", "when",
    "while", "once", "not", "all", "both", "only", "even", "what", "who", "why", "how", "where",
    "it", "they", "we", "you", "he", "she", "this", "that", "there", "here", "and", "but", "or",
    "so", "than", "then", "after", "before", "about", "over", "under", "into", "near", "out", "up",
    "half", "such", "is", "was", "are", "have", "has", "had", "quite", "rather", "many", "most",
  ]

  /// `First the shop opens.`, `Then the bakers come.`
  private var itemsFollowEachOther: Bool {
    list.items.dropFirst().count { item in
      Self.opening(item).first.map(Self.connectives.contains) ?? false
    } * 2 >= list.items.count - 1
  }

  /// The first words of an item, in small letters.
  private static func opening(_ item: ListItem) -> [String] {
    let bytes = item.blocks.firstLine.plainText.utf8.prefix(32)
    return words(String(decoding: bytes, as: UTF8.self)).prefix(2).map { $0 }
  }

  private static let connectives: Set<String> = [
    "then", "next", "after", "afterwards", "afterward", "finally", "lastly", "later", "once",
    "second", "third",
  ]

  private static let ruleOpenings: Set<String> = [
    "avoid", "prefer", "never", "always", "don't", "dont", "be", "beware", "consider", "remember",
    "favor", "favour",
  ]

  /// "How an offer ends", "How plants and animals differ": in several ways, not step by step.
  private static let ways: Set<String> = [
    "end", "ends", "differ", "differs", "vary", "varies", "arise", "arises", "fail", "fails",
  ]

  private static let tasks: Set<String> = ["exercise", "exercises", "tasks", "homework"]

  /// What is counted and not done one after the other.
  private static let countedThings: Set<String> = Set(
    """
    reasons lessons tips rules principles questions examples things ways types kinds top topics \
    sources references goals features benefits resources books facts ideas signs properties values \
    advantages disadvantages requirements contents options signals themes objectives assignments \
    challenges problems recommendations advice guidelines practices habits laws elements parts \
    components factors causes symptoms criteria characteristics traits choices uses applications \
    points takeaways personas differences similarities arguments why consequences effects risks dangers \
    limits limitations assumptions definitions terms rights duties myths quotes tools ingredients \
    equipment materials techniques tricks strategies mistakes pitfalls forms categories levels \
    alternatives differ choose pick either skills qualities observations insights truths notes
    """.split(separator: " ").map(String.init)
  ).union(tasks)
}
