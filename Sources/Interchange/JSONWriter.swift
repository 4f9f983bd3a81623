/// Writes JSON as UTF-8 in the order it is told to, without building a tree first: a large guide's
/// `study.json` is many megabytes.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  mutating func object(_ members: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    members(&self)
    close(UInt8(ascii: "}"))
  }

  mutating func array<Items: Sequence>(
    _ items: Items, _ write: (inout JSONWriter, Items.Element) -> Void
  ) {
    open(UInt8(ascii: "["))
    for item in items { write(&self, item) }
    close(UInt8(ascii: "]"))
  }

  /// Begins a line, on which the next value of an array stands.
  mutating func newLine() {
    separate()
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  /// A member of an object: its name, and what `value` writes.
  mutating func member(_ name: StaticString, _ value: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: "\":".utf8)
    needsComma = false
    value(&self)
  }

  /// A member whose name is no literal.
  mutating func member(key: String, _ value: (inout JSONWriter) -> Void) {
    string(key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
    value(&self)
  }

  /// A text member with a name of the author's.
  mutating func member(named name: String, _ text: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
    string(text)
  }

  /// A text member; left out where there is none.
  mutating func member(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    member(name) { $0.string(text) }
  }

  mutating func member(_ name: StaticString, _ number: Int?) {
    guard let number else { return }
    member(name) { $0.raw(String(number)) }
  }

  mutating func member(_ name: StaticString, _ number: Double?) {
    guard let number else { return }
    member(name) { $0.raw(number.plain) }
  }

  mutating func member(_ name: StaticString, _ flag: Bool) {
    member(name) { $0.raw(flag ? "true" : "false") }
  }

  mutating func member(_ name: StaticString, _ texts: [String]) {
    member(name) { writer in
      writer.array(texts) { writer, text in writer.string(text) }
    }
  }

  /// A text with quotes, escaped after RFC 8259.
  mutating func string(_ text: String) {
    separate()
    bytes.appendJSON(text)
  }

  mutating func number(_ number: Int) { raw(String(number)) }

  /// JSON that is written already.
  mutating func raw(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }
}
