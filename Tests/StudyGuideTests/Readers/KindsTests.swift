import TestSupport
import Testing

@testable import StudyGuide

@Suite("Lists that say what things are")
struct KindsTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "pictures before names, and marks that warn or judge",
      """
      ## Building blocks

      - 👤 **User** – a person or app with long-term credentials
      - 👥 **Group** – a set of users
      - 🎭 **Role** – an identity with temporary credentials

      ## Care

      - ⚠️ **Keys** – do not put them into code
      - 💡 **Groups** – do not put one into another

      ## Files

      - **PHASE6-PLAN.md** - specification of the tools for teachers
      - **PHASE7-PLAN.md** - what comes after the tools
      """,
      """
      term "User" 3:1 | a person or app with long-term credentials
      term "Group" 4:1 | a set of users
      term "Role" 5:1 | an identity with temporary credentials
      """),
    ReaderCase(
      "numbered kinds, and numbered things to do",
      """
      ## Encryption

      1. **SSE-S3**: keys managed by S3
      2. **SSE-KMS**: keys in a service of their own
      3. **Client-side**: encryption before the upload

      ## Pests

      A program has three rules:

      1. **Deny access** – screen windows and seal cracks
      2. **Deny food** – take out the garbage at night
      3. **Work together** – call one who may apply poison
      """,
      """
      term "SSE-S3" 3:1 | keys managed by S3
      term "SSE-KMS" 4:1 | keys in a service of their own
      term "Client-side" 5:1 | encryption before the upload
      """),
    ReaderCase(
      "a few words in small letters that tell what something is",
      """
      ## Contracts

      - **Void**: no contract at all
      - **Voidable:** valid until one party withdraws
      - **Unenforceable**: valid, but no court will help
      """,
      """
      term "Void" 3:1 | no contract at all
      term "Voidable" 4:1 | valid until one party withdraws
      term "Unenforceable" 5:1 | valid, but no court will help
      """),
    ReaderCase(
      "kinds, by the heading or by the line above",
      """
      ## Types of waste

      - **Voluntary waste**: Active damage (e.g. cutting trees)
      - **Permissive waste**: Letting it deteriorate, year by year
      - **Ameliorative waste**: Changes that raise the value

      ## Life estates

      There are two kinds of muscle here, and a third:

      - **Smooth**: Works without being told to.
      - **Striated**: Moves the bones of the body.
      - **Cardiac**: Beats on its own, all life long.

      **Notice types:**

      - **Actual**: You know of the deed.
      - **Record**: The deed is in the books.
      - **Inquiry**: You would have found it.
      """,
      """
      term "Voluntary waste" 3:1 | Active damage (e.g. cutting trees)
      term "Permissive waste" 4:1 | Letting it deteriorate, year by year
      term "Ameliorative waste" 5:1 | Changes that raise the value
      term "Smooth" 11:1 | Works without being told to.
      term "Striated" 12:1 | Moves the bones of the body.
      term "Cardiac" 13:1 | Beats on its own, all life long.
      term "Actual" 17:1 | You know of the deed.
      term "Record" 18:1 | The deed is in the books.
      term "Inquiry" 19:1 | You would have found it.
      """),
    ReaderCase(
      "names that repeat the heading's noun, or that the heading names",
      """
      ## Faults

      - **Serious fault**: You could have hurt somebody.
      - **Dangerous fault**: The examiner has to act.
      - **Driving fault**: Everything else that counts.

      ## Mitosis and meiosis

      - **Mitosis**: One cell becomes two of the same kind.
      - **Meiosis**: One cell becomes four with half of it.
      - **Fission**: A bacterium does it without either.
      """,
      """
      term "Serious fault" 3:1 | You could have hurt somebody.
      term "Dangerous fault" 4:1 | The examiner has to act.
      term "Driving fault" 5:1 | Everything else that counts.
      term "Mitosis" 9:1 | One cell becomes two of the same kind.
      term "Meiosis" 10:1 | One cell becomes four with half of it.
      term "Fission" 11:1 | A bacterium does it without either.
      """),
    ReaderCase(
      "features, advice, addresses, settings, parts of one thing and what a firm collects are none",
      """
      ## Why this parser

      - **Tiny**: ten files and no more
      - **Quick**: never copies a byte
      - **Careful**: the types say it all

      ## Better sleep

      - **Light**: dim the lamps at nine
      - **Noise**: close the door and the window
      - **Screens**: leave them in the kitchen

      ## Reach us

      - **Email**: help at example dot org
      - **Chat**: https://chat.example.org
      - **Docs**: https://docs.example.org

      ## Settings

      - **Theme**: light or dark colours
      - **Language**: the one of the browser
      - **Seed**: what the dice begin with

      ## Estate for years

      - **Rule**: it ends without a notice
      - **Example**: a lease of five years
      - **Purpose**: certainty for both of them

      ## Privacy

      We collect these types of data:

      - **Usage**: Which pages are seen most.
      - **Device**: Which browser asks for them.
      - **Place**: Which country it stands in.

      ## Common question types

      - **Choice**: Choose the best of four.
      - **Setting**: Identify what is wrong here.
      - **Code**: Select the line that runs.

      ## Route tables

      - **Default route table**: It comes with the network.
      - **Priorities**: The longest prefix wins it.
      - **Peering**: Two networks with one table.

      ## Progress

      - **Mon**: ran around the lake
      - **Tue**: swam in the river
      """, ""),
    ReaderCase(
      "letters in bold that spell a word above",
      """
      ## The SOAP note

      - **S**ubjective: what the patient says
      - **O**bjective: what you measure
      - **A**ssessment: what you make of it
      - **P**lan: what you will do

      ## Enzymes

      Remember PASTE:

      - **P** – Potassium
      - **A** – Albumin
      - **S** – Sodium
      - **T** – Trypsin
      - **E** – Enzymes

      ## Databases and A.C.I.D.

      - **A** – Atomicity: all or nothing
      - **C** – Consistency: no rule is broken
      - **I** – Isolation: nobody sees half of it
      - **D** – Durability: what is done stays
      """,
      """
      term "Subjective" 3:1 | what the patient says
      term "Objective" 4:1 | what you measure
      term "Assessment" 5:1 | what you make of it
      term "Plan" 6:1 | what you will do
      term "PASTE" 12:1 | • P – Potassium ¶ • A – Albumin ¶ • S – Sodium ¶ • T – Trypsin ¶ • E – Enzymes
      term "Atomicity" 20:1 | all or nothing
      term "Consistency" 21:1 | no rule is broken
      term "Isolation" 22:1 | nobody sees half of it
      term "Durability" 23:1 | what is done stays
      """),
    ReaderCase(
      "letters that spell nothing above are no mnemonic",
      """
      ## Sizes

      - **S** – small
      - **M** – medium
      - **L** – large

      ## Keys

      - **C**opy: the selected text, to the clipboard
      - **P**aste: the clipboard, behind the cursor
      - **U**ndo: the last change
      """, ""),
    ReaderCase(
      "words and what they are in another language",
      """
      ## In town

      la tienda = shop
      la calle = street
      el pan = bread

      - **der Hund** = dog
      - die Katze = cat
      - das Pferd = horse

      ## Vocabulary

      - agua = water
      - leche = milk
      - vino tinto = red wine
      """,
      """
      term "la tienda" 3:1 | shop
      term "la calle" 4:1 | street
      term "el pan" 5:1 | bread
      term "der Hund" 7:1 | dog
      term "die Katze" 8:1 | cat
      term "das Pferd" 9:1 | horse
      term "agua" 13:1 | water
      term "leche" 14:1 | milk
      term "vino tinto" 15:1 | red wine
      """),
    ReaderCase(
      "arrows below a heading that speaks of words; elsewhere they say what leads to what",
      """
      ### Nouns

      * el hombre -> the man
      * la mujer -> the woman
      * el pan -> the bread

      ### What follows

      * no index -> slow queries
      * no limit -> full disks
      * no test -> late nights
      """,
      """
      term "el hombre" 3:1 | the man
      term "la mujer" 4:1 | the woman
      term "el pan" 5:1 | the bread
      """),
    ReaderCase(
      "formulas, settings, code, sums and two lines are none",
      """
      - F = ma
      - E = mc²
      - p = mv

      - Area = length × width
      - Speed = distance / time
      - Density = mass / volume

      - debug = true
      - colour = on
      - sound = off

      - max_size = ten
      - min_size = two
      - mean_size = five

      - `la tienda` = shop
      - `la calle` = street
      - `el pan` = bread

      - one plus two = 3
      - two plus two = 4
      - two plus three = 5

      - la tienda = shop
      - la calle = street
      """, ""),
  ]
}
