import TestSupport
import Testing

@Suite("Telling a dash before a note from one that belongs to an option")
struct OptionNoteTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "commands, code and names",
      """
      Which one brings the file back?

      - [ ] git reset HEAD^ -- notes.txt
      - [x] git checkout HEAD -- notes.txt
      - [ ] git commit --amend
      - [ ] `rm -- notes.txt`
      - [ ] Chosen by -- Window
      - [ ] 10 -- 20
      - [ ] Nothing -- it is gone for good
      - [ ] git merge -- this joins two branches
      - [ ] Luck — never
      """,
      """
      question "Which one brings the file back?" 1:1 | [ ] git reset HEAD^ -- notes.txt | [x] git checkout HEAD -- notes.txt | [ ] git commit --amend | [ ] rm -- notes.txt | [ ] Chosen by – Window | [ ] 10 – 20 | [ ] Nothing (it is gone for good) | [ ] git merge (this joins two branches) | [ ] Luck (never)
      """)
  ]
}
