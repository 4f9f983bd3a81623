/// Writes one piece of HTML. The tree is at most ``Document/maximumDepth`` levels deep, so this may
/// recurse.
struct HTMLWriter {
  let options: HTMLRenderer.Options
  var html: HTMLBuffer

  init(options: HTMLRenderer.Options, output: [UInt8]) {
    self.options = options
    html = HTMLBuffer(output)
  }

  consuming func takeOutput() -> [UInt8] { html.take() }
}
