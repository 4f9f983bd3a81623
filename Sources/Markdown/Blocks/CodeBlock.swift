/// Code, fenced or indented; `info` is the fence's info string, empty when indented.
package struct CodeBlock: Sendable, Equatable {
  package var info: String
  package var text: String
  package var range: SourceRange

  package init(info: String, text: String, range: SourceRange) {
    self.info = info
    self.text = text
    self.range = range
  }
}
