import TestSupport
import Testing

@Suite("Reading boxes to tick that stand apart from their question, and boxes with code")
struct TickedOptionsTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "code, a picture and text between a heading and its boxes",
      """
      ## Ovens

      #### Q1. What does this setting do?

      `fan --low`

      - [ ] It grills
      - [x] It blows

      #### Q2. Which shelf is marked?

      ![image](oven.png)

      - [x] The middle one
      - [ ] The upper one

      #### Q3. Why is the loaf pale?

      A loaf was baked for an hour.

      - [ ] The oven was hot
      - [x] The oven was cold

      #### Q4. Pick the pan below.

      ![A pan](pan.png)

      It holds two loaves.

      - [x] The long one
      - [ ] The round one
      """,
      """
      question "What does this setting do?" 3:1 | about: fan --low | [ ] It grills | [x] It blows
      question "Which shelf is marked?" 10:1 | about: image | [x] The middle one | [ ] The upper one
      question "Why is the loaf pale?" 17:1 | about: A loaf was baked for an hour. | [ ] The oven was hot | [x] The oven was cold
      question "Pick the pan below" 24:1 | about: A pan ¶ It holds two loaves. | [x] The long one | [ ] The round one
      """),
    ReaderCase(
      "a question below a heading, and things to do below text",
      """
      ## What do we bake?

      Which of these rises?

      - [ ] Salt
      - [x] Dough

      ## What is left to do?

      Before the shop opens:

      - [x] Sweep
      - [ ] Unlock
      """,
      """
      question "Which of these rises?" 3:1 | [ ] Salt | [x] Dough
      """),
    ReaderCase(
      "code as options, in the items and unindented between them",
      """
      #### Q1. Which loop ends?

      - [ ] &shy;

      ```python
      while True:
          bake()
      ```

      - [x] &shy;

      ```python
      for loaf in loaves:
          bake(loaf)
      ```

      **Explanation:** There is a last loaf.

      #### Q2. Which one is a class?

      - [ ] A

        ```swift
          func bake() {
            rise()
          }
        ```

      - [x] B

        ```swift
        class Loaf {}
        ```

      - [ ] C `let loaf`

      #### Q3. Which shelf?

      - [ ] A

      ![one](a.png)

      - [x] B

      ![two](b.png)

      #### Q4. Which one has two steps?

      - [ ] &shy;

      1. Mix
      2. Bake

      - [x] &shy;

      1. Mix
      2. Knead
      3. Bake

      [Reference](https://example.org)
      """,
      """
      question "Which loop ends?" 1:1 | [ ] while True:
          bake() | [x] for loaf in loaves:
          bake(loaf) | because: There is a last loaf.
      question "Which one is a class?" 19:1 | [ ] func bake() {
        rise()
      } | [x] class Loaf {} | [ ] let loaf
      question "Which shelf?" 37:1 | [ ] one | [x] two
      question "Which one has two steps?" 47:1 | [ ] Mix
      Bake | [x] Mix
      Knead
      Bake
      """),
    ReaderCase(
      "single letters as options, an empty item, and a blank that does not break",
      """
      Which is first?

      - [x] a
      - [ ] b

      Which is last?

      - [ ] Oats
      - [x] Rye
      - [ ]
      """,
      """
      question "Which is first?" 1:1 | [x] a | [ ] b
      question "Which is last?" 6:1 | [ ] Oats | [x] Rye
      """),
    ReaderCase(
      "boxes that cannot be read are no answer",
      """
      ## Which flour is it?

      - [ ] Rye

      text

      - [x] Oats

      text

      ## Which one is white?

      - [x] Salt
      """,
      """
      ! 1:1 note question/unread-options
      ! 11:1 note question/unread-options
      """),
    ReaderCase(
      "lists without boxes among questions that have them",
      """
      ### Which is hot?

      - [x] Fire
      - [ ] Ice

      ### Which is cold?

      - [ ] Fire
      - [x] Ice

      ### Which is wet?

      - [ ] Sand
      - [x] Rain

      ### Which is dry?

      - Sand
      - Rain
      - Snow
      """,
      """
      question "Which is hot?" 1:1 | [x] Fire | [ ] Ice
      question "Which is cold?" 6:1 | [ ] Fire | [x] Ice
      question "Which is wet?" 11:1 | [ ] Sand | [x] Rain
      ! 16:1 note question/unread-options
      """),
  ]
}
