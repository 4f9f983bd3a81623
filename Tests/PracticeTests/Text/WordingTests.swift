import Markdown
import Testing

@testable import Practice

@Suite("Wording")
struct WordingTests {
  @Test(
    "Sentences begin with a capital, symbols stay as they are",
    arguments: [
      ("milk", "Milk"), ("éclair", "Éclair"), ("λόγος", "Λόγος"),
      ("µg of vitamin", "µg of vitamin"), ("μg of vitamin", "μg of vitamin"),
      ("mL of blood", "mL of blood"), ("pH of the liquid", "pH of the liquid"),
      ("kPa", "kPa"), ("kg/m³", "kg/m³"), ("iPhone", "iPhone"), ("m of rope", "m of rope"),
      // Words, and what only begins like a unit.
      ("a cup", "A cup"), ("min wage", "Min wage"), ("bar charts", "Bar charts"),
      ("g-force", "G-force"), ("l’eau", "L’eau"), ("x-ray", "X-ray"), ("", ""),
    ])
  func capitals(text: String, shown: String) { #expect(Wording.capitalized(text) == shown) }

  @Test("Code at the beginning stays as it is")
  func code() {
    let code: [Inline] = [.code("revert"), .text(" undoes it")]
    #expect(Wording.sentence(code) == "revert undoes it.")
    #expect(Wording.sentence([.strong(code)]) == "revert undoes it.")
    #expect(Wording.sentence([.text("revert undoes it")]) == "Revert undoes it.")
  }

  @Test("No option begins with code that was made a word")
  func options() async throws {
    let set = try await Made.set(
      """
      ## Glossary

      - **Undo** — `revert` makes a commit that takes the last one back
      - **Drop** — `restore` throws away what was changed in a file
      - **Keep** — `stash` puts the changes away until they are wanted
      - **Copy** — mL of ink that are needed for a page of it

      ## Common mistakes

      - **Force pushing.** `push --force` drops what others did. Fix: `push --force-with-lease`.
      - **Big commits.** `add .` takes everything along. Fix: `add -p` asks for each part.
      - **No branch.** `commit` goes to main at once. Fix: `switch -c` makes a branch first.
      """)
    let words = ["Revert", "Restore", "Stash", "ML", "Push", "Add", "Commit ", "Switch"]
    #expect(set.questions.count > 6)
    for question in set.questions {
      let told =
        [question.prompt, question.explanation] + question.texts
        + question.options.map(\.rationale)
      #expect(!told.contains { text in words.contains { text.contains($0) } }, "\(told)")
    }
  }

  @Test(
    "What stands in quotation marks is not quoted again, and marks inside change in pairs",
    arguments: [
      ("ice", "“ice”"), ("\"ice\"", "“ice”"), ("“ice”", "“ice”"),
      ("„Der Meister weiß, was er tut.“", "„Der Meister weiß, was er tut.“"),
      ("«Me abrocho el cinturón.»", "«Me abrocho el cinturón.»"),
      ("»Eis!«", "»Eis!«"), ("„ice”", "„ice”"),
      // Marks around parts of it.
      ("“ice” or “snow”", "“‘ice’ or ‘snow’”"), ("„Eis“ und „Schnee“", "“‚Eis‘ und ‚Schnee‘”"),
      ("Say „Eis“", "“Say ‚Eis‘”"), ("He said “ice”.", "“He said ‘ice’.”"),
      ("«Sí» y «no»", "“«Sí» y «no»”"),
      // A mark alone stays what it is.
      ("ice” is cold", "“ice” is cold”"), ("\"", "“\"”"),
      ("6\" of snow – cold", "“6\" of snow – cold”"),
    ])
  func quotes(text: String, shown: String) { #expect(Wording.quote(text) == shown) }

  @Test("A long text is named by its beginning, without a quotation mark that is not closed")
  func beginning() {
    #expect(Wording.beginning("Ask first.") == "Ask first")
    let long = "“One two three four five six seven eight nine ten eleven.”"
    #expect(Wording.quote(Wording.beginning(long)) == "“One two three four five six seven eight …”")
  }
}
