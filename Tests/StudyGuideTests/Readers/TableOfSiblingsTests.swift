import TestSupport
import Testing

@Suite("Tables about several sections")
struct TableOfSiblingsTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "below the last of the headings that it names",
      """
      # Storage

      ## Kinds of storage

      ### 1. Block storage

      Blocks are raw.

      ### 2. Shared folders

      They have paths.

      ### 3. Object storage

      Objects have keys.

      | | Block storage | Shared folders | Object storage |
      |---|---|---|---|
      | Access | iSCSI | NFS | HTTP |
      | Change | in place | in place | as a whole |

      ## Prices

      ### Disks

      Dear.

      ### Tapes

      Cheap.

      | Medium | Price | Lasts |
      |---|---|---|
      | Disks | high | 5 years |
      | Tapes | low | 30 years |
      | Paper | low | 100 years |
      """,
      """
      comparison "Kinds of storage" 17:1 | Access: Block storage = iSCSI, Shared folders = NFS, Object storage = HTTP | Change: Block storage = in place, Shared folders = in place, Object storage = as a whole
      comparison "Prices" 32:1 | Price: Disks = high, Tapes = low, Paper = low | Lasts: Disks = 5 years, Tapes = 30 years, Paper = 100 years
      """),
    ReaderCase(
      "a table that is about its own section, or names one of many",
      """
      ## Media

      ### Disks

      Dear.

      ### Tapes

      Cheap.

      | Tape | Price | Lasts |
      |---|---|---|
      | LTO-8 | low | 30 years |
      | LTO-9 | high | 30 years |
      | DAT | low | 10 years |

      ### Paper

      | Medium | Price | Lasts |
      |---|---|---|
      | Paper | low | 100 years |
      | Stone | high | 1000 years |
      | Clay | low | 5000 years |
      """,
      """
      comparison "Tapes" 11:1 | Price: LTO-8 = low, LTO-9 = high, DAT = low | Lasts: LTO-8 = 30 years, LTO-9 = 30 years, DAT = 10 years
      comparison "Paper" 19:1 | Price: Paper = low, Stone = high, Clay = low | Lasts: Paper = 100 years, Stone = 1000 years, Clay = 5000 years
      """),
    ReaderCase(
      "a heading that sets two against each other is what its table is about",
      """
      ## Doors

      ### Gate

      Open.

      ### Gate vs fence

      | | Gate | Fence |
      |---|---|---|
      | Opens | always | never |
      | Cost | high | low |
      """,
      """
      comparison "Gate vs fence" 9:1 | Opens: Gate = always, Fence = never | Cost: Gate = high, Fence = low
      """),
  ]
}
