import TestSupport
import Testing

@Suite("Before and After as points in time")
struct PointsInTimeTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "below a heading that asks when",
      """
      ## When must you wash your hands?

      *Before:*

      - starting work
      - handling clean utensils

      *After:*

      - using the restroom
      - handling money

      ## When to water

      Before: the sun is up.

      After: the sun is down.
      """,
      """
      faq "When must you wash your hands?" 1:1 | Before: ¶ • starting work ¶ • handling clean utensils ¶ After: ¶ • using the restroom ¶ • handling money
      """),
    ReaderCase(
      "lists of which none says what one of the other says",
      """
      ## Surgery

      ### Before

      - Eat nothing for six hours
      - Bring your papers

      ### After

      - Drink water
      - Call if it bleeds
      """,
      ""),
    ReaderCase(
      "versions of the same",
      """
      ## Sentences

      **Before:**

      - We leverage the synergies
      - It was decided by us

      **After:**

      - We use what both teams know
      - We decided it

      ## Queries

      Before: three seconds

      After: two milliseconds
      """,
      """
      pair "Sentences" 3:1 | - Before: • We leverage the synergies ¶ • It was decided by us | + After: • We use what both teams know ¶ • We decided it
      pair "Queries" 15:1 | - Before: three seconds | + After: two milliseconds
      """),
  ]
}
