import TestSupport
import Testing

@Suite("Labels that judge, and labels that tell apart")
struct JudgementTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "times, kinds, states and sides of the body are no verdicts",
      """
      # Care

      ## Giving a drug

      **Before:** check the ID band and the allergies.

      **After:** document the dose and the time at once.

      ## Wound care

      **Before:** wash your hands and put on gloves.

      **During:** clean from the centre out.

      **After:** dispose of the dressing.

      ## Strong and weak acids

      **Strong:** HCl, sulfuric acid. They dissociate completely.

      **Weak:** acetic acid. It dissociates partly.

      ## Thrombolysis

      **Yes:** onset under 4.5 h, age over 18.

      **No:** recent surgery, INR over 1.7.

      ## Prognosis

      **Good:** under 40, no comorbidities.

      **Poor:** over 80, sepsis.

      ## Heart failure

      **Left:** dyspnoea, crackles.

      **Right:** oedema, ascites.

      ## Form

      ❌ **Wrong:**

      ![](a.png)

      ✅ **Right:**

      ![](b.png)
      """,
      ""),
    ReaderCase(
      "rewording, quotations, and a heading that speaks of answers",
      """
      # Letters

      ## Opening

      **Before:** The report was written by the team.

      **After:** The team wrote the report.

      ## Asking

      **Poor:** "Send it."

      **Good:** "Could you send it by noon?"

      ## Weak and strong answers

      **Weak:** I like the product very much.

      **Strong:** My last team cut churn by half.
      """,
      """
      pair "Opening" 5:1 | - Before: The report was written by the team. | + After: The team wrote the report.
      pair "Asking" 11:1 | - Poor: “Send it.” | + Good: “Could you send it by noon?”
      pair "Weak and strong answers" 17:1 | - Weak: I like the product very much. | + Strong: My last team cut churn by half.
      """),
    ReaderCase(
      "the best is the strong side, what lies between is text",
      """
      ## Why us?

      *Bad:* "I need money."
      *Okay:* "A great company."
      *Great:* "You solved X."

      ## Why now?

      **Bad:** "No idea."
      **Better:** "It is time."
      **Best:** "The market opened in May."

      ## Phones

      **Best:** the large one.
      """,
      """
      pair "Why us?" 3:1 | - Bad: “I need money.” | + Great: “You solved X.”
      pair "Why now?" 9:1 | - Bad: “No idea.” | + Best: “The market opened in May.”
      """),
    ReaderCase(
      "bold lines that judge one thing above what is said",
      """
      # Handover

      ## At night

      ❌ **Bad handover**

      > "He's not so good."

      ✅ **Good handover**

      > "Bed 4, sats 86 %."

      Why it works: it has a number.

      ## By day

      **Bad handover**

      > "Come."

      **Good handover**

      > "Come to bed 4."

      ## Fats

      **Good fats**

      Olive oil.

      **Bad fats**

      Palm oil.
      """,
      """
      pair "At night" 5:1 | - Bad handover: “He’s not so good.” | + Good handover: “Bed 4, sats 86 %.” | why: it has a number.
      pair "By day" 17:1 | - Bad handover: “Come.” | + Good handover: “Come to bed 4.”
      """),
    ReaderCase(
      "samples, and effective answers",
      """
      # Stories

      ## A conflict

      **Sample answer (bad):**

      "He was lazy."

      **Sample answer (good):**

      "We disagreed."

      ## A choice

      **Mediocre answer:** I ask my boss.

      **Great answer:** I look at the numbers.

      ## Dates

      Effective: 1 May
      """,
      """
      pair "A conflict" 5:1 | - Sample answer (bad): “He was lazy.” | + Sample answer (good): “We disagreed.”
      pair "A choice" 15:1 | - Mediocre answer: I ask my boss. | + Great answer: I look at the numbers.
      """),
    ReaderCase(
      "green flags, dos and don'ts below mistakes are none",
      """
      # Common mistakes

      ## Red flags and green flags

      🚩 Red flags
      - blames others

      ✅ Green flags
      - owns the mistake

      ## Dos & Don'ts

      **Do**
      - Use numbers

      **Don't**
      - Ramble
      """,
      """
      pair "Red flags and green flags" 5:1 | - Red flags: • blames others | + Green flags: • owns the mistake
      pair "Dos & Don’ts" 13:1 | - Don’t: • Ramble | + Do: • Use numbers
      """),
  ]
}
