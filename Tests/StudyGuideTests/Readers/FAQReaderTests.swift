import TestSupport
import Testing

@Suite("Reading questions and answers")
struct FAQReaderTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  @Test(
    "Headings that announce questions and answers",
    arguments: [
      ("Questions readers ask", true), ("The most asked questions", true),
      ("Questions to ask", false), ("Questions you should ask", false), ("Questions", false),
    ])
  func headings(heading: String, isOne: Bool) async throws {
    let digest = try await ElementDigest.of("## \(heading)\n\n**Can it freeze?** It can.")
    #expect(digest.hasPrefix("faq ") == isOne, "\(digest)")
  }

  private static let cases = [
    ReaderCase(
      "a list that a colon announces belongs to the answer",
      """
      ## Who is most at risk?

      Some guests get sick more easily:

      - **Young children** – under five, their defence still grows
      - **Older adults** – their defence falls with age

      ## How is the surface cleaned?

      In this order:

      1. Scrape the surface.
      2. Wash it.

      ## Who is who?

      All of them are at risk.

      - **Carrier** – somebody who carries a pathogen
      - **Host** – somebody in whom it lives
      """,
      """
      faq "Who is most at risk?" 1:1 | Some guests get sick more easily: ¶ • Young children – under five, their defence still grows ¶ • Older adults – their defence falls with age
      steps "How is the surface cleaned?" 12:1 | Scrape the surface. | Wash it.
      faq "Who is who?" 15:1 | All of them are at risk.
      term "Carrier" 19:1 | somebody who carries a pathogen
      term "Host" 20:1 | somebody in whom it lives
      """),
    ReaderCase(
      "bold questions outside of a FAQ, three of them",
      """
      ## Linear regression

      Fitted by hand at first.

      **What is bias?**

      An error.

      **How is it found? ⭐**

      1. Fit a line.
      2. Look at what is left.

      **What is variance?**

      A spread.

      ## Trees

      **What is a leaf?**

      An end.

      **What is a root?**

      A beginning.
      """,
      """
      faq "What is bias?" 5:1 | An error.
      faq "How is it found? ⭐" 9:1 | 1. Fit a line. ¶ 2. Look at what is left.
      faq "What is variance?" 14:1 | A spread.
      """),
    ReaderCase(
      "bold calls, and bold questions in running text",
      """
      ## Using it

      **Stuck?**

      Ask the forum.

      **Found a bug?**

      Open an issue.

      **Want more?**

      Read on.

      ## Why

      **Why tea?** It keeps.

      **Why now?** It rains.

      **Why us?** We are here.
      """,
      """
      """),
    ReaderCase(
      "contrasts below the last answer",
      """
      ## FAQ

      **Do sockets need covers?**

      Old ones do.

      Not the number of plugs, but the number of watts.

      Not the switch, but the breaker.
      """,
      """
      faq "Do sockets need covers?" 3:1 | Old ones do.
      contrast "FAQ" 7:1 | not the number of plugs but the number of watts | not the switch but the breaker
      """),
    ReaderCase(
      "headings in the items of a list",
      """
      1. ### What is a view?

         A stored query.

      2. ### Explain indexes

         They are sorted copies.

      3. ### Is a view fast?

         As fast as its query.
      """,
      """
      faq "What is a view?" 1:1 | A stored query.
      faq "Is a view fast?" 9:1 | As fast as its query.
      """),
    ReaderCase(
      "FAQ",
      """
      ## FAQ

      ### Do I need to code?

      No, but.

      ### How deep?

      Two minutes.

      Second para.
      """,
      """
      faq "Do I need to code?" 3:1 | No, but.
      faq "How deep?" 7:1 | Two minutes. ¶ Second para.
      """),
    ReaderCase(
      "Frequently asked questions",
      """
      ## Frequently asked questions

      **Is it hard?**

      Yes.

      **Is it long?** No, short.

      Q: One?
      A: Two.

      Q1. Numbered?

      With a letter.

      <details><summary>Hidden?</summary>

      Hidden answer.

      </details>

      - **List q?** list a
      - **List r?** list b

      Can a paragraph be one?

      It can.

      ### Unanswered?
      """,
      """
      faq "Is it hard?" 3:1 | Yes.
      faq "Is it long?" 7:1 | No, short.
      faq "One?" 9:1 | Two.
      faq "Numbered?" 12:1 | With a letter.
      faq "Hidden?" 16:1 | Hidden answer.
      faq "List q?" 22:1 | list a
      faq "List r?" 23:1 | list b
      faq "Can a paragraph be one?" 25:1 | It can.
      ! 29:1 warning faq/missing-answer
      """),
    ReaderCase(
      "Elsewhere",
      """
      ## Elsewhere

      ### Why does it matter?

      Because.

      - list

      ### What next?

      BAD: x

      GOOD: y
      """,
      """
      faq "Why does it matter?" 3:1 | Because. ¶ • list
      pair "What next?" 11:1 | - BAD: x | + GOOD: y
      """),
    ReaderCase(
      "Questions and answers",
      """
      ## Questions and answers

      **Unanswered one?**
      """,
      """
      ! 3:1 warning faq/missing-answer
      """),
    ReaderCase(
      "a table of contents is none",
      """
      ## FAQ

      - [Do I need to code?](#do-i-need-to-code)
      - [How deep?](#how-deep)

      ### Do I need to code?

      No.
      """,
      """
      faq "Do I need to code?" 6:1 | No.
      """),
    ReaderCase(
      "details outside a FAQ",
      """
      <details><summary>Is it <kbd>hard</kbd>?</summary>

      Not at all.

      </details>
      """,
      """
      faq "Is it hard?" 1:1 | Not at all.
      """),
    ReaderCase(
      "a details block that is no question",
      """
      <details><summary>The solution</summary>

      Secret.

      </details>
      """,
      """

      """),
    ReaderCase(
      "grouped by headings",
      """
      ## FAQ

      ### Before

      #### Is it long?

      No.
      """,
      """
      faq "Is it long?" 5:1 | No.
      """),
    ReaderCase(
      "pictures behind the question mark",
      """
      ## FAQ

      **What is bias? 👶**

      An error.

      Is it bad? ⭐

      Often.

      ### What is variance? ⭐️

      A spread.

      ## Theory

      ### Which is worse? 🚀 (hard)

      Text.

      ### Is it over?! ✅

      Yes.
      """,
      """
      faq "What is bias? 👶" 3:1 | An error.
      faq "Is it bad? ⭐" 7:1 | Often.
      faq "What is variance? ⭐️" 11:1 | A spread.
      """),
    ReaderCase(
      "an answer under headings of its own",
      """
      ## Estimation

      ### How many dentists are in New York City?

      #### How to Answer

      1. Start with the population.
      2. Estimate the people per dentist.

      #### Example Answer

      There are about 5,000.

      ### Tell me about a failure.

      #### Sample answer

      I lost the data.

      ### Is it warm?

      #### Answer

      Yes.

      - In summer

      ### Which kinds are there?

      #### Warm ones

      1. Start the fire.
      2. Wait for it.
      3. Open the door.
      """,
      """
      faq "How many dentists are in New York City?" 3:1 | How to Answer ¶ 1. Start with the population. ¶ 2. Estimate the people per dentist. ¶ Example Answer ¶ There are about 5,000.
      faq "Tell me about a failure." 14:1 | I lost the data.
      faq "Is it warm?" 20:1 | Yes. ¶ • In summer
      steps "Warm ones" 32:1 | Start the fire. | Wait for it. | Open the door.
      """),
  ]
}
