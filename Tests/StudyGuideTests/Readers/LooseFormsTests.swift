import TestSupport
import Testing

@Suite("Forms of those who write in a hurry")
struct LooseFormsTests {
  @Test(arguments: answers + options + gaps + others)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let answers = [
    ReaderCase(
      "a line that only leads on ends the last answer",
      """
      ## FAQ

      ### How loud may it be?

      At most 80 dB.

      See [the table](b.md).

      ### How often?

      Once a year.

      Weiter mit [der Ersten Hilfe](b.md) und [dem Brandschutz](c.md).
      """,
      """
      faq "How loud may it be?" 3:1 | At most 80 dB. ¶ See the table.
      faq "How often?" 9:1 | Once a year.
      """),
    ReaderCase(
      "below bold questions, and below a heading that asks",
      """
      ## Why does it rise?

      Yeast makes gas.

      Next: [salt](b.md)

      # FAQ

      **Does salt kill yeast?**

      Only in huge amounts.

      [Next](b.md)
      """,
      """
      faq "Why does it rise?" 1:1 | Yeast makes gas.
      faq "Does salt kill yeast?" 9:1 | Only in huge amounts.
      """),
    ReaderCase(
      "links that belong to the answer",
      """
      ## FAQ

      ### Where is the list?

      [Here](b.md)

      ### Who says so?

      The makers do.

      Source: [WHO](https://example.org/a.md)

      ### What does it hold?

      It holds all names.

      Those who bake at home find them all in [the list](b.md).
      """,
      """
      faq "Where is the list?" 3:1 | Here
      faq "Who says so?" 7:1 | The makers do. ¶ Source: WHO
      faq "What does it hold?" 13:1 | It holds all names. ¶ Those who bake at home find them all in the list.
      """),
    ReaderCase(
      "a bold question below headings is an entry of its own",
      """
      ## FAQ

      ### How loud may it be?

      At most 80 dB.

      **How much does it cost?** It costs 94 euros.

      ### How often?

      Once a year.

      **Why?** Because one forgets.
      """,
      """
      faq "How loud may it be?" 3:1 | At most 80 dB.
      faq "How much does it cost?" 7:1 | It costs 94 euros.
      faq "How often?" 9:1 | Once a year. ¶ Why? Because one forgets.
      """),
    ReaderCase(
      "an italic question below bold ones",
      """
      ## FAQ

      **Why cool it?**
      Because the crumb is still setting.

      *How dark?* Darker than you think.

      **Why salt?**
      For the taste.

      *At home* less will do.
      """,
      """
      faq "Why cool it?" 3:1 | Because the crumb is still setting.
      faq "How dark?" 6:1 | Darker than you think.
      faq "Why salt?" 8:1 | For the taste. ¶ At home less will do.
      """),
  ]

  private static let options = [
    ReaderCase(
      "options on one line",
      """
      ## Quiz

      What does autolyse mean? a) salt rests b) flour and water rest c) yeast dies

      Answer: b

      Bread rises because of: (A) salt (B) gas (C) heat
      Answer: B
      """,
      """
      question "What does autolyse mean?" 3:1 | [ ] salt rests | [x] flour and water rest | [ ] yeast dies
      question "Bread rises because of:" 7:1 | [ ] salt | [x] gas | [ ] heat
      """),
    ReaderCase(
      "two lines of two, and in a numbered list with a key",
      """
      ## Quiz

      Which is hot?
      a) ice b) steam
      c) snow d) rain
      Answer: b

      1. What does autolyse mean?
         a) salt rests b) flour and water rest c) yeast dies
      2. How much salt? a) 10 g b) 50 g

      ### Answers

      1. b
      2. a
      """,
      """
      question "Which is hot?" 3:1 | [ ] ice | [x] steam | [ ] snow | [ ] rain
      question "What does autolyse mean?" 8:4 | [ ] salt rests | [x] flour and water rest | [ ] yeast dies
      question "How much salt?" 10:4 | [x] 10 g | [ ] 50 g
      """),
    ReaderCase(
      "letters in prose, and an option that names another",
      """
      Two things matter: a) time b) heat. There are three reasons: a) salt b) gas c) heat.

      It works. It has parts: a) salt b) gas c) heat and more.

      Which holds?
      a) the same as b) below
      b) nothing
      Answer: b
      """,
      """
      question "Which holds?" 5:1 | [ ] the same as b) below | [x] nothing
      """),
    ReaderCase(
      "a letter alone is no answer where the options cannot be read",
      """
      ## Quiz

      1. What does autolyse mean? a/ salt rests, b/ flour rests
         Answer: b
      2. Which letter stands for carbon?
         Answer: C
      """,
      """
      card "Which letter stands for carbon?" 5:1 | C
      ! 3:1 note question/unread-options
      """),
  ]

  private static let gaps = [
    ReaderCase(
      "gaps outside of lists",
      """
      ## Quiz

      The capital is ____. (Paris)

      Snow is ____. (white)
      Coal is ____. (black)

      The river is ____.
      Answer: Seine

      ## Notes

      The sea is ____.

      Answer: salty
      """,
      """
      card "The capital is ____" 3:1 | Paris
      card "Snow is ____" 5:1 | white
      card "Coal is ____" 6:1 | black
      card "The river is ____" 8:1 | Seine
      card "The sea is ____" 13:1 | salty
      """),
    ReaderCase(
      "gaps that nobody answers",
      """
      ## Notes

      The capital is ____. (Paris)

      ## Quiz

      She ____ (go) to school.

      The sum is ____.

      Now do the next one.
      """, ""),
  ]

  private static let others = [
    ReaderCase(
      "Q. and A.",
      """
      Q. How do I know?
      A. It floats.

      Q. Why salt?

      A. For the taste.

      ## FAQ

      Q. Is hooch bad?
      A. No, pour it off.
      """,
      """
      card "How do I know?" 1:1 | It floats.
      card "Why salt?" 4:1 | For the taste.
      faq "Is hooch bad?" 10:1 | No, pour it off.
      """),
    ReaderCase(
      "initials",
      "Q. Fabius was a Roman.\nA. Cornelius was one too.\n\nQ. Fabius?\n\nHe was a Roman.", ""),
    ReaderCase(
      "DO and DON'T",
      """
      ## Scales

      DO
      - use a scale
      - mark the level

      DON'T
      - measure by cups
      - use old flour
      """,
      """
      pair "Scales" 3:1 | - DON’T: • measure by cups ¶ • use old flour | + DO: • use a scale ¶ • mark the level
      """),
    ReaderCase(
      "a list of one of them, and words in capitals that mean something else",
      "DO\n- use a scale\n\nNEXT\n- mark it\n\nYES\n- Ann\n\nNO\n- Ben", ""),
    ReaderCase(
      "headings of mistakes",
      """
      ## Things people get wrong

      - Tossing it on day 3. Keep feeding.

      ## Things people get right

      - Keep feeding it every day.
      """,
      """
      mistake "Tossing it on day 3" 3:1 | fix: Keep feeding.
      """),
    ReaderCase(
      "a misconception with a number",
      """
      MYTH #2 — you need rye. REALITY: any flour does.

      Myth 3 – a word with a dash and no more.
      """,
      """
      mistake "you need rye" 1:1 | fix: any flour does.
      """),
    ReaderCase(
      "labels of a case that nobody knows",
      """
      ## Case: the dough that never rose

      Context: 18 °C in the kitchen
      My oven: an old one
      What I did: gave it 5 hours
      Result: a brick
      """,
      """
      scenario "the dough that never rose" 1:1 | situation Context: 18 °C in the kitchen ¶ My oven: an old one | move What I did: gave it 5 hours | result Result: a brick
      """),
  ]
}
