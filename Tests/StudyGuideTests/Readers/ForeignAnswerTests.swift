import TestSupport
import Testing

@Suite("Reading which letter is right in whatever language")
struct ForeignAnswerTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "headings, bold lines, summaries and lines that are folded away",
      """
      ###### 1. Was ist nass?

      - A: `Regen`
      - B: `Sand`

      <details><summary><b>Antwort</b></summary>
      <p>

      #### Antwort: A

      Er fällt vom Himmel.

      </p>
      </details>

      ###### 2. ¿Qué es seco?

      - A: Lluvia
      - B: Arena

      **Respuesta correcta: B**

      ###### 3. 何が熱い？

      - A: 火
      - B: 氷

      <details><summary>答え：A</summary>

      火は熱い。

      </details>

      ###### 4. Co jest zimne?

      A) Ogień
      B) Lód

      <details><summary>Odpowiedź</summary>

      Odpowiedź: B

      </details>

      ###### 5. ما هو الحار؟

      - A: النار
      - B: الجليد

      <details><summary>الإجابة</summary>

      <div dir="rtl">
      الإجابة هي: A

      النار حارة.
      </div>
      </details>
      """,
      """
      question "Was ist nass?" 1:1 | [x] Regen | [ ] Sand | because: Er fällt vom Himmel.
      question "¿Qué es seco?" 16:1 | [ ] Lluvia | [x] Arena
      question "何が熱い？" 23:1 | [x] 火 | [ ] 氷 | because: 火は熱い。
      question "Co jest zimne?" 34:1 | [ ] Ogień | [x] Lód
      question "ما هو الحار؟" 45:1 | [x] النار | [ ] الجليد | because: النار حارة.
      """),
    ReaderCase(
      "letters that name no option, and a list of names",
      """
      ###### 1. Was ist nass?

      - A: Regen
      - B: Sand

      <details><summary>Antwort</summary>

      Der Regen.

      </details>

      ### What are the parts?

      - A: Atomicity
      - B: Consistency

      **Vitamin: D**
      """,
      """
      faq "What are the parts?" 12:1 | • A: Atomicity ¶ • B: Consistency ¶ Vitamin: D
      ! 1:1 note question/unread-options
      """),
  ]
}
