/// A view taken apart: which of its parts are there, and the texts alone in reading order.
///
/// Two views of one kind with the same outline make a template run through the same sections, so
/// that what they show differs in the texts only. ``StencilStore`` rests on that.
struct ViewOutline {
  enum Leaf {
    case text(String)
    case html([UInt8])
  }

  private(set) var outline: [UInt8] = []
  private(set) var leaves: [Leaf] = []

  init(_ values: [FieldValue]) {
    outline.reserveCapacity(values.count + 8)
    add(values)
  }

  private mutating func add(_ values: [FieldValue]) {
    for value in values {
      switch value {
      case .text(nil), .flag(false): outline.append(0)
      case .flag(true): outline.append(1)
      case .text(let text?):
        outline.append(2)
        leaves.append(.text(text))
      case .html(let html):
        outline.append(html.isEmpty ? 0 : 3)
        if !html.isEmpty { leaves.append(.html(html)) }
      case .list(let items):
        outline.append(4)
        add(count: items.count)
        for item in items { add(item) }
      }
    }
  }

  private mutating func add(count: Int) {
    var rest = count
    while rest >= 0x80 {
      outline.append(UInt8(truncatingIfNeeded: rest & 0x7F) | 0x80)
      rest >>= 7
    }
    outline.append(UInt8(truncatingIfNeeded: rest))
  }
}
