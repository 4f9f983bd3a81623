/// Reads the fields of a mapping one by one, collects what is wrong with them, and in the end
/// reports the keys that nobody asked for.
package struct YAMLFields {
  package private(set) var diagnostics: [Diagnostic] = []
  private let mapping: YAMLMapping
  private var known: [String] = []
  private var otherNames: [String] = []
  private var foreign: Set<String> = []
  private var ignoresOthers = false

  package init(_ mapping: YAMLMapping) {
    self.mapping = mapping
  }

  /// Any scalar as its text, trimmed: a number or a date is fine; nil where there is none.
  ///
  /// - Parameter others: other names of the field, which are read where it has no value itself.
  package mutating func text(_ key: String, or others: [String] = []) -> String? {
    guard let entry = entry(key, or: others) else { return nil }
    guard case .scalar(let text) = entry.value else {
      return wrongType(entry, "a text", help: "write it on one line, in quotes")
    }
    let trimmed = text.trimmingSpaces
    return trimmed.isEmpty ? nil : trimmed
  }

  package mutating func integer(_ key: String, or others: [String] = []) -> Int? {
    guard let entry = entry(key, or: others) else { return nil }
    guard case .scalar(let text) = entry.value, let number = Int(text) else {
      return wrongType(
        entry, "a whole number", help: "write a number and nothing else: '\(entry.key): 3'")
    }
    return number
  }

  package mutating func boolean(_ key: String) -> Bool? {
    guard let entry = entry(key) else { return nil }
    if case .scalar(let text) = entry.value {
      switch text.lowercased() {
      case "true", "yes": return true
      case "false", "no": return false
      default: break
      }
    }
    return wrongType(entry, "true or false", help: "write '\(key): true' or '\(key): false'")
  }

  /// A list of texts, or a single one.
  package mutating func texts(_ key: String) -> [String]? {
    guard let entry = entry(key) else { return nil }
    switch entry.value {
    case .null: return nil
    case .scalar(let text):
      let trimmed = text.trimmingSpaces
      return trimmed.isEmpty ? [] : [trimmed]
    case .sequence(let items): return items.compactMap { text(of: $0, in: key) }
    case .mapping:
      return wrongType(
        entry, "a text or a list of texts", help: "write a list: '\(key): [one, two]'")
    }
  }

  package mutating func mapping(_ key: String) -> YAMLMapping? {
    guard let entry = entry(key) else { return nil }
    guard case .mapping(let mapping) = entry.value else {
      return wrongType(
        entry, "a mapping", help: "write 'key: value' lines below it, each behind two spaces")
    }
    return mapping
  }

  /// One of a few words.
  package mutating func choice(_ key: String, of choices: [String]) -> String? {
    guard let text = text(key) else { return nil }
    guard !choices.contains(text) else { return text }
    let quoted = choices.map { "'\($0)'" }.joined(separator: " or ")
    report(
      .error, "yaml/wrong-value", key, "'\(key)' is \(quoted), not '\(text)'",
      help: suggestion(for: text, among: choices))
    return nil
  }

  /// Lets keys pass that other programs read.
  package mutating func pass(_ keys: Set<String>) {
    foreign = keys
  }

  /// Only warns of keys that are like none that is known; other programs have their own.
  package mutating func ignoreOthers() {
    ignoresOthers = true
  }

  /// Reports something about the value of a key.
  package mutating func report(
    _ severity: Diagnostic.Severity, _ id: String, _ key: String, _ message: String, help: String?
  ) {
    guard let entry = mapping[key] else { return }
    diagnostics.append(
      Diagnostic(
        severity, id: id, message, file: mapping.file, range: entry.valueRange, help: help))
  }

  /// All findings, those about keys that were not asked for among them.
  package consuming func finish() -> [Diagnostic] {
    for entry in mapping.entries
    where !known.contains(entry.key) && !otherNames.contains(entry.key)
      && !foreign.contains(entry.key)
    {
      let near = suggestion(for: entry.key, among: known)
      let isIgnored = ignoresOthers && near == nil
      diagnostics.append(
        Diagnostic(
          isIgnored ? .warning : .error, id: isIgnored ? "yaml/unused-key" : "yaml/unknown-key",
          "'\(entry.key)' is not \(isIgnored ? "used" : "known") here", file: mapping.file,
          range: entry.keyRange, help: near ?? "known are \(known.joined(separator: ", "))"))
    }
    return diagnostics.sorted()
  }
}

extension YAMLFields {
  /// The entry of a key, or of its other names, unless it is empty.
  private mutating func entry(_ key: String, or others: [String] = []) -> YAMLMapping.Entry? {
    known.append(key)
    otherNames += others
    if let entry = mapping[key], entry.value != .null { return entry }
    for name in others {
      if let entry = mapping[name], entry.value != .null { return entry }
    }
    return nil
  }

  private mutating func text(of item: YAMLValue.Item, in key: String) -> String? {
    if case .scalar(let text) = item.value { return text.trimmingSpaces }
    if case .null = item.value { return nil }
    diagnostics.append(
      Diagnostic(
        .error, id: "yaml/wrong-type",
        "'\(key)' holds \(item.value.kindName) where a text is expected", file: mapping.file,
        range: item.range, help: "put quotes around a text with ': ' in it"))
    return nil
  }

  private mutating func wrongType<Value>(
    _ entry: YAMLMapping.Entry, _ expected: String, help: String
  ) -> Value? {
    let found =
      if case .scalar(let text) = entry.value { "'\(text.prefix(40))'" } else {
        entry.value.kindName
      }
    report(
      .error, "yaml/wrong-type", entry.key, "'\(entry.key)' is \(expected), not \(found)",
      help: help)
    return nil
  }

  private func suggestion(for word: String, among words: [String]) -> String? {
    words.nearest(to: word).map { "did you mean '\($0)'?" }
  }
}

extension String {
  /// Without white space at both ends.
  var trimmingSpaces: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
