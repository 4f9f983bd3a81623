import Yams

/// Turns Yams' nodes into a ``YAMLMapping`` with places in the file, within bounds on nesting and
/// on what aliases may grow to.
struct YAMLReader {
  /// More levels than any guide needs, few enough for any stack.
  private static let maximumDepth = 50
  /// More values than any guide needs; aliases of aliases reach it quickly.
  private static let maximumValues = 100_000

  private(set) var diagnostics: [Diagnostic] = []
  private let file: String
  private let firstLine: Int
  private var lines: YAMLLines
  private var remaining = maximumValues

  init(_ text: String, file: String, firstLine: Int) {
    self.file = file
    self.firstLine = firstLine
    lines = YAMLLines(text)
  }

  mutating func read() -> YAMLMapping {
    let empty = YAMLMapping(file: file)
    if let excess = lines.excess(maximumDepth: Self.maximumDepth) {
      report(excess.id, excess.message, at: range(line: excess.line, column: 1, length: 1))
      return empty
    }
    guard let root = compose() else { return empty }
    switch value(of: root, depth: 0) {
    case .mapping(let mapping): return remaining > 0 ? mapping : tooLarge()
    case .null: return empty
    case let other:
      report(
        "yaml/wrong-type", "'key: value' lines are expected here, not \(other.kindName)",
        at: range(of: root), help: "write one 'key: value' a line")
      return empty
    }
  }

  private mutating func tooLarge() -> YAMLMapping {
    report(
      "yaml/too-large", "more than \(Self.maximumValues) values",
      at: range(line: 1, column: 1, length: 1))
    return YAMLMapping(file: file)
  }

  /// Parses; drops repeated keys of the top level, each reported, and then tries once more.
  private mutating func compose() -> Node? {
    guard !lines.isBlank else { return nil }
    do {
      return try Parser(
        yaml: lines.text, resolver: .basic, constructor: .default, encoding: .utf8
      ).singleRoot()
    } catch let YamlError.duplicatedKeysInMapping(keys, context) {
      let repeats = lines.removeRepeatedKeys()
      for key in repeats {
        report(
          "yaml/duplicate-key", "'\(key.name)' was set before",
          at: range(line: key.line, column: 1, length: key.name.utf8.count),
          help: "keep one of the two")
      }
      guard repeats.isEmpty else { return compose() }
      report(
        "yaml/duplicate-key", "'\(keys.joined(separator: "', '"))' is set twice",
        at: range(at: context.mark, length: 1), help: "keep one of the two")
    } catch let error as YamlError {
      report(syntax: error)
    } catch {
      report("yaml/syntax", "\(error)", at: range(line: 1, column: 1, length: 1))
    }
    return nil
  }
}

// MARK: - Values

extension YAMLReader {
  private mutating func value(of node: Node, depth: Int) -> YAMLValue {
    remaining -= 1
    guard remaining > 0, depth <= Self.maximumDepth else { return .null }
    switch node {
    case .scalar(let scalar):
      let isNull =
        scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
      return isNull ? .null : .scalar(scalar.string)
    case .sequence(let sequence):
      return .sequence(
        sequence.map { item in
          let value = value(of: item, depth: depth + 1)
          return YAMLValue.Item(value: value, range: range(of: item, value))
        })
    case .mapping(let mapping):
      return .mapping(
        YAMLMapping(
          file: file, entries: mapping.map { entry(key: $0.key, value: $0.value, depth: depth) }))
    case .alias: return .null
    }
  }

  private mutating func entry(key: Node, value node: Node, depth: Int) -> YAMLMapping.Entry {
    let value = value(of: node, depth: depth + 1)
    return YAMLMapping.Entry(
      key: key.scalar?.string ?? "", keyRange: range(of: key), value: value,
      valueRange: range(of: node, value))
  }
}

// MARK: - Places

extension YAMLReader {
  /// From the node's mark to the end of its last part.
  private func range(of node: Node, _ value: YAMLValue) -> SourceRange {
    let start = range(of: node)
    let last: SourceRange? =
      switch value {
      case .null, .scalar: nil
      case .sequence(let items): items.last?.range
      case .mapping(let mapping): mapping.entries.last?.valueRange
      }
    return last.map { start.start <= $0.start ? start.union($0) : start } ?? start
  }

  private func range(of node: Node) -> SourceRange {
    guard let mark = node.mark else { return range(line: 1, column: 1, length: 1) }
    guard case .scalar(let scalar) = node else { return range(at: mark, length: 1) }
    switch scalar.style {
    case .singleQuoted, .doubleQuoted:
      return range(at: mark, length: lines.quotedLength(at: mark.line, column: mark.column))
    case .plain, .any:
      let rest = lines.restLength(at: mark.line, column: mark.column)
      return range(at: mark, length: min(scalar.string.utf8.count, rest))
    case .literal, .folded:
      return range(at: mark, length: 1)
    }
  }

  /// Yams counts lines and columns from 1, columns in Unicode scalars.
  private func range(at mark: Mark, length: Int) -> SourceRange {
    range(
      line: mark.line, column: lines.byteColumn(at: mark.line, column: mark.column), length: length)
  }

  private func range(line: Int, column: Int, length: Int) -> SourceRange {
    SourceRange(line: line + firstLine - 1, column: column, length: length)
  }
}

// MARK: - Diagnostics

extension YAMLReader {
  private mutating func report(
    _ id: String, _ message: String, at range: SourceRange, help: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(.error, id: id, message, file: file, range: range, help: help))
  }

  private mutating func report(syntax error: YamlError) {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let message = context.map { "\($0.text.trimmingSpaces): \(problem)" } ?? problem
      let isQuote = context?.text.contains("quoted scalar") == true
      // A bracket or quote that is never closed is noticed later; it is the opening one that is wrong.
      let place = context.map { isQuote || $0.text.contains("flow") ? $0.mark : mark } ?? mark
      let help =
        if lines.isIndentedByTab(mark.line) {
          "indent with spaces; YAML takes no tabs there"
        } else if isQuote {
          "close the quote that begins here; a quote inside of it is written twice or behind a backslash"
        } else {
          "put a text with ': ', '#' or a quote in it between quotes"
        }
      report("yaml/syntax", message, at: range(at: place, length: 1), help: help)
    case .reader(let problem, _, _, _):
      let line = lines.firstUnprintableLine ?? 1
      report("yaml/syntax", problem, at: range(line: line, column: 1, length: 1))
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded,
      .duplicatedKeysInMapping:
      report("yaml/syntax", "\(error)", at: range(line: 1, column: 1, length: 1))
    }
  }
}
