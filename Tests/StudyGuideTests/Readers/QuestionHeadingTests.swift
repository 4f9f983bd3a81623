import TestSupport
import Testing

@Suite("Headings that ask, above more than an answer")
struct QuestionHeadingTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "a question has no number of its section",
      """
      ## 1.1 What is triage?

      It sorts patients by urgency.
      """,
      """
      faq "What is triage?" 1:1 | It sorts patients by urgency.
      """),
    ReaderCase(
      "sections with headings of their own, or much text, stay what they are",
      """
      # Networks

      ## Why does latency matter?

      Users leave pages that take long.

      It adds up over hops.

      ### Sources

      Queues, distance and processing.

      ## Why do we cache?

      Caches keep what is asked often.

      The first copy costs most.

      All others are cheap.

      They grow stale in time.

      ## What is jitter?

      The variation of latency.
      """,
      """
      faq "Why does latency matter?" 3:1 | opens: Users leave pages that take long.
      faq "Why do we cache?" 13:1 | opens: Caches keep what is asked often.
      faq "What is jitter?" 23:1 | The variation of latency.
      """),
    ReaderCase(
      "text behind an element is more than an answer",
      """
      ## How fast is a network?

      It depends on where it is.

      | Network | Latency | Range |
      |---|---|---|
      | LAN | 1 ms | a house |
      | MAN | 10 ms | a city |
      | WAN | 40 ms | a country |

      Measure it with ping.
      """,
      """
      faq "How fast is a network?" 1:1 | opens: It depends on where it is.
      comparison "How fast is a network?" 5:1 | Latency: LAN = 1 ms, MAN = 10 ms, WAN = 40 ms | Range: LAN = a house, MAN = a city, WAN = a country
      """),
    ReaderCase(
      "an opening that announces or asks is no answer",
      """
      ## Why do we plan?

      There are two reasons:

      - time
      - money

      ### Time

      Time is short.

      ## Who reads it?

      Who would not?

      ### Readers

      All of them.
      """,
      """

      """),
    ReaderCase(
      "a list of questions keeps long answers",
      """
      ## What is a lock?

      One.

      Two.

      Three.

      Four.

      ## What is a latch?

      A lock for a moment.

      ## What is a mutex?

      A lock of one.

      ## What is a semaphore?

      A lock of many.

      ## Links

      Further reading.
      """,
      """
      faq "What is a lock?" 1:1 | One. ¶ Two. ¶ Three. ¶ Four.
      faq "What is a latch?" 11:1 | A lock for a moment.
      faq "What is a mutex?" 15:1 | A lock of one.
      faq "What is a semaphore?" 19:1 | A lock of many.
      """),
    ReaderCase(
      "a list that opens the section, a sentence that code goes on, and questions below a question",
      """
      ## What is a queue?

      - A line of jobs
      - First in, first out

      ### Kinds

      Two.

      ## How is it made?

      Add the following code

      ```c
      queue();
      ```

      ### In C

      So.

      ## Is it slow?

      No.

      ### Why not?

      It is short.
      """,
      """
      faq "What is a queue?" 1:1 | opens: • A line of jobs ¶ • First in, first out
      faq "Is it slow?" 22:1 | No.
      faq "Why not?" 26:1 | It is short.
      """),
  ]
}
