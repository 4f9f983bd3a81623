/// A view taken apart: which of its parts are there, and the texts alone in reading order.
///
/// Two views of one kind with the same outline make a template run through the same sections, so
/// that what they show differs in the texts only. ``StencilStore`` rests on that.
struct ViewOutline {
  enum Leaf {
    case text(String)
    case html([UInt8])
  }

  /// What stands in ``outline`` for each key.
  enum Mark {
    static let nothing: UInt8 = 0
    static let yes: UInt8 = 1
    /// A text or some HTML, the next of ``leaves``.
    static let leaf: UInt8 = 2
    /// A list: how many items follow, seven bits a byte, then their keys.
    static let list: UInt8 = 3
  }

  private(set) var outline: [UInt8] = []
  private(set) var leaves: [Leaf] = []

  init<View: TemplateView>(_ view: View) {
    outline.reserveCapacity(64)
    leaves.reserveCapacity(32)
    addKeys(of: view)
  }

  mutating func add(_ text: String?) {
    guard let text else { return outline.append(Mark.nothing) }
    outline.append(Mark.leaf)
    leaves.append(.text(text))
  }

  mutating func add(_ html: [UInt8]) {
    guard !html.isEmpty else { return outline.append(Mark.nothing) }
    outline.append(Mark.leaf)
    leaves.append(.html(html))
  }

  mutating func add(_ flag: Bool) {
    outline.append(flag ? Mark.yes : Mark.nothing)
  }

  mutating func add<Item: TemplateView>(_ items: [Item]) {
    outline.append(Mark.list)
    var rest = items.count
    while rest >= 0x80 {
      outline.append(UInt8(truncatingIfNeeded: rest & 0x7F) | 0x80)
      rest >>= 7
    }
    outline.append(UInt8(truncatingIfNeeded: rest))
    for item in items { addKeys(of: item) }
  }

  private mutating func addKeys<View: TemplateView>(of view: View) {
    for key in View.keys { key.answer(view, &self) }
  }
}
