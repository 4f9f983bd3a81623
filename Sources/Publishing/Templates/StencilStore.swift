import Mustache

/// Renders views through their templates, running swift-mustache once for each outline only.
///
/// Looking a name up there takes about a microsecond, and a page has hundreds. So a template runs
/// on marks in the place of the texts, and what comes out is kept as a ``Stencil``: filling it is
/// copying bytes. A view with an outline of its own costs one run, as it would anyway.
///
/// Each task that renders has a store of its own, so that no core waits for another.
final class StencilStore {
  /// Outlines kept for one template; beyond that a stencil is made and thrown away.
  private static let capacity = 400

  private let library: MustacheLibrary
  private var stencils: [String: [[UInt8]: Stencil]] = [:]

  init(library: MustacheLibrary) {
    self.library = library
  }

  func render<View: RootView>(_ view: View) -> [UInt8] {
    var output: [UInt8] = []
    render(view, to: &output)
    return output
  }

  func render<View: RootView>(_ view: View, to output: inout [UInt8]) {
    let outline = ViewOutline(view)
    let stencil =
      stencils[View.template]?[outline.outline] ?? makeStencil(View.self, outline.outline)
    stencil.fill(with: outline.leaves, to: &output)
  }

  private func makeStencil<View: RootView>(
    _ view: View.Type, _ outline: [UInt8]
  ) -> Stencil {
    let marked = MarkedView(Schema(View.self), outline: outline)
    let stencil = Stencil(
      markedOutput: library.render(marked, withTemplate: View.template) ?? "")
    if stencils[View.template, default: [:]].count < Self.capacity {
      stencils[View.template, default: [:]][outline] = stencil
    }
    return stencil
  }
}
