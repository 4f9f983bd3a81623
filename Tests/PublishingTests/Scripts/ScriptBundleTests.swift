import Foundation
import Markdown
import Testing

@testable import Publishing

@Suite struct ScriptBundleTests {
  private static func bundle(_ files: [String: String], entry: String) -> ScriptBundle {
    var modules: [String: ScriptModule] = [:]
    for (path, text) in files { modules[path] = ScriptModule(text, path: path) }
    return ScriptBundle(entries: [entry], modules: modules)
  }

  @Test func modulesStandBehindWhatTheyImport() {
    let bundle = Self.bundle(
      [
        "js/a.js": "import { b } from \"./b.js\";\nimport { c } from \"./c.js\";\nb(c);",
        "js/b.js": "import { c as sea } from \"./c.js\";\nexport function b() { return sea; }",
        "js/c.js": "export const c = 1;",
        "js/unrelated.js": "boom();",
      ], entry: "js/a.js")
    #expect(bundle.diagnostics == [])
    #expect(
      bundle.text == """
        (()=>{"use strict";
        const module0=(()=>{
        const c = 1;
        return {c};
        })();
        const module1=(()=>{
        const {c:sea}=module0;
        function b() { return sea; }
        return {b};
        })();
        const module2=(()=>{
        const {b}=module1;
        const {c}=module0;
        b(c);
        return {};
        })();
        })();

        """)
  }

  @Test func anUnknownFileIsNamedWithItsPlace() {
    let bundle = Self.bundle(
      ["js/a.js": "// first\nimport { b } from \"./bb.js\";", "js/b.js": ""], entry: "js/a.js")
    #expect(
      bundle.diagnostics == [
        Diagnostic(
          .error, id: "theme/unknown-import", "there is no 'js/bb.js'", file: "js/a.js",
          range: SourceRange(line: 2, column: 1, length: 28), help: "did you mean 'js/b.js'?")
      ])
  }

  @Test func anUnknownNameIsNamed() {
    let bundle = Self.bundle(
      ["js/a.js": "import { shufle } from \"./b.js\";", "js/b.js": "export function shuffle() {}"],
      entry: "js/a.js")
    #expect(bundle.diagnostics.map(\.message) == ["'js/b.js' exports no 'shufle'"])
    #expect(bundle.diagnostics.map(\.help) == ["did you mean 'shuffle'?"])
  }

  @Test func modulesThatImportEachOtherAreNamed() {
    let bundle = Self.bundle(
      [
        "js/a.js": "import \"./b.js\";",
        "js/b.js": "import \"./c.js\";",
        "js/c.js": "import \"./b.js\";",
      ], entry: "js/a.js")
    #expect(
      bundle.diagnostics.map(\.message) == [
        "these modules import each other: js/b.js → js/c.js → js/b.js"
      ])
    #expect(bundle.diagnostics.map(\.file) == ["js/c.js"])
  }

  @Test func themesAreCheckedForTheirScripts() {
    let found = ThemeCheck.diagnostics(overrides: [
      "js/mine.js": "import { offerSchemes } from \"./scheem.js\";"
    ])
    #expect(found.map(\.id) == ["theme/unknown-import"])
    #expect(found.map(\.help) == ["did you mean 'js/scheme.js'?"])
  }

  @Test func addedModulesRunOnEveryPage() throws {
    let theme = try Theme(overrides: [
      "js/mine.js": "import { one } from \"./mine-too.js\";\nconsole.log(one);",
      "js/mine-too.js": "export const one = 1;",
    ])
    #expect(theme.scripts.text(.page).contains("console.log(one);"))
    #expect(!theme.scripts.text(.search).contains("console.log(one);"))
    #expect(theme.scripts.text(.page).components(separatedBy: "const one = 1;").count == 2)
  }
}
