import Testing

@testable import Publishing

@Suite struct ScriptModuleTests {
  @Test func lineEndsOfAnyKindAreTheSame() {
    let text = """
      import {
        a,
      } from "./one.js";

      // inside
      export const b = a;
      """
    let module = ScriptModule(text, path: "js/m.js")
    #expect(module.imports.map(\.path) == ["js/one.js"])
    #expect(module.body == "const b = a;\n")
    #expect(ScriptModule(text.replacing("\n", with: "\r\n"), path: "js/m.js") == module)
  }

  @Test func takesImportsAndExportsOut() {
    let module = ScriptModule(
      """
      // @ts-check
      /** A type. @typedef {number} N */
      import { a, b as c } from "./one.js";
      import {
        d,
        e,
      } from "./two.js";
      import "./three.js";

      /**
       * Adds.
       */
      export function add(x, y) {
        // inside
        return x + y; // export stays here
      }
      export const THREE = 3;
      export class Store extends Base {}
      export async function later() {}
      const hidden = `
      import nothing
        // not a comment
      `;
      export { hidden as shown, THREE as three };
      """, path: "js/m.js")
    #expect(module.diagnostics == [])
    #expect(module.imports.map(\.path) == ["js/one.js", "js/two.js", "js/three.js"])
    #expect(
      module.imports.map { $0.names.map { "\($0.exported):\($0.local)" } } == [
        ["a:a", "b:c"], ["d:d", "e:e"], [],
      ])
    #expect(
      module.exports.map { "\($0.exported):\($0.local)" } == [
        "add:add", "THREE:THREE", "Store:Store", "later:later", "shown:hidden", "three:THREE",
      ])
    #expect(
      module.body == """
        function add(x, y) {
          return x + y; // export stays here
        }
        const THREE = 3;
        class Store extends Base {}
        async function later() {}
        const hidden = `
        import nothing
          // not a comment
        `;

        """)
  }

  @Test(arguments: [
    (#"import all from "./a.js";"#, "theme/import-form"),
    (#"import * as all from "./a.js";"#, "theme/import-form"),
    (#"import { a } from "../css/a.js";"#, "theme/import-form"),
    (#"import { a } from "library";"#, "theme/import-form"),
    (#"export default function () {}"#, "theme/export-form"),
    (#"export let changing = 1;"#, "theme/export-form"),
    (#"export { a } from "./a.js";"#, "theme/export-form"),
  ])
  func formsThatCannotBeJoined(line: String, id: String) {
    let module = ScriptModule("\n" + line, path: "js/m.js")
    #expect(module.diagnostics.map(\.id) == [id])
    #expect(module.diagnostics.first?.range.start.line == 2)
    #expect(module.diagnostics.first?.file == "js/m.js")
    #expect(module.diagnostics.first?.severity == .error)
  }
}
