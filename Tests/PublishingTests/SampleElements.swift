import Markdown
import StudyGuide

@testable import Publishing

/// One element of each kind, with all its parts.
extension Sample {
  static let pair = element(
    .pair, "Opening the answer",
    .pair(
      Pair(
        weak: [side("Don't say", "“I’d use a recurrent network with attention.”")],
        strong: [side("Say", "“A nurse decides whom to see first. We can change that order.”")],
        why: blocks("The decision is what the system is for."))))

  static let mistake = element(
    .mistake, "Designing for scale",
    heading: heading("Designing for scale that does not exist", level: 3, anchor: "1-scale"),
    .mistake(
      Mistake(
        what: blocks("The candidate designs for ten million users when the startup has ten."),
        sign: blocks("The first box on the board is a load balancer."),
        why: blocks("Operational overhead kills startups before load does."),
        fix: blocks("Start from the number of requests a day, out loud."),
        weak: [side("BAD", "A serving cluster for 200 requests a day.")],
        strong: [side("GOOD", "One serverless endpoint, *cold starts* accepted.")])))

  static let plainMistake = element(
    .mistake, "No question of one's own",
    .mistake(Mistake(what: blocks("The last five minutes are yours, and they pass in silence."))))

  static let faq = element(
    .faq, "Only for technical PMs",
    heading: heading("Only for technical PMs?", level: 3, anchor: "only-for-technical-pms"),
    .faq(
      FAQEntry(
        question: inlines("Only for technical PMs?"),
        answer: blocks("No: no code is expected, but trade-offs are."))))

  static let otherFAQ = element(
    .faq, "Memorise templates",
    .faq(
      FAQEntry(
        question: inlines("Memorise *templates*?"), answer: blocks("No.\n\nThey lack context."))))

  static let rubric = element(
    .rubric, "The scoring rubric",
    .rubric(
      Rubric(
        unit: .percent,
        criteria: [
          Rubric.Criterion(
            name: inlines("Speed to MVP"), weight: 40, text: blocks("Can it launch in time?"),
            levels: [
              Rubric.Level(name: "Exemplary", text: inlines("Ships in four weeks")),
              Rubric.Level(name: "Weak", text: inlines("Needs a quarter")),
            ], range: range),
          Rubric.Criterion(
            name: inlines("Cost efficiency"), weight: 30, text: blocks("What does it cost to run?"),
            levels: [], range: range),
          Rubric.Criterion(
            name: inlines("Data validity"), weight: 20, text: blocks("Does it learn?"), levels: [],
            range: range),
          Rubric.Criterion(
            name: inlines("Extensibility"), weight: 10, text: [], levels: [], range: range),
        ])))

  static func step(_ name: String, _ duration: ClosedRange<Int>?, _ text: String) -> Steps.Step {
    Steps.Step(name: inlines(name), duration: duration, text: blocks(text), range: range)
  }

  static let steps = element(
    .steps, "Seven minutes, five steps",
    .steps(
      Steps(steps: [
        step("Problem context", 30...30, "The user, and the decision they make."),
        step("Success metrics", 30...30, "What “works” means, in numbers."),
        step("High-level flow", 120...120, "Input, processing, output."),
        step("Critical trade-offs", 180...180, "Where corners are cut."),
        step("Feedback loop", 60...120, "How the system learns."),
      ])))

  static let path = element(
    .steps, "Before you draw",
    .steps(Steps(steps: [step("Clarify", nil, ""), step("Cut scope", nil, "")])))

  static func entry(_ minutes: Range<Int>, _ label: String, _ text: String) -> Timeline.Entry {
    Timeline.Entry(
      time: (minutes.lowerBound * 60)..<(minutes.upperBound * 60), label: inlines(label),
      text: blocks(text), range: range)
  }

  static let timeline = element(
    .timeline, "The hour",
    heading: heading("Minute by minute", level: 2, anchor: "minute-by-minute"),
    .timeline(
      Timeline(
        unit: .minutes,
        entries: [
          entry(0..<10, "The interviewer presents the problem", ""),
          entry(10..<25, "You structure an answer", "Clarify scope: 100 tickets a day or 10K?"),
          entry(25..<45, "Deep dive on trade-offs", "Justify each part by a constraint."),
          entry(45..<55, "The feedback loop", ""),
          entry(55..<60, "You ask", ""),
        ])))

  static let chronology = element(
    .chronology, "How it began",
    .chronology(
      Chronology(
        events: [
          Chronology.Event(
            date: inlines("1956"), span: 0..<1,
            event: inlines("A summer workshop names the field."),
            text: [], range: range),
          Chronology.Event(
            date: inlines("30 November 2022"), span: 2..<3, event: inlines("ChatGPT is released."),
            text: blocks("It has a million users within days."), range: range),
          Chronology.Event(
            date: inlines("2023"), span: 4..<5, event: inlines("Companies build on it."), text: [],
            range: range),
        ], isOfDay: false)))

  static let comparison = element(
    .comparison, "Two ways to tag",
    .comparison(
      Comparison(
        subjects: [inlines("Rules"), inlines("A model")],
        aspects: [
          Comparison.Aspect(
            name: inlines("Time to launch"),
            values: ["a week", "two months"].map { Comparison.Value(inlines($0), range: range) })
        ], noun: [], isOfFacts: false,
        table: table(
          """
          |  | Rules | A model |
          |---|---|--:|
          | Time to launch | a week | two months |
          """))))

  static let scenario = element(
    .scenario, "Real-time recommendations",
    heading: heading("Scenario 1: Real-time recommendations", level: 3, anchor: "scenario-1"),
    .scenario(
      Scenario(parts: [
        .field(name: "Dominant constraint", value: inlines("cost")),
        .field(name: "Stage", value: inlines("seed")),
        .labelled(
          .situation, label: "Situation",
          blocks("A candidate proposed a streaming stack for 12 enterprise clients.")),
        .pair(
          element(
            .pair, "Fresh enough",
            .pair(
              Pair(
                weak: [side("❌", "Stream everything.")],
                strong: [side("✅", "Batch nightly; measure whether fresher pays.")])))),
        .labelled(.result, label: "Outcome", blocks("Rejected.")),
        .labelled(.lesson, label: "Lesson", blocks("Ask what a fresher answer is worth.")),
      ])))

  static let term = element(
    .term, "Cold start",
    .term(
      Term(
        term: inlines("Cold start"),
        definition: blocks("The seconds before a serverless function's first answer."))))

  static let otherTerm = element(
    .term, "Annotator agreement",
    .term(
      Term(
        term: inlines("Annotator agreement"),
        definition: blocks("How often two people give the same label."))))

  static let contrast = element(
    .contrast, "Maxims",
    .contrast(
      ContrastSet(items: [
        ContrastSet.Item(not: inlines("scalability"), but: inlines("velocity"), range: range),
        ContrastSet.Item(
          not: inlines("redundancy that nobody asked for"), but: inlines("simplicity"),
          range: range),
      ])))

  static let question = element(
    .question, "Which constraint dominates",
    .question(
      WrittenQuestion(
        stem: inlines("Which constraint dominates for 12 clients?"),
        options: [
          WrittenQuestion.Option(
            text: inlines("Latency"), isCorrect: false, note: inlines("nobody waits for it"),
            range: range),
          WrittenQuestion.Option(
            text: inlines("Cost"), isCorrect: true, note: inlines("three clients pay"),
            range: range),
        ], explanation: blocks("> The budget decides here."))))

  static let card = element(
    .card, "The CTO's view",
    .card(.basic(front: inlines("What does the CTO's view weigh?"), back: blocks("About 70 %."))))

  static let cloze = element(
    .card, "Data first",
    .card(.cloze([.text("Data pipelines before "), .highlight([.text("model complexity")])])))

  static let elements = [
    pair, mistake, plainMistake, faq, otherFAQ, rubric, steps, path, timeline, chronology,
    comparison, scenario, term, otherTerm, contrast, question, card, cloze,
  ]
}
