import TestSupport
import Testing

/// Forms in which people wrote their material who had read no manual.
@Suite("Reading what is written without a manual")
struct PlainFormsTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "bold questions of a list with their answers behind them",
      """
      1. **Which vitamin interacts with warfarin?** Vitamin K.
      2. **Which one needs sunlight?** Vitamin D.
      """,
      """
      faq "Which vitamin interacts with warfarin?" 1:1 | Vitamin K.
      faq "Which one needs sunlight?" 2:1 | Vitamin D.
      """),
    ReaderCase(
      "names with a colon, each with what it is",
      """
      - **ARP:** the protocol that finds a MAC address.
      - **DNS:** the system that turns names into addresses.
      - **DHCP:** the protocol that hands out addresses.

      ## Facts

      - **Author:** the whole team of us
      - **Size:** twelve
      - **Licence:** the one below
      """,
      """
      term "ARP" 1:1 | the protocol that finds a MAC address.
      term "DNS" 2:1 | the system that turns names into addresses.
      term "DHCP" 3:1 | the protocol that hands out addresses.
      """),
    ReaderCase(
      "what happens, a mistake with its correction",
      """
      ## What happens when you type a name

      1. The browser looks in its cache.
      2. The resolver is asked.

      ## Mistakes

      **Mistake:** Boiling greens.
      **Correction:** Steam them.
      """,
      """
      steps "What happens when you type a name" 3:1 | The browser looks in its cache. | The resolver is asked.
      mistake "Boiling greens" 8:1 | fix: Steam them.
      """),
    ReaderCase(
      "when a course takes place is not to be learnt",
      """
      ## Dates for the course

      - 5 January 2026: The first meeting.
      - 12 January 2026: Role play in groups.
      - 2 February 2026: The exam is written.
      """,
      ""),
    ReaderCase(
      "paragraphs of names with a colon; features are none",
      """
      **MAC address**: A hardware address of 48 bits.

      **Subnet mask**: The pattern that parts network and host.

      **Gateway**: The router that everything else goes to.

      ## Why this parser

      - **Fast:** a parser that never copies.
      - **Safe:** the types say it all.
      - **Small:** a library of ten files.
      """,
      """
      term "MAC address" 1:1 | A hardware address of 48 bits.
      term "Subnet mask" 3:1 | The pattern that parts network and host.
      term "Gateway" 5:1 | The router that everything else goes to.
      """),
    ReaderCase(
      "headings that speak of terms, and one that does not",
      """
      ## Terms you need

      - Ping: asks whether a host is there

      ## Key vocabulary for chapter 3

      - Host: a computer in a network

      ## Terms of use

      - Price: nothing at all
      """,
      """
      term "Ping" 3:1 | asks whether a host is there
      term "Host" 7:1 | a computer in a network
      """),
    ReaderCase(
      "myths in bold with their label, also below a heading that calls for verdicts",
      """
      1. **Myth: Eggs raise cholesterol.** Fact: hardly in most people.
      2. **Myth: Carrots mend eyes.** Fact: they do not.

      ## Myth or fact?

      - **Myth:** You swallow spiders. **Fact:** You swallow none.
      - Myth: Lightning never strikes twice. Fact: It often does.
      """,
      """
      mistake "Eggs raise cholesterol" 1:4 | fix: hardly in most people.
      mistake "Carrots mend eyes" 2:4 | fix: they do not.
      mistake "You swallow spiders" 6:3 | fix: You swallow none.
      mistake "Lightning never strikes twice" 7:3 | fix: It often does.
      """),
    ReaderCase(
      "what stands below an answer, and behind code, stays with the statement",
      """
      True or false?

      1. Water boils at 100 °C.

         **Answer:** True

         At sea level, that is.
      2. This is valid:

         ```
         1 + 1
         ```

         Answer: False, it lacks an end.
      """,
      """
      question "Water boils at 100 °C" 3:1 | [x] True | [ ] False | because: At sea level, that is.
      question "This is valid:" 8:1 | about: 1 + 1 | [ ] True | [x] False | because: it lacks an end.
      """),
    ReaderCase(
      "lists below such a heading that hold no statements",
      """
      ## True or False

      - `0` is falsy.
      - An empty list is **False**

      ## Myth or fact?

      - Vikings wore horned **false helmets**
      - Some do.
      """,
      """
      ! 8:1 warning question/no-answer
      ! 9:1 warning question/no-answer
      """),
    ReaderCase(
      "calls to do something are no questions",
      """
      - **Found a bug?** Open an issue.
      - **Want to help?** See the page on it.
      """, ""),
    ReaderCase(
      "a mistake's name, and what to do instead",
      """
      ## Common mistakes

      1. Skipping breakfast. Eat something small within two hours.
      2. Ask leading questions. Take people at their word.
      """,
      """
      mistake "Skipping breakfast" 3:1 | fix: Eat something small within two hours.
      mistake "Ask leading questions" 4:1 | what: Take people at their word.
      """),
    ReaderCase(
      "a third way to say what is right is no pair of its own",
      """
      **Bad:** ice

      **Good:** water

      **Prefer:** cool water
      """,
      """
      pair "water" 1:1 | - Bad: ice | + Good: water | + Prefer: cool water
      """),
    ReaderCase(
      "a course of events, a table of works, and a notebook",
      """
      ## The course of the war

      - 1914: The archduke is shot.
      - 1916: Verdun is fought over.
      - 1918: The fighting ends at last.

      ## Films

      | Year | Film | Director |
      |---|---|---|
      | 1999 | The Matrix | wachowskis |
      | 2001 | A Serious Man | coens |
      | 2003 | The Pianist | polanski |

      ## Lab notebook

      - 2024-03-01: The gel failed again.
      - 2024-03-02: The gel worked at last.
      - 2024-03-03: The gel broke in two.
      """,
      """
      chronology "The course of the war" 3:1 | 1914 = The archduke is shot. | 1916 = Verdun is fought over. | 1918 = The fighting ends at last.
      chronology "Films" 9:1 | 1999 = The Matrix: wachowskis | 2001 = A Serious Man: coens | 2003 = The Pianist: polanski
      """),
    ReaderCase(
      "lengths are no minutes, and what follows from something is no procedure",
      """
      ## Events

      1. Sprint (100 m dash)
      2. Relay (4 s handicap)
      3. Swim (200 m freestyle)

      ## What happens when you sleep too little

      1. Memory suffers.
      2. Reaction slows.
      3. Mood drops.
      """, ""),
    ReaderCase(
      "a table that answers a heading's question is asked itself",
      """
      ## What is the difference between SQL and NoSQL?

      Here they are side by side:

      |  | SQL | NoSQL |
      |---|---|---|
      | Schema | fixed | free |
      | Scales | up | out |
      """,
      """
      comparison "What is the difference between SQL and NoSQL?" 5:1 | Schema: SQL = fixed, NoSQL = free | Scales: SQL = up, NoSQL = out
      """),
  ]
}
