import Markdown
import StudyGuide
import TestSupport
import Testing

@Suite("The author's own words in the heads of tables")
struct OwnHeadsTests {
  private static let tables = """
    ## Irrtümer

    | Irrtum | Tatsache |
    |---|---|
    | Butter hilft gegen Brandwunden. | Fett staut die Hitze. |
    | Bei Nasenbluten den Kopf zurück. | Kopf nach vorn beugen. |

    ## Prüfung

    | Criterio | Peso |
    |---|---|
    | Dominio | 60 % |
    | Observación | 40 % |

    ## Wörter

    | Begriff | Bedeutung |
    |---|---|
    | PSA | Persönliche Schutzausrüstung |
    | SiFa | Fachkraft für Arbeitssicherheit |

    | Frage | Antwort |
    |---|---|
    | Wie viele Ersthelfer? | Vier |
    """

  @Test("They are read where guide.yml names them")
  func named() async throws {
    var settings = GuideSettings(language: "de")
    settings.labels = [
      "mistakes": ["Irrtum"], "fix": ["Tatsache"], "rubric": ["Criterio", "Peso"],
      "glossary": ["Begriff", "Bedeutung"], "question": ["Frage"], "answer": ["Antwort"],
    ]
    let digest = try await ElementDigest.of(Self.tables, settings: settings)
    #expect(
      digest == """
        mistake "Butter hilft gegen Brandwunden." 5:1 | fix: Fett staut die Hitze.
        mistake "Bei Nasenbluten den Kopf zurück." 6:1 | fix: Kopf nach vorn beugen.
        rubric "Prüfung" 10:1 | Dominio 60% | Observación 40%
        term "PSA" 19:1 | Persönliche Schutzausrüstung
        term "SiFa" 20:1 | Fachkraft für Arbeitssicherheit
        card "Wie viele Ersthelfer?" 24:1 | Vier
        """, "\(digest)")
  }

  @Test("Without that they are tables")
  func unnamed() async throws {
    let digest = try await ElementDigest.of(Self.tables)
    #expect(!digest.contains("mistake") && !digest.contains("rubric") && !digest.contains("term"))
  }

  @Test("Where an answer is missing, the help has the guide's own word")
  func help() async throws {
    let quiz = "Wie tief?\n\na) 1 cm\nb) 5 cm\nc) 9 cm"
    func help(_ settings: GuideSettings) async throws -> String? {
      let file = SourceFile(path: "a.md", text: quiz)
      return try await GuideReader(settings: settings).read([file], jobs: 1).diagnostics.first?.help
    }
    #expect(try await help(GuideSettings()) == "add a line such as \"Answer: B\" below the options")
    #expect(
      try await help(GuideSettings(language: "de"))
        == "add a line such as \"Answer: B\" (or name your word in guide.yml: labels: answer) below the options"
    )
    let own = GuideSettings(language: "de", labels: ["answer": ["Lösung"]])
    #expect(try await help(own) == "add a line such as \"Lösung: B\" below the options")
  }
}
