import Markdown
import Testing

/// The specifications' examples. They are not part of this repository (see ``Reference``): where
/// they are absent these tests are skipped, and the differential test still holds.
@Suite(.enabled(if: !Reference.commonMark.isEmpty, "the specifications' examples are not here"))
struct SpecificationTests {
  /// Examples of GitHub's that are rendered otherwise on purpose, and why.
  static let deviations: [String: String] = [:]

  @Test(arguments: Reference.commonMark)
  func commonMark(_ example: Reference.Example) {
    let document = parse(example.markdown, MarkdownOptions(smart: false, extensions: []))
    let renderer = HTMLRenderer(options: .init(rawHTML: .allow, headingAnchors: false))
    #expect(renderer.render(document.blocks) == example.html)
  }

  @Test(arguments: Reference.gitHub)
  func gitHub(_ example: Reference.Example) {
    let isEqual = html(example.markdown, rawHTML: .allow) == example.html
    #expect(isEqual == (Self.deviations[example.name] == nil))
  }

  @Test func allExamplesAreThere() {
    #expect(Reference.commonMark.count == 652)
    #expect(Reference.gitHub.count == 32)
  }
}
