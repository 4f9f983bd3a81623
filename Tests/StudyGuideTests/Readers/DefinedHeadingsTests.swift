import TestSupport
import Testing

@Suite("Terms whose name is a heading, and lists that explain no word")
struct DefinedHeadingsTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "three headings of one level",
      """
      ## Doughs

      ### Sourdough

      A sourdough is a dough that wild yeast makes rise. It takes a day.

      ### Poolish (wet)

      Poolish is wet.

      ### Biga

      Biga refers to a stiff dough that rests overnight before the rest is added.

      ### Soaker

      ![A bowl](bowl.png)

      Soakers are mixtures of grain and water that rest before they are used.

      ### Patience

      Patience is the most important part of it all.
      """,
      """
      term "Sourdough" 5:1 | a dough that wild yeast makes rise.
      term "Biga" 13:1 | a stiff dough that rests overnight before the rest is added.
      term "Soaker" 19:1 | mixtures of grain and water that rest before they are used.
      """),
    ReaderCase(
      "two alone",
      """
      ### Sourdough

      A sourdough is a dough that wild yeast makes rise.

      ### Biga

      Biga means a stiff dough that rests overnight before use.
      """,
      """

      """),
    ReaderCase(
      "gains, advice and kinds",
      """
      ## Benefits of rest

      - **Taste** – the dough grows sour and mild at once
      - **Crumb** – the holes in the loaf grow larger

      ## A good talk

      - **Short** – You have little time for it!
      - **Direct** – Get to the point before they leave.

      ## Words of the kitchen

      - **Poolish** – a dough that you mix the day before
      - **Biga** – a stiff one that asks for your patience in the end

      ## Oven modes

      Now to commonly used oven modes:

      - **Fan**: Moves the hot air around the loaf.
      - **Grill**: Heats the loaf from above alone.
      - **Steam (wet)**: Fills the oven with the water we add.
      - **Stone**: Stores the heat below the loaf.
      - **Broil**: Browns what is already baked.
      """,
      """
      term "Poolish" 13:1 | a dough that you mix the day before
      term "Biga" 14:1 | a stiff one that asks for your patience in the end
      term "Fan" 20:1 | Moves the hot air around the loaf.
      term "Grill" 21:1 | Heats the loaf from above alone.
      term "Steam (wet)" 22:1 | Fills the oven with the water we add.
      term "Stone" 23:1 | Stores the heat below the loaf.
      term "Broil" 24:1 | Browns what is already baked.
      """),
  ]
}
