import TestSupport
import Testing

@Suite("Keys of questions without options")
struct OpenKeyTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws {
    let digest = try await ElementDigest.of(example.markdown)
    #expect(digest == example.digest, "\(digest)")
  }

  private static let cases = [
    ReaderCase(
      "among exercises everything numbered is a question",
      """
      ## Self-test

      1. How many sides has a triangle?
      2. Name the capital of France.
      3. The chemical sign of iron

      ### Answers

      1. Three
      2. Paris
      3. Fe

      ## Practice

      **1.** How much water? You have 5 mL.

      **2.** Work out the dose.

      ### Answers

      **1.** 10 mL

      **2.** 3 mg
      """,
      """
      card "How many sides has a triangle?" 3:1 | Three
      card "Name the capital of France" 4:1 | Paris
      card "The chemical sign of iron" 5:1 | Fe
      card "How much water?" 15:1 | 10 mL
      card "Work out the dose" 17:1 | 3 mg
      """),
    ReaderCase(
      "elsewhere a task is a question only beside one",
      """
      ## Test

      1. How many sides has a triangle?
      2. Name the capital of France.

      ### Answers

      1. Three
      2. Paris

      ## Setup

      1. Open the box.
      2. Name the device.

      **1.** A paragraph.

      ### Answers

      1. Yes
      2. No
      """,
      """
      card "How many sides has a triangle?" 3:1 | Three
      card "Name the capital of France" 4:1 | Paris
      """),
  ]
}
