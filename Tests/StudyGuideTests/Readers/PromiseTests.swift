import Markdown
import TestSupport
import Testing

@testable import StudyGuide

@Suite("Sections of which nothing could be read")
struct PromiseTests {
  @Test(arguments: cases)
  func reports(_ example: ReaderCase) async throws { try await example.check() }

  @Test func saysHowItWouldBeRead() async throws {
    let file = SourceFile(path: "a.md", text: "## Key dates\n\n- the war begins\n- the war ends\n")
    let guide = try await GuideReader(settings: GuideSettings()).read([file], jobs: 1)
    let note = try #require(guide.diagnostics.first)
    #expect(note.message == "no line that begins with its time could be read below this heading")
    #expect(note.help?.contains("1789: The Bastille falls") == true)
    #expect(note.help?.contains("<!-- study: skip -->") == true)
  }

  private static let cases = [
    ReaderCase(
      "a heading that says what it is, above a list or table that nobody could read",
      """
      ## Mistakes

      | What | How often |
      |---|---|
      | Late | 3 |

      ## Rubric

      - Cost
      - Speed

      ## Timeline

      - The war begins.
      - The war ends.

      ## Quiz

      1. Who wrote Emma?
      2. Who wrote Ulysses?

      ## Frequently asked questions

      - How to pay
      - How to leave
      """,
      """
      ! 3:1 note study/unread
      ! 9:1 note study/unread
      ! 14:1 note study/unread
      ! 19:1 note study/unread
      ! 24:1 note study/unread
      """),
    ReaderCase(
      "silent where something below it was read or reported, or the author left it out",
      """
      ## Mistakes

      What follows is common.

      - [Late](#late)
      - [Early](#early)

      ### Late

      - **Too late.** Nobody waits.

      ### Early

      - one
      - two

      ## Glossary

      - no definition here
      - **Drift** — slow change

      <!-- study: skip -->

      ## Timeline

      - The war begins.
      - The war ends.

      ## Rubric

      <!-- study: skip -->

      - Cost
      - Speed
      """,
      """
      mistake "Late" 8:1 | what: • Too late. Nobody waits.
      mistake "one" 14:1
      mistake "two" 15:1
      term "Drift" 20:1 | slow change
      ! 19:1 warning term/missing-definition
      """),
    ReaderCase(
      "silent on prose, lists of links, things to do, and headings that promise less",
      """
      ## FAQ

      Write to us. We answer within a day.

      ## Steps

      - [ ] Buy flour
      - [ ] Buy salt

      ## Evaluation

      - Accuracy
      - Recall

      ## Process

      - Kanban
      - Scrum

      ## Practice

      - Run daily.
      - Rest weekly.

      ## Timeline

      It took two years.

      ## Test yourself

      - Use flashcards.
      - Solve the exams of last year.

      ## Next steps

      - Tell the others.
      - Book a room.
      """, ""),
    ReaderCase(
      "the inner of two headings tells it, and a chapter's title does so for all of it",
      """
      # Quiz

      ## Test yourself

      - Who wrote Emma?
      - Who wrote Ulysses?
      """,
      """
      ! 5:1 note study/unread
      """),
  ]
}
