import TestSupport
import Testing

@Suite("Reading cases with questions")
struct CaseReaderTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "bold questions with their answers",
      """
      ### Case study: Friday night

      > Maria felt sick on Thursday.

      **What went wrong?** She came to work on Friday.

      **What should the manager have done?**

      Sent her home.

      ### Case study: Saturday

      > Paul felt sick on Friday.

      **What went wrong?** He came to work.
      """,
      """
      card "What went wrong?" 5:1 | about: Maria felt sick on Thursday. | She came to work on Friday.
      card "What should the manager have done?" 7:1 | about: Maria felt sick on Thursday. | Sent her home.
      scenario "Saturday" 11:1 | Paul felt sick on Friday. ¶ What went wrong? He came to work.
      """),
    ReaderCase(
      "what is said of an option below it, and how the case goes on",
      """
      ### Scenario 1

      > Acme runs a photo site.

      **8. Which lifecycle is best?**

      - A: Delete after a year
      - B: Archive after a year ✅
      - C: Archive after a day

      Why not C? It takes hours.

      Now the files move.

      **9. Which feature moves them?**

      - A: Lifecycle rules ✅
      - B: Replication
      """,
      """
      question "Which lifecycle is best?" 5:1 | about: Acme runs a photo site. | [ ] Delete after a year | [x] Archive after a year | [ ] Archive after a day | because: Why not C? It takes hours.
      question "Which feature moves them?" 15:1 | about: Acme runs a photo site. ¶ Now the files move. | [x] Lifecycle rules | [ ] Replication
      """),
    ReaderCase(
      "Why not, and no option",
      """
      Which salt is it?

      - A: Sea salt ✅
      - B: Rock salt

      Why not Bath? Because it is far.
      """,
      """
      question "Which salt is it?" 1:1 | [x] Sea salt | [ ] Rock salt
      """),
    ReaderCase(
      "the one option in bold is the key",
      """
      ### Scenario 2

      > Bolt has 200 accounts.

      **10. What do you use?**

      A. A policy on every user\("  ")
      B. A boundary\("  ")
      C. **SCP on the root**\("  ")
      D. A rule
      """,
      """
      question "What do you use?" 5:1 | about: Bolt has 200 accounts. | [ ] A policy on every user | [ ] A boundary | [x] SCP on the root | [ ] A rule
      """),
    ReaderCase(
      "options without any mark below a case",
      """
      ### Scenario 2

      > Bolt has 200 accounts.

      **10. What do you use?**

      A. A policy on every user
      B. A boundary
      C. SCP on the root
      """,
      """
      ! 5:1 warning question/no-answer
      """),
    ReaderCase(
      "questions stand with the case that they are about",
      """
      ## Case: the confused patient

      Mr. Hill is 80. He pulls at his drip.

      **Questions**

      1. What do you check first?
      2. Which drug is a likely cause?

      **Answers**

      1. His oxygen.
      2. Morphine.

      ## Vignette 1

      A woman on a pump breathes seven times a minute.

      **What do you do first?**

      A. Document
      B. Stop the pump

      **Answer: B.**

      Ten minutes later she is awake.

      What now?

      - [ ] Start it again
      - [x] Call the doctor
      """,
      """
      card "What do you check first?" 7:1 | about: Mr. Hill is 80. He pulls at his drip. | His oxygen.
      card "Which drug is a likely cause?" 8:1 | about: Mr. Hill is 80. He pulls at his drip. | Morphine.
      question "What do you do first?" 19:1 | about: A woman on a pump breathes seven times a minute. | [ ] Document | [x] Stop the pump
      question "What now?" 28:1 | about: A woman on a pump breathes seven times a minute. ¶ Ten minutes later she is awake. | [ ] Start it again | [x] Call the doctor
      """),
    ReaderCase(
      "questions without answers belong to the scenario, and other sections are no cases",
      """
      ## Case: the van

      It waits.

      **Questions**

      1. Who goes first?
      2. Who waits?

      ## The pump

      It is old.

      **What do you do first?**

      A. Document
      B. Stop the pump

      **Answer: B.**
      """,
      """
      scenario "the van" 1:1 | It waits. | questions Questions: 1. Who goes first? ¶ 2. Who waits?
      question "What do you do first?" 14:1 | [ ] Document | [x] Stop the pump
      """),
  ]
}
