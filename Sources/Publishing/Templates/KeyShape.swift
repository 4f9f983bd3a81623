/// What stands behind a name in a template.
indirect enum KeyShape: Sendable, Equatable {
  /// Plain text, escaped by `{{name}}`; a section over it is shown where there is a text.
  case text
  /// Finished HTML for `{{{name}}}`; a section over it is shown where there is some.
  case html
  /// Yes or no, for sections.
  case flag
  /// A section over it is repeated for each item, with the item's own keys.
  case list(Schema)
}

/// The keys that a template may name at one place.
struct Schema: Sendable, Equatable {
  struct Entry: Sendable, Equatable {
    let name: String
    let shape: KeyShape
    /// One phrase for the documentation.
    let about: String
  }

  let entries: [Entry]

  init<View: TemplateView>(_ view: View.Type) {
    entries = View.keys.map { Entry(name: $0.name, shape: $0.shape, about: $0.about) }
  }

  func shape(of name: String) -> KeyShape? {
    entries.first { $0.name == name }?.shape
  }
}
