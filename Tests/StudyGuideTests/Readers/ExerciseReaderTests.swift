import TestSupport
import Testing

@Suite("Reading exercises")
struct ExerciseReaderTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "a heading, its task, and the solution behind a label, under a heading or folded away",
      """
      ## Exercise 1

      List all customers in Berlin.

      | name | city |
      |---|---|
      | Ada | Berlin |

      **Solution:** Filter by city.

      Pitfall: spaces behind the name.

      ## Exercise 2: Count the rows

      Of the table `orders`.

      ### Solution

      ```sql
      SELECT count(*) FROM orders;
      ```

      ## Task 3

      Name three normal forms.

      <details><summary>Show the answer</summary>

      The first, the second and the third.

      </details>
      """,
      """
      card "List all customers in Berlin" 1:1 | about: name | city ¶ Ada | Berlin | Filter by city. ¶ Pitfall: spaces behind the name.
      card "Count the rows" 13:1 | SELECT count(*) FROM orders;
      card "Name three normal forms" 23:1 | The first, the second and the third.
      """),
    ReaderCase(
      "labels in paragraphs, the answer in the same one or below",
      """
      **Exercise 4.** Name the oath.
      **Answer:** The Tennis Court Oath.

      **Task:** Plan a lunch for a runner.

      **Model answer:** Rice and fruit, three hours before.

      **Pitfall:** Too much fibre.

      Exercise: What does ACID stand for?
      Solution: Atomicity, consistency, isolation, durability.

      Problem: the page is slow.
      Solution: cache it.

      **Task:** Draw it.

      All of this is ordinary text, and much of it.

      Answer: none of the above.
      """,
      """
      card "Name the oath" 1:1 | The Tennis Court Oath.
      card "Plan a lunch for a runner" 4:1 | Rice and fruit, three hours before. ¶ Pitfall: Too much fibre.
      card "What does ACID stand for?" 10:1 | Atomicity, consistency, isolation, durability.
      """),
    ReaderCase(
      "items with an answer below or in brackets; other items stay, and so do lists of problems",
      """
      1. Find all orders without a customer.
         *Solution:* A left join.
      2. Delete duplicate rows.

         ```sql
         SELECT 1;
         ```

         Answer: Number them first.
      3. Nothing to see here.

      - What is a primary key? (*Answer: the column that names a row.*)
      - What is a foreign key? (Answer: a column that points to one.)

      Then:

      1. The disk is full.
         Solution: remove the logs.
      2. The network is down.
         Solution: call them.
      """,
      """
      card "Find all orders without a customer" 1:1 | A left join.
      card "Delete duplicate rows" 3:1 | about: SELECT 1; | Number them first.
      card "What is a primary key?" 12:1 | the column that names a row.
      card "What is a foreign key?" 13:1 | a column that points to one.
      """),
    ReaderCase(
      "gaps with a key; below a heading for exercises anything with a solution",
      """
      ## Fill in the blanks

      1. The capital of France is ____.
      2. Water boils at ____ °C.

      Answers: 1. Paris, 2. 100

      ## Exercises

      1. The disk is full.
         Solution: remove the logs.

      ### Joins

      All orders of Ada, newest first.

      **Solution:** Sort by date.
      """,
      """
      card "The capital of France is ____" 3:1 | Paris
      card "Water boils at ____ °C" 4:1 | 100
      card "The disk is full" 10:1 | remove the logs.
      card "Joins" 13:1 | Sort by date.
      """),
    ReaderCase(
      "what has no solution, or two, or options, is no such card",
      """
      ## Exercise 1

      Draw the tables.

      ## Exercise 2

      Count.

      Solution: 2

      Sort.

      Solution: 3

      ## Question 3

      Which cools?

      A) Oil
      B) Water

      Answer: B
      """,
      """
      question "Which cools?" 17:1 | [ ] Oil | [x] Water
      """),
    ReaderCase(
      "numbered questions below a heading that groups them are no single exercise",
      """
      ## Exercises

      ### Loops

      1. Why is a loop slow?
      2. Why is it long?

      Solution: see the book.
      """, ""),
    ReaderCase(
      "tasks with their solution folded away",
      """
      ## Core concepts

      ### Create a namespace called mine

      docs > [Namespaces](https://example.org)

      <details><summary>show</summary>
      <p>

      ```bash
      kubectl create namespace mine
      ```

      </p>
      </details>

      ### Installation

      <details><summary>show</summary>

      Run it.

      </details>

      List all pods.

      <details><summary>Solution</summary>

      `kubectl get pods`

      </details>

      All the pods.

      <details><summary>Solution</summary>

      Text.

      </details>

      ### Create a pod

      <details><summary>Why pods?</summary>

      They hold containers.

      </details>
      """,
      """
      card "Create a namespace called mine" 3:1 | about: docs > Namespaces | kubectl create namespace mine
      card "List all pods" 25:1 | kubectl get pods
      faq "Why pods?" 43:1 | They hold containers.
      """),
  ]
}
