import Markdown
import StudyGuide
import Testing

@testable import Publishing

@Suite struct ElementHTMLTests {
  /// For each element what its HTML has, in this order.
  static let expectations: [(Element, [String])] = [
    (
      Sample.pair,
      [
        "id=\"pair-opening-the-answer\"", "aria-label=\"Two ways: Opening the answer\"",
        "href=\"#pair-opening-the-answer\"", "class=\"side weak\"",
        "<p class=\"verdict\">Don&#39;t say</p>", "recurrent", "class=\"side strong\"",
        "<p class=\"verdict\">Say</p>", "nurse", "Why", "The decision is",
      ]
    ),
    (
      Sample.mistake,
      [
        "id=\"mistake-designing-for-scale\"", "<h2 id=\"1-scale\"",
        "Designing for scale that does not exist", "<dt>What</dt>", "ten million",
        "<dt>Sign</dt>", "<dt>Why it hurts</dt>", "<dt>Fix</dt>", "side weak", "side strong",
        "<em>cold starts</em>",
      ]
    ),
    (Sample.plainMistake, ["No question of one’s own", "<p>The last five minutes"]),
    (
      Sample.faq,
      [
        "Questions and answers", "<details class=\"faq\" id=\"faq-only-for-technical-pms\">",
        "<summary><h2 id=\"only-for-technical-pms\">Only for technical PMs?</h2></summary>",
        "No: no code",
      ]
    ),
    (
      Sample.rubric,
      [
        "Speed to MVP", "<b>40%</b>", "width=\"40%\"", "Can it launch", "<b>10%</b>",
        "width=\"10%\"", "Together 100%", "role=\"region\"", "<th scope=\"col\">Exemplary</th>",
        "<th scope=\"row\">Speed to MVP</th><td>Ships in four weeks</td><td>Needs a quarter</td>",
      ]
    ),
    (
      Sample.steps,
      [
        "role=\"img\"", "<title id=\"steps-seven-minutes-five-steps-scale\">",
        "Problem context, 30 s; Success metrics, 30 s", "x=\"0%\"", "width=\"6.67%\"",
        "7–8 min", "<ol class=\"path\">", "Problem context", "<p class=\"time\">30 s</p>",
        "<p class=\"time\">1–2 min</p>",
      ]
    ),
    (Sample.path, ["<ol class=\"path\">", "Clarify", "Cut scope"]),
    (
      Sample.chronology,
      [
        "aria-label=\"Chronology: How it began\"", "<ol class=\"events\">",
        "<p class=\"time\">30 November 2022</p>", "ChatGPT is released.", "a million users",
      ]
    ),
    (
      Sample.comparison,
      [
        "aria-label=\"Comparison: Two ways to tag\"", "<th scope=\"col\">Rules</th>",
        "<th scope=\"row\">Time to launch</th>",
        "<td align=\"right\">two months</td>",
      ]
    ),
    (
      Sample.timeline,
      [
        "<h2 id=\"minute-by-minute\"", "role=\"img\"", "0–10 min: The interviewer", "x=\"16.67%\"",
        ">60 min</text>", "<p class=\"time\">10–25 min</p>", "You structure an answer",
      ]
    ),
    (
      Sample.scenario,
      [
        "<h2 id=\"scenario-1\"", "<div class=\"main\"><dt>Dominant constraint</dt><dd>cost</dd>",
        "<div><dt>Stage</dt>", "Situation", "streaming stack", "id=\"pair-fresh-enough\"",
        "Stream everything", "Outcome", "class=\"case lesson\"", "Ask what",
      ]
    ),
    (
      Sample.term,
      [
        "<dl class=\"terms\">", "id=\"term-cold-start\"", "<dt><dfn>Cold start</dfn>",
        "<dd><p>The seconds",
      ]
    ),
    (Sample.contrast, ["<b>Not</b> scalability", "<b>but</b> velocity"]),
    (
      Sample.question,
      [
        "Which constraint dominates for 12 clients?", "<li>Latency</li>",
        "<summary>Show the answer</summary>", "class=\"wrong\"", "Wrong:</b> Latency",
        "nobody waits", "class=\"right\"", "Right:</b> Cost", "The budget decides",
      ]
    ),
    (
      Sample.card,
      ["What does the CTO", "<summary>Show the answer</summary>", "About 70 %."]
    ),
    (
      Sample.cloze,
      [
        "Data pipelines before ____", "<summary>Fill the gaps</summary>",
        "<mark>model complexity</mark>",
      ]
    ),
  ]

  @Test(arguments: expectations.indices) func element(index: Int) throws {
    let (element, parts) = Self.expectations[index]
    let html = try Sample.html(element)
    var rest = html[...]
    for part in parts {
      let range = rest.firstRange(of: part)
      #expect(range != nil, "\(part) in \(html)")
      if let range { rest = rest[range.upperBound...] }
    }
  }

  @Test func stepsWithoutDurationsHaveNoScale() throws {
    #expect(try !Sample.html(Sample.path).contains("<svg"))
  }

  @Test func timelinesThatOverlapHaveNoScale() {
    let timeline = Timeline(
      unit: .minutes, entries: [Sample.entry(0..<60, "all", ""), Sample.entry(0..<10, "a", "")])
    #expect(TimeScale.scale(timeline) == nil)
  }

  @Test func neighbouringTicksKeepTheirDistance() throws {
    let minutes = [0, 1, 2, 3, 50, 58, 60]
    let timeline = Timeline(
      unit: .minutes,
      entries: zip(minutes, minutes.dropFirst()).map { Sample.entry($0..<$1, "x", "") })
    let scale = try #require(TimeScale.scale(timeline))
    #expect(scale.ticks.map(\.text) == ["0", "50", "60 min"])
    #expect(scale.segments.map(\.mark) == [nil, nil, nil, "4", "5", nil])
  }

  @Test func labelsWithoutAWordAreNotRepeated() throws {
    let html = try Sample.html(Sample.scenario)
    #expect(!html.contains("class=\"said\""))
  }

  @Test func elementsOfOneKindStandInOneList() throws {
    let chapter = Sample.chapter(
      "part-1/sample", title: "S",
      passages: [Sample.term, Sample.otherTerm, Sample.faq, Sample.otherFAQ].map { .element($0) })
    let site = try Sample.site([chapter])
    let html = String(decoding: ChapterWriter(site: site, chapter: chapter).body(), as: UTF8.self)
    #expect(html.components(of: "<dl class=\"terms\">") == 1)
    #expect(html.components(of: "class=\"run ") == 2)
  }

  @Test func beliefsAreShownWithTheFact() throws {
    var belief = Mistake(fix: Sample.blocks("It keeps the heat in."))
    belief.sort = .misconception
    let chapter = Sample.chapter(
      "part-1/sample", title: "S",
      passages: [.element(Sample.element(.mistake, "Butter helps", .mistake(belief)))])
    let site = try Sample.site([chapter])
    let html = String(decoding: ChapterWriter(site: site, chapter: chapter).body(), as: UTF8.self)
    #expect(html.contains(">Misconception<"))
    #expect(html.contains("<dt>Fact</dt>"))
    #expect(!html.contains("<dt>Fix</dt>"))
  }

  @Test func mistakesUnderOneHeadingAreNumbered() throws {
    let chapter = Sample.chapter(
      "part-1/sample", title: "S",
      passages: [
        .element(Sample.mistake), .element(Sample.plainMistake),
        .blocks(Sample.blocks("## More")), .element(Sample.plainMistake),
      ])
    let site = try Sample.site([chapter])
    let html = String(decoding: ChapterWriter(site: site, chapter: chapter).body(), as: UTF8.self)
    #expect(html.contains(">Mistake 1<"))
    #expect(html.contains(">Mistake 2<"))
    #expect(html.contains(">Mistake<"))
  }

  @Test(
    "A side is called what its author calls it",
    arguments: [
      ("BAD", "Bad"), ("Don’t say", "Don’t say"), ("bad - may change", "Bad - may change"),
      ("❌", "Bad"), ("", "Bad"),
      ("Schwach", "Schwach"),
    ])
  func verdict(label: String, shown: String) throws {
    let pair = Pair(weak: [Sample.side(label, "A cluster.")], strong: [])
    let html = try Sample.html(Sample.element(.pair, "Scale", .pair(pair)))
    #expect(html.contains("<p class=\"verdict\">\(shown)</p>"))
  }
}

extension String {
  /// How often a text occurs in this one.
  func components(of part: String) -> Int { ranges(of: part).count }
}
