import TestSupport
import Testing

/// Forms from guides to a language, a science and the law, written to try the program.
@Suite("Reading what schools write")
struct SchoolFormsTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "a title that speaks of traps among other things makes no mistakes of its lists",
      """
      # False friends and other traps

      ## Por and para

      **Para** is used for:

      - purpose: *Estudio para aprender*
      - deadline: *Es para el lunes*

      ## The worst

      ### Embarazada

      ❌ **Estoy embarazada.** You said that you are pregnant.

      ✅ **Me da vergüenza.** You are ashamed.

      ### Actualmente

      ❌ Actualmente no.

      ✅ En realidad no.
      """,
      """
      pair "Embarazada" 14:1 | - : Estoy embarazada. You said that you are pregnant. | + : Me da vergüenza. You are ashamed.
      pair "Actualmente" 20:1 | - : Actualmente no. | + : En realidad no.
      """),
    ReaderCase(
      "a question below a heading of mistakes is none",
      """
      ## Mistakes

      ### Mistake or misunderstanding?

      In a mistake both are wrong.
      """,
      """
      """),
    ReaderCase(
      "misconceptions in quotation marks, what is true behind them",
      """
      ## Where students go wrong

      * "Osmosis is the movement of salt." Osmosis is the movement of water.
      * "Cells make energy." They change it.

      ## Myths

      > **Myth:** Plants breathe by day.
      >
      > **Fact:** They breathe all the time.

      > **Miller:** Good morning.
      """,
      """
      mistake "“Osmosis is the movement of salt.”" 3:1 | fix: Osmosis is the movement of water.
      mistake "“Cells make energy.”" 4:1 | fix: They change it.
      mistake "Plants breathe by day" 8:3 | fix: They breathe all the time.
      """),
    ReaderCase(
      "keys by other names, and folded away",
      """
      ## Exercises

      1. Who wrote Hamlet?
      2. Who wrote Emma?

      <details>
      <summary>Answers</summary>

      1. Shakespeare
      2. Austen

      </details>

      ## Problems

      1. Can the miller recover?
      2. Are her damages reduced?

      ### Mark scheme

      **1.** No. It was not in contemplation.

      **2.** No. The other part was different.

      ## Test yourself

      1. In which phase is DNA copied? **S phase**
      2. When does crossing over occur? **Prophase I**
      """,
      """
      card "Who wrote Hamlet?" 3:1 | Shakespeare
      card "Who wrote Emma?" 4:1 | Austen
      card "Can the miller recover?" 16:1 | No. It was not in contemplation.
      card "Are her damages reduced?" 17:1 | No. The other part was different.
      card "In which phase is DNA copied?" 27:1 | S phase
      card "When does crossing over occur?" 28:1 | Prophase I
      """),
    ReaderCase(
      "tasks of a test, ways in which something ends and captions are no study material of another kind",
      """
      ## Unit test

      1. Name the organelle of photosynthesis. (1)
      2. Define osmosis. (2)
      3. Give two differences. (2)

      ## How an offer ends

      1. **Revocation.** The offeror withdraws it.
      2. **Rejection.** The offeree says no.
      3. **Lapse.** The time runs out.

      ## Key terms

      **Nucleus** – the organelle that holds the DNA.

      *Figure 1: An animal cell.*

      ## Tú or usted?

      Use *tú* with friends.

      ## Telling the time

      - 1:00 — Es la una.
      - 2:15 — Son las dos y cuarto.
      - 4:45 — Son las cinco menos cuarto.
      """,
      """
      term "Nucleus" 15:1 | the organelle that holds the DNA.
      """),
    ReaderCase(
      "a full stop behind v. ends no sentence, and a poor answer may have its article",
      """
      - **Foreseeability** — Losses that both had in mind (*Hadley v. Baxendale*). Others are not owed.
      - **Mitigation** — What one could have avoided is not owed.

      ## Answers

      **A poor answer:** They make energy.

      **A good answer:** They change energy.

      **Why the good one is better:** Energy cannot be made.
      """,
      """
      term "Foreseeability" 1:1 | Losses that both had in mind (Hadley v. Baxendale). Others are not owed.
      term "Mitigation" 2:1 | What one could have avoided is not owed.
      pair "Answers" 6:1 | - A poor answer: They make energy. | + A good answer: They change energy. | why: Energy cannot be made.
      """),
    ReaderCase(
      "the question of a scenario, and the answer below it",
      """
      ## Scenario: The bag

      A patient has lost blood. Which bag should be given?

      > The saline. It is isotonic.
      """,
      """
      scenario "The bag" 1:1 | A patient has lost blood. Which bag should be given? | move : The saline. It is isotonic.
      """),
    ReaderCase(
      "words of two languages, and a list in several columns",
      """
      ## 3.2 Directions

      | English | Spanish |
      |---|---|
      | on the left | a la izquierda |
      | on the right | a la derecha |
      | straight on | todo recto |

      ## Numbers

      | 0–9 | 10–19 | tens |
      |---|---|---|
      | 0 cero | 10 diez | 20 veinte |
      | 1 uno | 11 once | 30 treinta |
      | 2 dos | 12 doce | 40 cuarenta |
      """,
      """
      comparison "Directions" 3:1 | Spanish: on the left = a la izquierda, on the right = a la derecha, straight on = todo recto
      """),
    ReaderCase(
      "what only looks like one of these stays what it was",
      """
      ## Common mistakes

      ### Forgetting the index

      **Why:** It is slow.

      **Fix:** Add one.

      #### Example

      Like so.

      ## How the kidney works

      1. **Filtration.** Blood is pressed through.
      2. **Reabsorption.** Water comes back.
      3. **Excretion.** The rest leaves.

      ## Litmus test

      1. Dip the paper.
      2. Wait a minute.
      3. Compare the colour.

      ## Test yourself

      1. What is osmosis? **(2 marks)**
      2. Why do leaves fall? **Hard**

      ## Car

      **The good:** It is fast.

      **The bad:** It is loud.

      ## Case study: The shop

      A customer shouts. Why is he angry?

      He has waited for hours.

      **Action:** Listen first.
      """,
      """
      mistake "Forgetting the index" 3:1 | why: It is slow. | fix: Add one. ¶ Example ¶ Like so.
      steps "How the kidney works" 15:1 | Filtration: Blood is pressed through. | Reabsorption: Water comes back. | Excretion: The rest leaves.
      steps "Litmus test" 21:1 | Dip the paper. | Wait a minute. | Compare the colour.
      scenario "The shop" 36:1 | A customer shouts. Why is he angry? ¶ He has waited for hours. | move Action: Listen first.
      ! 27:1 note study/unread
      """),
    ReaderCase(
      "units, abbreviations in capitals and versions",
      """
      ## Power

      | Voltage | Current |
      |---|---|
      | **5 V** | 1 A |
      | **12 V** | 2 A |
      | **24 V** | 3 A |

      ## Common mistakes

      - Connecting 12 V. The chip burns at once.
      - Waiting 100 ms. Users leave early.
      - Living in St. Louis alone. It is lonely.

      ## 2.0 Upgrade

      1. Stop the server.
      2. Copy the files.
      3. Start the server.
      """,
      """
      comparison "Power" 3:1 | Current: 5 V = 1 A, 12 V = 2 A, 24 V = 3 A
      mistake "Connecting 12 V" 11:1 | what: The chip burns at once.
      mistake "Waiting 100 ms" 12:1 | what: Users leave early.
      mistake "Living in St. Louis alone" 13:1 | what: It is lonely.
      steps "2.0 Upgrade" 17:1 | Stop the server. | Copy the files. | Start the server.
      """),
  ]
}
