import TestSupport
import Testing

@Suite("Reading steps")
struct StepsReaderTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  @Test(
    "A numbered list is a procedure where its heading or its items say so",
    arguments: [
      ("How to stop bleeding", "", ["Red blood", "Dark blood"], true),
      ("The morning protocol", "", ["Flour", "Water", "Rest"], true),
      ("Order of priority", "", ["Breathing", "Bleeding"], true),
      ("Bread", "", ["Mix flour and water.", "Knead for ten minutes.", "A rest follows."], true),
      (
        "The morning", "", ["The shop opens.", "Then the bakers come.", "Finally it closes."], true
      ),
      ("Bleeding", "Three things count. Do it in this order:", ["Red", "Dark"], true),
      ("Bleeding", "", ["**Press** on it.", "**Raise** the arm.", "**Call** for help."], true),
      ("How a query is executed", "", ["FROM", "WHERE", "SELECT"], true),
      ("How many joins there are", "", ["Inner", "Left", "Cross"], false),
      ("Facts about blood", "", ["Press turns it dark.", "Call it red.", "Rest it."], false),
      ("Tips for the process", "", ["Mix it.", "Knead it.", "Bake it."], false),
      ("Why it matters", "", ["Call it luck.", "Raise it.", "Rest."], false),
      ("Blood", "", ["Blood is red.", "Blood clots.", "Plasma is yellow."], false),
      ("Performance", "", ["Use indexes.", "Avoid asterisks.", "Name columns."], false),
      ("Elements of a contract", "", ["Offer", "Acceptance", "Consideration"], false),
      ("Help", "Choose one of three:", ["Run it.", "Ask him.", "Give up."], false),
      ("Help", "", ["Mix it.", "Bake it."], false),
      ("Terms of use", "", ["Use of it is free.", "Use of us is not.", "Use of all."], false),
    ])
  func procedure(heading: String, lead: String, items: [String], isOne: Bool) async throws {
    let list = items.enumerated().map { "\($0.offset + 1). \($0.element)" }
    let text = "## \(heading)\n\n\(lead)\n\n" + list.joined(separator: "\n")
    let digest = try await ElementDigest.of(text)
    #expect(digest.hasPrefix("steps ") == isOne, "\(digest)")
  }

  @Test(
    "A duration in brackets takes the full stop behind it",
    arguments: [
      ("Close (10 sec).", "Close 10-10s"), ("Close (10 sec.)", "Close 10-10s"),
      ("Close (10 sec). Say thanks.", "Close 10-10s: Say thanks."),
    ])
  func fullStop(item: String, step: String) async throws {
    let digest = try await ElementDigest.of("1. Open (5 sec)\n2. \(item)")
    #expect(digest == "steps \"Chapter\" 1:1 | Open 5-5s | \(step)")
  }

  @Test(
    "Words in brackets with a duration stay, and say how long it takes where they say no more",
    arguments: [
      ("Rest (at least 1 hour)", "Rest (at least 1 hour) 3600-3600s"),
      (
        "Prove (8–16 hours in the fridge) — it gains taste.",
        "Prove (8–16 hours in the fridge) 28800-57600s: it gains taste."
      ),
      ("**Cool** (about 2 hours)", "Cool 7200-7200s: (about 2 hours)"),
      ("Feed it (2 days old at most)", "Feed it (2 days old at most)"),
      ("Fold (5 min per side)", "Fold (5 min per side)"),
      ("Look (see page 3 h)", "Look (see page 3 h)"),
      ("Fold (2 min, then 3 min)", "Fold (2 min, then 3 min)"),
    ])
  func worded(item: String, step: String) async throws {
    let digest = try await ElementDigest.of("1. Open (5 sec)\n2. \(item)\n3. Bake (40 min)")
    #expect(digest == "steps \"Chapter\" 1:1 | Open 5-5s | \(step) | Bake 2400-2400s")
  }

  private static let cases = [
    ReaderCase(
      "named by the sentence above, where a table stands between it and the heading",
      """
      ## Accept or reject?

      | Item | Accept | Reject |
      |---|---|---|
      | Cans | Intact | Swollen |
      | Eggs | Clean | Cracked |
      | Beef | Red | Brown |

      To reject a delivery:

      1. Set the items aside.
      2. Tell the driver what is wrong.
      3. Log the incident.

      ## Rejecting

      Refuse it at the door.

      To reject a delivery:

      1. Set the items aside.
      2. Tell the driver what is wrong.
      3. Log the incident.
      """,
      """
      comparison "Accept or reject?" 3:1 | Accept: Cans = Intact, Eggs = Clean, Beef = Red | Reject: Cans = Swollen, Eggs = Cracked, Beef = Brown
      steps "To reject a delivery" 11:1 | Set the items aside. | Tell the driver what is wrong. | Log the incident.
      steps "Rejecting" 21:1 | Set the items aside. | Tell the driver what is wrong. | Log the incident.
      """),
    ReaderCase(
      "sentences about steps, and steps with study material between them",
      """
      ## Baking

      Step 1 is easy.

      Step 2 is older than bread.

      ## Mixing

      **Step 1:** Mix it.

      Q: What does yeast eat?
      A: Sugar.

      **Step 2:** Bake it.
      """,
      """
      card "What does yeast eat?" 11:1 | Sugar.
      """),
    ReaderCase(
      "paragraphs that are numbered steps",
      """
      ## Splint

      **Step 1:** Stop the bleeding (2 min).

      Press on it.

      **Step 2: Pad the arm.** Use cloth.

      Step 3 – Tie the splint.

      Text.

      Step 1 is the hardest.

      Text.
      """,
      """
      steps "Splint" 3:1 | Stop the bleeding 120-120s: Press on it. | Pad the arm: Use cloth. | Tie the splint.
      """),
    ReaderCase(
      "what to do, and one thing not to do",
      """
      ## If somebody is hurt

      1. Don't touch the person.
      2. Switch off the fuse.
      3. Call an ambulance.
      4. Start with first aid.
      """,
      """
      steps "If somebody is hurt" 3:1 | Don’t touch the person. | Switch off the fuse. | Call an ambulance. | Start with first aid.
      """),
    ReaderCase(
      "The five steps",
      """
      ## The five steps

      1. **Problem context** (30 sec) — the user.
      2. Success metrics (30 sec): numbers.
      3. High-level flow [2 min] — boxes
      4. 10 mins: talk
      5. Close (20–25 min)

      ### Step 1: Find (2 min)

      Text one.

      ### Step 2: Do

      Text two.
      """,
      """
      steps "The five steps" 3:1 | Problem context 30-30s: the user. | Success metrics 30-30s: numbers. | High-level flow 120-120s: boxes | talk 600-600s | Close 1200-1500s
      steps "The five steps" 9:1 | Find 120-120s: Text one. | Do: Text two.
      """),
    ReaderCase(
      "Reasons it fails",
      """
      ## Reasons it fails

      1. one
      2. two
      3. three
      """,
      """

      """),
    ReaderCase(
      "Steps table",
      """
      ## Steps table

      | Step | Time | Covers |
      | --- | --- | --- |
      | Context | 30 s | user |
      | Flow | 2 min | boxes |
      """,
      """
      steps "Steps table" 3:1 | Context 30-30s: user | Flow 120-120s: boxes
      """),
    ReaderCase(
      "hours and seconds",
      """
      1. Read (1 h)
      2. Write (90 s)
      3. Rest (1–2 hours)
      """,
      """
      steps "Chapter" 1:1 | Read 3600-3600s | Write 90-90s | Rest 3600-7200s
      """),
    ReaderCase(
      "a plain ordered list",
      """
      1. Find the user.
      2. Find the need.
      3. Find the price.
      """,
      """
      steps "Chapter" 1:1 | Find the user. | Find the need. | Find the price.
      """),
    ReaderCase(
      "questions in a row are none",
      """
      1. Who is it for?
      2. What do they need?
      3. Why now?
      """,
      """

      """),
    ReaderCase(
      "two unannounced items are none",
      """
      1. One
      2. Two
      """,
      """

      """),
    ReaderCase(
      "announced in the line before",
      """
      Do it in this order:

      1. One
      2. Two
      """,
      """
      steps "Chapter" 3:1 | One | Two
      """),
    ReaderCase(
      "exercises are counted, not ordered",
      """
      ## Exercises

      ### Level 1

      1. Print a line
      2. Read a number
      3. Add two numbers
      """,
      """

      """),
    ReaderCase(
      "a table of contents is none",
      """
      ## Steps

      1. [One](#one)
      2. [Two](#two)
      """,
      """

      """),
    ReaderCase(
      "a runbook, and conditions among what is to be done",
      """
      ## Runbook

      1. **The database.** It may be full.
      2. **Escalate** after ten minutes.
      3. When it is back, tell the users.

      ## An outage

      1. Check the database.
      2. **Escalate** after ten minutes.
      3. When it is back, tell the users.
      4. If it is not, call the vendor.
      5. The vendor answers within an hour.

      ## Conditions

      1. If it is hot, open the window.
      2. When it rains, close the door.
      3. Check the roof.
      """,
      """
      steps "Runbook" 3:1 | The database: It may be full. | Escalate: after ten minutes. | When it is back, tell the users.
      steps "An outage" 9:1 | Check the database. | Escalate: after ten minutes. | When it is back, tell the users. | If it is not, call the vendor. | The vendor answers within an hour.
      """),
    ReaderCase(
      "a bold question right above names them; questions are none",
      """
      ## Linear regression

      **How do we check if a variable is normal?**

      1. Plot a histogram.
      2. Check the skewness.
      3. Use a test.

      **A line**

      1. Plot a line.
      2. Check the fit.
      3. Use it.

      ## Review method

      1. What type of question was it?
      2. What did I misunderstand?
      3. Do it again.
      """,
      """
      steps "How do we check if a variable is normal?" 5:1 | Plot a histogram. | Check the skewness. | Use a test.
      steps "Linear regression" 11:1 | Plot a line. | Check the fit. | Use it.
      """),
  ]
}
