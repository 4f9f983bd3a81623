import StudyGuide
import TestSupport
import Testing

@Suite("Units of time and months in several languages")
struct TimeWordsTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  @Test("Tag names a day in a German guide only")
  func tag() async throws {
    let plan = "## Plan\n\n- Tag 1–3: lesen\n- Tag 4–7: üben\n- Woche 2: prüfen"
    var settings = GuideSettings()
    #expect(try await ElementDigest.of(plan, settings: settings) == "")
    settings.language = "de-AT"
    let german = try await ElementDigest.of(plan, settings: settings)
    #expect(
      german == """
        timeline "Plan" 3:1 | 0-4320min lesen | 4320-10080min üben | 10080-20160min prüfen
        """, "\(german)")
    let tags = "## Releases\n\n- Tag 1: first\n- Tag 2: second\n- Tag 3: third"
    #expect(try await ElementDigest.of(tags) == "")
  }

  private static let cases = [
    ReaderCase(
      "a full stop behind a unit belongs to it",
      """
      ## Erste Hilfe

      - 0–1 Min.: Unfallstelle sichern
      - 1–5 Min.: Sofortmaßnahmen durchführen

      ## First aid

      0–1 min. secure the place
      1–5 min.: call for help
      """,
      """
      timeline "Erste Hilfe" 3:1 | 0-1min Unfallstelle sichern | 1-5min Sofortmaßnahmen durchführen
      timeline "First aid" 8:1 | 0-1min secure the place | 1-5min call for help
      """),
    ReaderCase(
      "a word behind a time of day belongs to it",
      """
      ## Übung

      - 9:00–9:15 Uhr: Einweisung
      - 9:15 Uhr – 9:20 Uhr: Räumung
      - 10–11 Uhr: Pause

      ## Curso

      - 9:00–9:15 h: entrada
      - 9:15–10:00 h: clase
      """,
      """
      timeline "Übung" 3:1 | 540-555min Einweisung | 555-560min Räumung | 600-660min Pause
      timeline "Curso" 9:1 | 540-555min entrada | 555-600min clase
      """),
    ReaderCase(
      "what only looks like a unit or a time of day",
      """
      ## Notes

      - 9:00 Uhrmacher
      - 5 minions.: many
      - 3 horizons: wide

      ## Rovers

      - Mars 2020: the rover lands in a crater
      - Mars 2022: the rover looks for traces
      - Mars 2024: the rover climbs out of it
      """, ""),
    ReaderCase(
      "durations",
      """
      ## Notruf: How to call

      1. Nummer wählen (10 Sek.): 112 ist kostenlos.
      2. Warten (1 Min.) – nie auflegen.
      3. Vortragen (2 Minuten)
      4. Ruhen (1,5 Std.)
      5. Warten (2 Stunden)

      ## How to act

      1. Proteger (30 s): chaleco y luces.
      2. Avisar (5 minutos): llama al 112.
      3. Esperar (1 hora)
      4. Attendre (2 heures)
      5. Descansar (3 días)
      """,
      """
      steps "Notruf: How to call" 3:1 | Nummer wählen 10-10s: 112 ist kostenlos. | Warten 60-60s: nie auflegen. | Vortragen 120-120s | Ruhen 5400-5400s | Warten 7200-7200s
      steps "How to act" 11:1 | Proteger 30-30s: chaleco y luces. | Avisar 300-300s: llama al 112. | Esperar 3600-3600s | Attendre 7200-7200s | Descansar 259200-259200s
      """),
    ReaderCase(
      "days and weeks",
      """
      ## La semana antes

      - Día 1: repasar normas
      - Días 2–3: hacer tests
      - Día 7: descansar

      ## Semanas

      - Semana 1: leer
      - Semana 2: practicar

      ## Jours

      - Jour 1 : lire
      - Jours 2–4 : pratiquer

      ## Wochen

      | Woche | Thema |
      |---|---|
      | 1 | Begriffe |
      | 2 | Prüfung |
      """,
      """
      timeline "La semana antes" 3:1 | 0-1440min repasar normas | 1440-4320min hacer tests | 8640-10080min descansar
      timeline "Semanas" 9:1 | 0-10080min leer | 10080-20160min practicar
      timeline "Jours" 14:1 | 0-1440min lire | 1440-5760min pratiquer
      timeline "Wochen" 19:1 | 0-10080min Begriffe | 10080-20160min Prüfung
      """),
    ReaderCase(
      "dates",
      """
      ## Geschichte

      - 1839: Kinder unter neun Jahren dürfen nicht mehr arbeiten.
      - 7. August 1996: Das Arbeitsschutzgesetz gilt.
      - Januar 2015: Die neue Verordnung tritt in Kraft.
      - 3. März 2020: Alles ist neu.

      ## Historia

      - 1992: cinturón obligatorio en ciudad.
      - 1 de julio de 2006: entra en vigor el permiso por puntos.
      - mayo de 2021: cambian los límites urbanos.

      ## Histoire

      - 14 juillet 1789 : la prise de la Bastille.
      - 3 mars 1999 : une loi nouvelle.
      - 1er août 2001 : une autre loi.
      """,
      """
      chronology "Geschichte" 3:1 | 1839 = Kinder unter neun Jahren dürfen nicht mehr arbeiten. | 7. August 1996 = Das Arbeitsschutzgesetz gilt. | Januar 2015 = Die neue Verordnung tritt in Kraft. | 3. März 2020 = Alles ist neu.
      chronology "Historia" 10:1 | 1992 = cinturón obligatorio en ciudad. | 1 de julio de 2006 = entra en vigor el permiso por puntos. | mayo de 2021 = cambian los límites urbanos.
      chronology "Histoire" 16:1 | 14 juillet 1789 = la prise de la Bastille. | 3 mars 1999 = une loi nouvelle. | 1er août 2001 = une autre loi.
      """),
    ReaderCase(
      "numbers inside of items that are no dates",
      "## List\n\n- 7. August heat is hard on bread.\n- 8. Salt is not.\n- 9. Rye is.", ""),
  ]
}
