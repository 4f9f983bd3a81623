import Testing

@testable import Practice

@Suite("What an explanation says of an option")
struct OptionRemarkTests {
  @Test(
    "A passage that names it and judges it, and nothing that is pieced together",
    arguments: [
      ("Yeast is alive. Baking soda is not alive.", ["", "Baking soda is not alive."]),
      // Its words stand in two places.
      ("Baking needs heat. The soda reacts. Nothing lives.", ["", ""]),
      ("Most bakers use baking soda at noon.", ["", ""]),
      ("Baking soda reacts. It is quick. Baking soda is no yeast.", ["", "Baking soda reacts."]),
      ("B is wrong, for it is dead.", ["", "B is wrong, for it is dead."]),
      ("Take this:\nbaking soda is wrong", ["", ""]),
    ])
  func remarks(_ explanation: String, _ said: [String]) {
    #expect(OptionRemarks.all(in: explanation, on: ["Fresh yeast", "Baking soda"]) == said)
  }
}

@Suite("Comments in code that give a side away")
struct CodeCommentTests {
  private static let pair = """
    ## Naming

    A name says what the number is.

    **Bad:**

    ```js
    // What is 7 for?
    waitForDays(7, andThen: go); // BAD: nobody knows
    ```

    **Good:**

    ```js
    // Name it.
    const days = 7; // "http://a"
    wait(days);
    ```
    """

  @Test(
    "They are taken out of the options, and stand in the explanation beside the paragraph above")
  func comments() async throws {
    let set = try await Made.set(Self.pair)
    let question = try #require(set.questions.first)
    #expect(question.texts == ["waitForDays(7, andThen: go);", "const days = 7;\nwait(days);"])
    for said in ["“What is 7 for?”", "“BAD: nobody knows”", "“Name it.”", "A name says what"] {
      #expect(question.explanation.contains(said), "\(question.explanation)")
    }
  }

  @Test("What both sides say stays, and so does what is no comment")
  func common() async throws {
    let set = try await Made.set(
      """
      ## Loops

      **Bad:**

      ```js
      // The loop
      go("a // b");
      // ...
      ```

      **Good:**

      ```js
      // The loop
      run("http://b");
      ```
      """)
    let question = try #require(set.questions.first)
    #expect(
      question.texts == ["// The loop\ngo(\"a // b\");\n// ...", "// The loop\nrun(\"http://b\");"])
  }
}
