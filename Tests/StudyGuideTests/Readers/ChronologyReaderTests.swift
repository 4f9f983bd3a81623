import TestSupport
import Testing

@testable import StudyGuide

@Suite("Reading chronologies")
struct ChronologyReaderTests {
  @Test(
    "Dates cover what they say",
    arguments: [
      ("1789", "1 January 1789", "31 December 1789"), ("July 1789", "1 July 1789", "31 July 1789"),
      ("5–6 October 1789", "5 October 1789", "6 October 1789"),
      ("July 14, 1789", "14 July 1789", "14 July 1789"),
      ("1789-07-14", "14 July 1789", "14.7.1789"),
      ("1789–91", "1 January 1789", "31 December 1791"),
      ("1790s", "1 January 1790", "31 December 1799"),
      ("18th century", "1 January 1700", "31 December 1799"),
      ("July–December 1794", "1 July 1794", "31 December 1794"),
      ("30 April – 2 May 1790", "30 April 1790", "2 May 1790"),
      ("November 1795–November 1799", "1 November 1795", "30 November 1799"),
      ("late 1789", "1 January 1789", "31 December 1789"),
      ("Sept. 3, 1792", "3 Sep 1792", "3.9.1792"),
    ])
  func spans(_ text: String, first: String, last: String) throws {
    let date = try #require(CalendarDate(opening: text))
    let (start, end) = (CalendarDate(opening: first), CalendarDate(opening: last))
    #expect(date.length == text.utf8.count)
    #expect(date.span.lowerBound == start?.span.lowerBound)
    // A month has 31 days here, whatever the calendar says.
    #expect(abs(date.span.upperBound - (end?.span.upperBound ?? 0)) < 2)
  }

  @Test(
    "Numbers that are no dates",
    arguments: ["404", "3306", "20 ms", "2.0.1", "12,400", "45 July 1789", "May be", "8080", "c"])
  func none(_ text: String) {
    #expect(CalendarDate(opening: text)?.hasYear != true)
  }

  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "what happens at an hour may begin with a word for a unit",
      """
      - **12:00** Second round
      - **14:00** Hour of rest
      - **18:30** Third round
      """,
      """
      chronology "Chapter" 1:1 | 12:00 = Second round | 14:00 = Hour of rest | 18:30 = Third round
      """),
    ReaderCase(
      "events a few minutes apart below a timeline's heading",
      """
      ## Timeline

      - 08:02 – call received
      - 08:11 – first crew on site
      - 08:15 – triage done
      """,
      """
      chronology "Timeline" 3:1 | 08:02 = call received | 08:11 = first crew on site | 08:15 = triage done
      """),
    ReaderCase(
      "the year first",
      """
      ## Turning points

      **1914, September:** Battle of the Marne.
      **1916, February–December:** Battle of Verdun.
      **1917, April:** The USA enters the war.
      """,
      """
      chronology "Turning points" 3:1 | 1914, September = Battle of the Marne. | 1916, February–December = Battle of Verdun. | 1917, April = The USA enters the war.
      """),
    ReaderCase(
      "years below 1000",
      """
      ## Time line

      - **313** Edict of Milan
      - **532–537** Hagia Sophia
      - **1066** Norman conquest of England

      ## The Middle Ages

      - **476** The last emperor of the West falls
      - **843** The empire is parted among three brothers
      - **1066** The Normans take England
      - **1096** The first crusade begins in France

      ## Codes

      - **404** The page is not here
      - **500** The server cannot go on
      - **502** The one behind it cannot
      - **1013** Try it again later on
      """,
      """
      chronology "Time line" 3:1 | 313 = Edict of Milan | 532–537 = Hagia Sophia | 1066 = Norman conquest of England
      chronology "The Middle Ages" 9:1 | 476 = The last emperor of the West falls | 843 = The empire is parted among three brothers | 1066 = The Normans take England | 1096 = The first crusade begins in France
      """),
    ReaderCase(
      "paragraphs with a year and a bold name",
      """
      ## The -isms

      1905 – **Fauvism.** Matisse uses colour straight from the tube.

      1905 – **Expressionism.** Kirchner and others found a group.

      1907 – **Cubism.** Picasso paints five women.

      1909 – **Futurism.** Marinetti publishes his manifesto.

      ## Sizes

      1080 – **HD.**

      1440 – **QHD.**

      2048 – **2K.**

      2100 – **Wide.**
      """,
      """
      chronology "The -isms" 3:1 | 1905 = Fauvism: Matisse uses colour straight from the tube. | 1905 = Expressionism: Kirchner and others found a group. | 1907 = Cubism: Picasso paints five women. | 1909 = Futurism: Marinetti publishes his manifesto.
      """),
    ReaderCase(
      "a table of years, with who did what; years with figures are none",
      """
      ## Discovery

      | Year | Who | What | Where |
      |---|---|---|---|
      | 1747 | **James Lind** | shows that citrus cures scurvy | at sea |
      | 1897 | Christiaan Eijkman | links beriberi to polished rice | Java |
      | 1912 | Casimir Funk | coins the word | |

      ## Sales

      | Year | Revenue |
      |---|---|
      | 2019 | 5 M |
      | 2020 | 6 M |
      | 2021 | 7 M |
      """,
      """
      chronology "Discovery" 3:1 | 1747 = James Lind shows that citrus cures scurvy: at sea | 1897 = Christiaan Eijkman links beriberi to polished rice: Java | 1912 = Casimir Funk coins the word
      """),
    ReaderCase(
      "headings that begin with dates have an overview, and stay",
      """
      ## How it went

      ### 5 May 1789: The Estates-General opens

      The deputies meet.

      BAD: The king wanted reform.

      GOOD: The king needed money.

      ### 14 July 1789 – The Bastille falls

      Paris rises.

      ### 1793: The king is executed

      It was January.

      ## News

      ### 2024: Newest

      ### 2023: Older

      ### 2022: Oldest

      ## Versions

      ### 2024-05-01

      ### 2024-05-02

      ### 2024-05-03
      """,
      """
      chronology "How it went" 3:1 | 5 May 1789 = The Estates-General opens | 14 July 1789 = The Bastille falls | 1793 = The king is executed
      pair "5 May 1789: The Estates-General opens" 7:1 | - BAD: The king wanted reform. | + GOOD: The king needed money.
      """),
    ReaderCase(
      "a list, lines of a paragraph, a table, brackets",
      """
      ## Dates

      - 5 May 1789: The Estates-General opens.
      - 20 June 1789: Tennis Court Oath. The deputies swear.
      - 14 July 1789: The Bastille is stormed.

      ## Reforms

      **1774** – Louis XVI becomes king.
      **1776** – Turgot falls.
      **1781** Necker publishes the accounts.

      ## War

      | Date | Event | Where |
      |---|---|---|
      | 20 April 1792 | War against Austria | Paris |
      | March 1793 | Rising begins | |
      | 1794 | The Terror ends | Paris |

      ## After

      1. Hunger (April–May 1795) – Crowds invade the Convention.
      2. Brumaire (9–10 November 1799) – Bonaparte takes power.
      3. Empire (1804)
      """,
      """
      chronology "Dates" 3:1 | 5 May 1789 = The Estates-General opens. | 20 June 1789 = Tennis Court Oath.: The deputies swear. | 14 July 1789 = The Bastille is stormed.
      chronology "Reforms" 9:1 | 1774 = Louis XVI becomes king. | 1776 = Turgot falls. | 1781 = Necker publishes the accounts.
      chronology "War" 15:1 | 20 April 1792 = War against Austria: Paris | March 1793 = Rising begins | 1794 = The Terror ends: Paris
      chronology "After" 23:1 | April–May 1795 = Hunger: Crowds invade the Convention. | 9–10 November 1799 = Brumaire: Bonaparte takes power. | 1804 = Empire
      """),
    ReaderCase(
      "a plan by the clock",
      """
      ## The day before

      - 09:00 Read the notes
      - 12:30 Lunch
      - 22:00 Bed
      """,
      """
      chronology "The day before" 3:1 | 09:00 = Read the notes | 12:30 = Lunch | 22:00 = Bed
      """),
    ReaderCase(
      "calories, seconds, verses, sizes and words that begin like days",
      """
      - **1200 calories** a day is too little.
      - **1500 calories** a day is little.
      - **2000 calories** a day is much.

      Text.

      - 10s: It is easy.
      - 30s: It burns.
      - 90s: It shakes.

      Text.

      - 3:16 God so loved the world
      - 3:17 For God sent him
      - 3:18 Whoever believes

      Text.

      - 1080 – HD, for phones
      - 1440 – QHD, for desks
      - 2000 – large

      Text.

      - Sun protection 50 is needed
      - Mon ami 2 is a film
      - Sat nav 3 shows the way
      """,
      """

      """),
    ReaderCase(
      "stretches with blanks around their dash, and days before Christ",
      """
      - **15 March 44 BC** – Caesar is murdered.
      - 27 BC – 14 AD: Augustus rules.
      - July 1789 – May 1790: The assembly sits.
      - 14 July 1791 – 3 May 1792: The club meets.
      """,
      """
      chronology "Chapter" 1:1 | 15 March 44 BC = Caesar is murdered. | 27 BC – 14 AD = Augustus rules. | July 1789 – May 1790 = The assembly sits. | 14 July 1791 – 3 May 1792 = The club meets.
      """),
    ReaderCase(
      "a week that begins on Sunday",
      """
      - Sunday 8:00 – Rest
      - Monday 9:00 – Run
      - Tuesday 9:00 – Swim
      """,
      """
      chronology "Chapter" 1:1 | Sunday 8:00 = Rest | Monday 9:00 = Run | Tuesday 9:00 = Swim
      """),
    ReaderCase(
      "a weekend by the clock",
      """
      | Time | What |
      |---|---|
      | Fri 22:00 | Feed the starter |
      | Sat 8:30 | Autolyse |
      | Sunday | Bake |
      """,
      """
      chronology "Chapter" 1:1 | Fri 22:00 = Feed the starter | Sat 8:30 = Autolyse | Sunday = Bake
      """),
    ReaderCase(
      "BC comes before AD",
      """
      - about 12,400 BC: Flat bread is baked.
      - 500 BC: Bakers found a guild.
      - AD 79: Pompeii is buried, its loaves too.
      - 1857: Pasteur publishes.
      """,
      """
      chronology "Chapter" 1:1 | about 12,400 BC = Flat bread is baked. | 500 BC = Bakers found a guild. | AD 79 = Pompeii is buried, its loaves too. | 1857 = Pasteur publishes.
      """),
    ReaderCase(
      "one line without a date, and one that comes too early",
      """
      - 1774: Louis XVI becomes king.
      - 1776: Turgot falls.
      - Later: nothing.
      - 1781: Necker publishes.

      Text.

      - 1774: Louis XVI becomes king.
      - 1781: Necker publishes.
      - 1776: Turgot falls.
      - 1787: The Notables refuse.
      """,
      """
      ! 3:1 warning chronology/order
      ! 10:1 warning chronology/order
      """),
    ReaderCase(
      "lists of numbers, changes with the latest first, and two dates",
      """
      - 200: OK
      - 404: Not found
      - 500: Server error

      Text.

      - 1433: SQL Server
      - 3306: MySQL
      - 5432: Postgres

      Text.

      - 2024-03-01: third
      - 2024-02-01: second
      - 2024-01-01: first

      Text.

      - 1789: Bastille
      - 1793: King
      """,
      """

      """),
    ReaderCase(
      "an equals sign, and shortened names of states",
      """
      ## Dates

      - **1450** = Age of Exploration begins
      - **1750** = Revolutions
      - **1949** = The U.S. joins NATO. It stays there.
      - **1964** = Vietnam War (U.S. involvement) begins
      - **1991** = End of the U.S.S.R.
      - **1992** = Hepatitis B. it spreads

      ## Sizes

      - 1024 = 1 KiB
      - 2048 = 2 KiB
      - 4096 = 4 KiB
      """,
      """
      chronology "Dates" 3:1 | 1450 = Age of Exploration begins | 1750 = Revolutions | 1949 = The U.S. joins NATO.: It stays there. | 1964 = Vietnam War (U.S. involvement) begins | 1991 = End of the U.S.S.R. | 1992 = Hepatitis B.: it spreads
      """),
  ]
}
