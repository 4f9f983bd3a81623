import Markdown

/// Whether the items of a list, each a bold name and a colon, say what something is: the text above
/// tells that they are kinds of one thing, or names them, or they read so by themselves.
///
///     ## Types of waste                              ## Contracts
///     - **Voluntary waste**: active damage           - **Void**: no contract at all
///
/// As many lists of features, advice, settings and addresses look the same.
struct KindEvidence {
  let context: ReadingContext
  let list: List
  /// The block before the list.
  let lead: Block?

  fileprivate struct Item {
    let text: String
    /// Those of the name, in the form of ``LabelText``.
    let words: [Substring]
    let isPraise: Bool
    /// Whether somebody speaks of what they offer.
    let saysWe: Bool
  }

  var areKinds: Bool {
    guard list.items[0].blocks.firstLine.mayOpenKind else { return false }
    var items: [Item] = []
    for listed in list.items {
      guard let item = item(listed) else { return false }
      items.append(item)
    }
    guard items.count(where: \.tellsWhatToDo) * 2 <= items.count
    else { return false }
    let heading = Self.words(context.nearestTitle.plainText)
    let offers = items.count(where: \.saysWe)
    let leading = leadWords
    let areGroup = Self.nameGroup(heading) || Self.nameGroup(leading)
    if Self.nameKinds(heading) || Self.nameKinds(leading) || areGroup && items.areSentences {
      // `a key we define` in one of many is no offer.
      return offers == 0 || offers == 1 && items.count > 4
    }
    guard offers == 0 else { return false }
    if heading.last.map({ isShared($0, items) }) == true { return true }
    if items.count(where: { Self.holds(heading, $0.words) }) * 2 > items.count { return true }
    return !heading.contains(where: Self.others.contains) && items.allSatisfy(\.readsAsMeaning)
  }

  /// Nil where the item cannot be one of several kinds.
  private func item(_ item: ListItem) -> Item? {
    let content = item.blocks.firstLine
    guard let lead = Lead(content), lead.isEmphasised, lead.separator == .colon,
      lead.verdict == nil, context.lexicon.label(lead) == nil, !Self.parts.contains(lead.name),
      case .text(let opening)? = lead.rest.first
    else { return nil }
    let text = lead.rest.plainText
    let words = Self.words(lead.written)
    let name = Self.words(String(lead.written.prefix { $0 != "(" }))
    guard name.count < 6, !Self.tellsWhatToDo(words), opening.first?.isLetter == true,
      text.utf8.count(where: { $0 == 32 }) > 1,
      !text.contains("://"), !text.contains("@")
    else { return nil }
    return Item(text: text, words: words, isPraise: lead.isPraise, saysWe: text.holdsWe)
  }

  /// `Be brief`, `Keep it short`
  private static func tellsWhatToDo(_ name: [Substring]) -> Bool {
    guard name.count > 1 else { return false }
    return name[0] == "be"
      || Imperatives.verbs.contains(String(name[0]))
        && Imperatives.objects.contains(String(name[1]))
  }

  private static func words(_ text: String) -> [Substring] {
    LabelText.normalise(text).split(separator: " ")
  }

  /// The words of a short block that announces the list: `**Types of waste:**`, `There are three kinds of
  /// muscle:`.
  private var leadWords: [Substring] {
    guard case .paragraph(let paragraph)? = lead else { return [] }
    let text = paragraph.content.plainText
    let announces =
      if case .strong? = paragraph.content.first { paragraph.content.count < 3 } else {
        text.hasSuffix(":")
      }
    let words = text.utf8.count < 160 && announces ? Self.words(text) : []
    return words.contains(where: Self.speakers.contains) ? [] : words
  }

  private static let speakers: Set<Substring> = ["we", "our", "us", "you", "your", "i", "my"]

  // MARK: - What is said above

  /// "Types of waste", "Partition types", "States of matter", not "State of the art".
  private static func nameKinds(_ words: [Substring]) -> Bool {
    words.indices.contains { place in
      let isFollowed = words.dropFirst(place + 1).first == "of"
      let isLast = place > 0 && place + 1 == words.count
      return sorts.contains(words[place]) && (isFollowed || isLast)
        || classes.contains(words[place]) && isFollowed
    }
  }

  /// "Routing algorithms", "Commonly used cache policies"
  private static func nameGroup(_ words: [Substring]) -> Bool {
    words.count > 1 && words.last.map(groups.contains) == true
  }

  private static let sorts: Set<Substring> = ["types", "kinds", "sorts", "varieties", "categories"]
  /// What stands behind the name of the group: `Routing algorithms`, `Cache policies`.
  private static let groups: Set<Substring> = [
    "algorithms", "policies", "levels", "strategies", "verbs", "components", "entities", "layers",
    "metrics", "roles", "modes", "patterns", "protocols", "properties", "operators", "methods",
  ]
  private static let classes: Set<Substring> = [
    "forms", "classes", "states", "levels", "degrees", "branches", "parts", "layers", "stages",
    "phases", "elements", "laws", "causes", "theories", "defences", "defenses", "schools",
  ]

  /// Whether half of the names have the heading's noun: "Serious fault" below "Faults".
  private func isShared(_ noun: Substring, _ items: [Item]) -> Bool {
    guard noun.count > 3, noun.hasSuffix("s"),
      !["ss", "is", "us"].contains(where: { noun.hasSuffix($0) }), !Self.others.contains(noun)
    else { return false }
    let one = noun.dropLast()
    let sharing = items.count {
      $0.words.count > 1 && $0.words.contains { $0 == one || $0 == noun }
    }
    return sharing * 3 >= 2 * items.count && sharing > 1
  }

  /// `Mitosis` below "Mitosis and meiosis".
  private static func holds(_ words: [Substring], _ name: [Substring]) -> Bool {
    !name.isEmpty && words.contains(name)
  }

  /// What headings of other lists speak of, whatever their items look like.
  private static let others: Set<Substring> = [
    "stack", "tech", "setup", "support", "contact", "features", "options", "settings", "config",
    "configuration", "parameters", "arguments", "flags", "requirements", "goals", "tips", "notes",
    "roadmap", "changes", "changelog", "links", "resources", "style", "design", "identity",
    "structure", "usage", "installation", "pricing", "plan", "status", "summary", "todo", "team",
    "metadata", "benefits", "tools", "files", "folders", "scripts", "commands", "tests", "fixes",
    "endpoints", "tasks", "projects", "deliverables", "results", "channels", "costs", "budget",
    "advice", "rules", "guidelines", "practices", "strategies", "tactics", "ideas", "questions",
    "about", "why", "contents", "overview", "agenda", "contributing", "deployment", "environment",
  ]

  /// Names of what is said about one thing, which are no kinds of it.
  private static let parts: Set<String> = [
    "rule", "example", "examples", "purpose", "definition", "note", "notes", "tip", "use", "uses",
    "used for", "use case", "use cases", "email", "website", "address", "phone", "documentation",
    "source", "author", "date", "version", "license", "status", "location", "time", "when", "where",
    "who", "how", "pros", "cons", "advantages", "disadvantages", "benefits", "drawbacks", "input",
    "output", "returns", "default", "required", "type", "files", "file", "file name", "name",
    "description", "summary", "key idea", "key point", "key points", "key takeaway", "important",
    "remember", "scope", "priority", "exception", "exceptions", "trap", "traps", "pitfalls",
    "mistakes",
    "warning", "warnings", "test", "policy", "details", "added", "changed", "fixed", "removed",
    "deprecated", "today", "tomorrow", "easy",
    "medium", "hard", "first", "second", "third", "next", "finally",
  ]
}

extension [KindEvidence.Item] {
  /// Whether most are told in sentences, not by the names of products: `Storage: S3, Snowflake`.
  fileprivate var areSentences: Bool { count { $0.text.hasSuffix(".") } * 3 >= count * 2 }
}

extension KindEvidence.Item {
  /// `Choose the best service`, not `State of matter`.
  fileprivate var tellsWhatToDo: Bool {
    let words = text.split(separator: " ").prefix(2).map { word in
      word.prefix { $0.isLetter }.lowercased()
    }
    guard words.count == 2 else { return false }
    return (Imperatives.verbs.contains(words[0]) || Imperatives.plain.contains(words[0]))
      && !Self.prepositions.contains(words[1])
  }

  /// `no contract at all`: a few words in small letters that tell what something is, and nothing to do.
  fileprivate var readsAsMeaning: Bool {
    let list = text.split(separator: " ")
    guard !isPraise, words.count < 4, (3...14).contains(list.count),
      text.first?.isLowercase == true,
      !text.contains(where: { "/+=→(\"“;?!".contains($0) }),
      // "S3" is a name.
      !list.contains(where: { $0.first?.isNumber == true })
    else { return false }
    let first = list[0].prefix { $0.isLetter }.lowercased()
    return !tellsWhatToDo && !Self.subjects.contains(first)
      && !list.contains { Self.readers.contains($0.lowercased()) }
  }

  private static let prepositions: Set<String> = [
    "of", "in", "that", "by", "from", "between", "at", "with", "which", "on",
  ]
  private static let subjects: Set<String> = [
    "it", "they", "this", "these", "we", "you", "your", "our", "his", "her", "i", "never", "always",
    "don't", "do", "can", "must", "should", "will", "now", "see", "how", "please", "not", "if",
  ]
  private static let readers: Set<String> = ["you", "your", "we", "our", "us", "my", "i"]
}

extension [Inline] {
  /// A quick look whether a bold name stands first.
  fileprivate var mayOpenKind: Bool {
    if case .strong? = first { count > 1 } else { false }
  }
}

extension String {
  /// Whether somebody speaks of what they offer: `data that we collect`.
  fileprivate var holdsWe: Bool {
    [" we ", " our ", " us "].contains { firstRange(of: $0) != nil }
      || hasPrefix("We ") || hasPrefix("Our ")
  }
}
