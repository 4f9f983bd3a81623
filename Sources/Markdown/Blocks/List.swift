/// A list of items; tight when no blank line parts them.
package struct List: Sendable, Equatable {
  package enum Marker: Sendable, Equatable {
    case bullet
    case ordered(start: Int)
  }

  package var marker: Marker
  package var isTight: Bool
  package var items: [ListItem]
  package var range: SourceRange

  package init(marker: Marker, isTight: Bool, items: [ListItem], range: SourceRange) {
    self.marker = marker
    self.isTight = isTight
    self.items = items
    self.range = range
  }

  /// A list of the same kind that holds one of the items alone, with its number.
  package func only(at place: Int) -> Block {
    var list = self
    if case .ordered(let start) = marker { list.marker = .ordered(start: start + place) }
    list.items = [items[place]]
    list.range = items[place].range
    return .list(list)
  }
}

/// One item of a list; `isChecked` is nil unless the item is a task (`- [ ]`, `- [x]`).
package struct ListItem: Sendable, Equatable {
  package var isChecked: Bool?
  package var blocks: [Block]
  package var range: SourceRange

  package init(isChecked: Bool? = nil, blocks: [Block], range: SourceRange) {
    self.isChecked = isChecked
    self.blocks = blocks
    self.range = range
  }
}
