import TestSupport
import Testing

@Suite("Reading terms")
struct TermReaderTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  @Test(
    "A table of terms by its heads",
    arguments: [
      ("Term", "Definition", true), ("Abbreviation", "Meaning", true),
      ("Acronym", "Stands for", true), ("Word", "Meaning", true), ("Concept", "Explanation", true),
      ("Phrase", "What it means", true), ("Abbr.", "Full form", true), ("Name", "Age", false),
      ("Acronym", "Year", false),
    ])
  func heads(term: String, meaning: String, isOne: Bool) async throws {
    let digest = try await ElementDigest.of("| \(term) | \(meaning) |\n|---|---|\n| CPR | a b c |")
    #expect(digest.hasPrefix("term \"CPR\"") == isOne, "\(digest)")
  }

  private static let cases = [
    ReaderCase(
      "lines of terms outside of a glossary, and a line that is none",
      """
      **Nucleus** – holds the DNA
      **Ribosome** – builds proteins
      **Membrane** – lets some things in

      **Nucleus** – holds the DNA of the cell
      **Name:** Eve
      **Ribosome** – builds proteins
      """,
      """
      term "Nucleus" 1:1 | holds the DNA
      term "Ribosome" 2:1 | builds proteins
      term "Membrane" 3:1 | lets some things in
      """),
    ReaderCase(
      "a list in which some items have a colon, brackets or few words",
      """
      - **Fuse** — a thin wire that melts when too much current flows.
      - **Earth**: the green and yellow wire that brings a fault home.
      - **RCD** (residual current device) — cuts the power on a leak.
      - **Neutral** — the return conductor.
      - **Live** — the conductor that carries the voltage in the cable.
      """,
      """
      term "Fuse" 1:1 | a thin wire that melts when too much current flows.
      term "Earth" 2:1 | the green and yellow wire that brings a fault home.
      term "RCD (residual current device)" 3:1 | cuts the power on a leak.
      term "Neutral" 4:1 | the return conductor.
      term "Live" 5:1 | the conductor that carries the voltage in the cable.
      """),
    ReaderCase(
      "brackets behind a term",
      """
      ## Glossary

      **Autolyse** (a rest): resting flour before kneading.

      **Crumb** (not the crust) is the inside.
      """,
      """
      term "Autolyse (a rest)" 3:1 | resting flour before kneading.
      term "Crumb" 5:1 | (not the crust) is the inside.
      """),
    ReaderCase(
      "a list of features is none, whatever one of them looks like",
      """
      - **Fast**: it answers within a second on any machine.
      - **Small**: it takes a megabyte and not one more.
      - **Safe**: it never forgets what you told it.
      - **Free** — it costs you nothing at all, ever.
      """, ""),
    ReaderCase(
      "cards, pairs and years below a glossary",
      """
      # Glossary

      **Outpost** — a square that no pawn attacks.
      **Novelty** — a new move.

      Q: Which squares are the centre?
      A: The four in the middle.

      - 1851: Anderssen wins.
      """,
      """
      term "Outpost" 3:1 | a square that no pawn attacks.
      term "Novelty" 4:1 | a new move.
      card "Which squares are the centre?" 6:1 | The four in the middle.
      """),
    ReaderCase(
      "a chapter of a glossary and more",
      """
      # Glossary and dates

      ## Facts

      The opening is named after Horatio Caro.

      Don't
      : Copy thirty moves.
      """, ""),
    ReaderCase(
      "lines of a glossary",
      """
      ## Glossary

      Index: a sorted copy of columns
      **View** — a stored query
      Lock: what keeps others waiting

      A line that is only
      wrapped: not a term.
      """,
      """
      term "Index" 3:1 | a sorted copy of columns
      term "View" 4:1 | a stored query
      term "Lock" 5:1 | what keeps others waiting
      term "A line that is only wrapped" 7:1 | not a term.
      """),
    ReaderCase(
      "Glossary",
      """
      ## Glossary

      - **Drift** — slow change
      - MVP: smallest thing
      - no definition here

      **Latency** — the time between request and response.

      ### Golden set

      Examples kept aside.

      | Term | Definition |
      | --- | --- |
      | Recall | share found |
      """,
      """
      term "Drift" 3:1 | slow change
      term "MVP" 4:1 | smallest thing
      term "Latency" 7:1 | the time between request and response.
      term "Recall" 15:1 | share found
      ! 5:1 warning term/missing-definition
      """),
    ReaderCase(
      "Elsewhere terms",
      """
      ## Elsewhere terms

      - **Batch** — work done on a schedule
      - **Stream** — work done as it comes

      Term one
      : its definition

      **Note** — the office is closed on Monday.
      """,
      """
      term "Batch" 3:1 | work done on a schedule
      term "Stream" 4:1 | work done as it comes
      term "Term one" 6:1 | its definition
      """),
    ReaderCase(
      "bold terms outside a glossary need a dash",
      """
      - **Speed**: it is fast
      - **Cost**: it is dear
      """,
      """

      """),
    ReaderCase(
      "one bold lead-in in prose",
      """
      **Latency** — the time between a request and its response.
      """,
      """
      term "Latency" 1:1 | the time between a request and its response.
      """),
    ReaderCase(
      "names that mean something else in each section, or how often something is met",
      """
      ## Ownership

      - **Junior** – a story about a project.
      - **Drift** – a slow change of inputs.

      ## Growth

      - **Junior** – a story about a course.
      - **Latency** – the time until a response.

      ## Conflict

      - **Junior** – a story about a colleague.
      - **Bias** – an error that stays.

      ## Algorithms

      - **Common** - Breadth-first search, depth-first search
      - **Almost never** - Bellman-Ford, Kruskal, Floyd-Warshall
      """, ""),
    ReaderCase(
      "a name with two meanings is a term",
      """
      - **Cell** – the smallest unit of life.
      - **Wall** – what parts two rooms.

      ## Batteries

      - **Cell** – a source of current.
      - **Lead** – a soft metal, heavy and grey.
      """,
      """
      term "Cell" 1:1 | the smallest unit of life.
      term "Wall" 2:1 | what parts two rooms.
      term "Cell" 6:1 | a source of current.
      term "Lead" 7:1 | a soft metal, heavy and grey.
      """),
  ]
}
