import Markdown

/// Sibling headings of one form, each with its section: `Step 1: …`, `Step 2: …`.
///
/// Where the sections hold elements of their own the run becomes an overview of names alone, and
/// the sections follow it as they are; otherwise the sections are the text of the run.
struct HeadingRun {
  struct Section {
    let heading: Heading
    let body: ArraySlice<Block>

    var range: SourceRange { heading.range.union(body.last?.range ?? heading.range) }
  }

  let sections: [Section]
  let end: Int

  /// Nil where fewer than two siblings match.
  ///
  /// - Parameter matches: is handed a heading and the sibling before it.
  init?(_ blocks: ArraySlice<Block>, where matches: (Heading, Heading?) -> Bool) {
    guard case .heading(let first)? = blocks.first else { return nil }
    var sections: [Section] = []
    var index = blocks.startIndex
    while index < blocks.endIndex, case .heading(let heading) = blocks[index],
      heading.level == first.level, matches(heading, sections.last?.heading)
    {
      let end = blocks.endOfSection(at: index)
      sections.append(Section(heading: heading, body: blocks[(index + 1)..<end]))
      index = end
    }
    guard sections.count >= 2 else { return nil }
    self.sections = sections
    end = index
  }

  var range: SourceRange { sections.dropFirst().reduce(sections[0].range) { $0.union($1.range) } }
}

extension SectionReader {
  func steps(_ blocks: ArraySlice<Block>) -> Reading? {
    guard let run = HeadingRun(blocks, where: { heading, _ in StepsReader.isStep(heading) }),
      run.sections.allSatisfy({ StepsReader.step($0, text: []) != nil })
    else { return nil }
    return reading(run, in: blocks) { context, bodies in
      let steps = zip(run.sections, bodies).compactMap { section, body in
        StepsReader.step(section, text: body ?? [])
      }
      let reader = StepsReader(context: context)
      return Reading(
        context.element(
          .steps(Steps(steps: bodies.contains { $0 == nil } ? steps.withoutHeadings : steps)),
          title: reader.title, range: run.range))
    }
  }

  func timeline(_ blocks: ArraySlice<Block>) -> Reading? {
    let reader = TimelineReader(context: context)
    guard
      let run = HeadingRun(blocks, where: { heading, _ in reader.time(of: heading.content) != nil })
    else { return nil }
    var reading = reading(run, in: blocks) { context, bodies in
      let isOverview = bodies.contains { $0 == nil }
      let rows = zip(run.sections, bodies).compactMap { section, body -> TimelineReader.Row? in
        guard let mention = reader.time(of: section.heading.content) else { return nil }
        let (front, back) = mention.parting(section.heading.content)
        return TimelineReader.Row(
          time: mention.value, label: front.isEmpty ? back : front, text: body ?? [],
          range: section.range, heading: isOverview ? nil : section.heading)
      }
      return TimelineReader(context: context).reading(rows, range: run.range)
    }
    if case .heading(let next)? = blocks[run.end...].first,
      next.level == run.sections[0].heading.level, TimeRange.hasLongerUnit(next.content.plainText)
    {
      reading?.diagnostics.append(reader.uncounted(next.range))
    }
    return reading
  }

  /// Headings that begin with dates become an overview; the sections stay as they are.
  func chronology(_ blocks: ArraySlice<Block>) -> Reading? {
    // A heading that goes on from an ordinary one belongs to a run that was none.
    if case .heading(let heading)? = blocks.first,
      let previous = context.levels.last(where: { $0.level == heading.level })?.heading,
      ChronologyReader.isDated(previous, after: nil),
      ChronologyReader.isDated(heading, after: previous)
    {
      return nil
    }
    guard let run = HeadingRun(blocks, where: ChronologyReader.isDated), run.sections.count > 2
    else { return nil }
    return reading(run, in: blocks, isOverview: true) { context, _ in
      ChronologyReader(context: context).headings(run.sections.map(\.heading), range: run.range)
    }
  }

  private func reading(
    _ run: HeadingRun, in blocks: ArraySlice<Block>, isOverview: Bool = false,
    _ make: (ReadingContext, [[Block]?]) -> Reading?
  ) -> Reading? {
    let level = run.sections[0].heading.level
    let outer = context.aboveSection(level: level)
    let inner = run.sections.map { section in
      SectionReader(context: outer.entering(section.heading, topic: nil)).read(section.body)
    }
    let holdsElements = isOverview || inner.contains(where: \.holdsElement)
    let bodies = run.sections.map { holdsElements ? nil : Array($0.body) }
    guard var reading = make(outer, bodies), !reading.passages.isEmpty else { return nil }
    if holdsElements {
      for (section, inner) in zip(run.sections, inner) {
        reading.passages += [.blocks([.heading(section.heading)])] + inner.passages
        reading.diagnostics += inner.diagnostics
      }
    }
    reading.consumed = run.end - blocks.startIndex
    return reading
  }
}

extension [Steps.Step] {
  /// For an overview, whose sections show the headings themselves.
  fileprivate var withoutHeadings: [Steps.Step] {
    map { step in
      var step = step
      step.heading = nil
      return step
    }
  }
}
