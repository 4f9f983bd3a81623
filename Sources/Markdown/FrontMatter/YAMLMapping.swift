/// Keys and values of a YAML mapping with their places in the file, in the author's order.
package struct YAMLMapping: Sendable, Equatable {
  package struct Entry: Sendable, Equatable {
    package let key: String
    package let keyRange: SourceRange
    package let value: YAMLValue
    package let valueRange: SourceRange

    package init(key: String, keyRange: SourceRange, value: YAMLValue, valueRange: SourceRange) {
      self.key = key
      self.keyRange = keyRange
      self.value = value
      self.valueRange = valueRange
    }
  }

  package let file: String
  package let entries: [Entry]

  package init(file: String, entries: [Entry] = []) {
    self.file = file
    self.entries = entries
  }

  package subscript(key: String) -> Entry? {
    entries.first { $0.key == key }
  }

  /// Reads `text`, whose first line is line `firstLine` of the file; a text that is no sound YAML
  /// mapping comes back empty and with an error.
  package static func parse(
    _ text: String, file: String, firstLine: Int = 1
  ) -> Diagnosed<YAMLMapping> {
    var reader = YAMLReader(text, file: file, firstLine: firstLine)
    let mapping = reader.read()
    return Diagnosed(mapping, reader.diagnostics)
  }

  /// Reads a whole file.
  package static func parse(_ file: SourceFile) -> Diagnosed<YAMLMapping> {
    let source = SourceText(file)
    let read = parse(String(decoding: source.bytes, as: UTF8.self), file: file.path)
    return Diagnosed(read.value, source.diagnostics + read.diagnostics)
  }
}

/// A YAML value, without any guess at what a plain scalar means.
package indirect enum YAMLValue: Sendable, Equatable {
  package struct Item: Sendable, Equatable {
    package let value: YAMLValue
    package let range: SourceRange

    package init(value: YAMLValue, range: SourceRange) {
      self.value = value
      self.range = range
    }
  }

  /// Nothing behind the key, `~` or `null`.
  case null
  case scalar(String)
  case sequence([Item])
  case mapping(YAMLMapping)

  /// What it is, in an author's words.
  package var kindName: String {
    switch self {
    case .null: "nothing"
    case .scalar: "a text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}
