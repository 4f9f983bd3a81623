import Markdown
import StudyGuide

/// Renders study elements through their templates.
struct ElementWriter {
  let stencils: StencilStore
  let text: Typesetter
  /// URL of a rubric's worksheet, where it has one.
  var worksheet: @Sendable (ElementID) -> String? = { _ in nil }
  /// URL of the page that puts a timeline on dates, where there is one.
  var plan: @Sendable (ElementID) -> String? = { _ in nil }
  /// URL of a case where it can be rehearsed, if it can.
  var mock: @Sendable (ElementID) -> String? = { _ in nil }

  /// `number` where elements of the kind follow each other; `isTitled` where showing the title
  /// helps the reader.
  func write(_ element: Element, number: Int? = nil, isTitled: Bool, to output: inout [UInt8]) {
    let head = head(of: element, number: number, isTitled: isTitled)
    switch element.content {
    case .pair(let pair): stencils.render(view(pair, head), to: &output)
    case .mistake(let mistake): stencils.render(view(mistake, head), to: &output)
    case .faq(let entry):
      stencils.render(
        FAQView(
          head: head, question: text.html(entry.question), answer: text.html(entry.answer),
          opensSection: entry.opensSection),
        to: &output)
    case .rubric(let rubric):
      stencils.render(view(rubric, head, worksheet: worksheet(element.id)), to: &output)
    case .steps(let steps): stencils.render(view(steps, head), to: &output)
    case .timeline(let timeline):
      stencils.render(view(timeline, head, plan: plan(element.id)), to: &output)
    case .chronology(let chronology): stencils.render(view(chronology, head), to: &output)
    case .comparison(let comparison):
      stencils.render(view(comparison, head), to: &output)
    case .scenario(let scenario):
      stencils.render(
        ScenarioView(head: head, parts: html(scenario.parts), mock: mock(element.id)), to: &output)
    case .term(let term):
      stencils.render(
        TermView(head: head, term: text.html(term.term), definition: text.html(term.definition)),
        to: &output)
    case .contrast(let set):
      let items = set.items.map { item in
        ContrastView.Item(not: text.html(item.not), but: text.html(item.but))
      }
      stencils.render(ContrastView(head: head, items: items), to: &output)
    case .question(let question): stencils.render(view(question, head), to: &output)
    case .card(let card): stencils.render(view(card, head), to: &output)
    }
  }

  private func head(of element: Element, number: Int?, isTitled: Bool) -> ElementHead {
    let name = element.title.plainText
    // On other pages elements of many chapters meet, and headings have no anchors.
    let heading = text.isOwnPage ? element.heading : nil
    return ElementHead(
      kind: element.kind.rawValue, label: element.label,
      anchor: text.isOwnPage ? element.id.anchor : element.id.description,
      name: name.isEmpty ? element.id.slug.text : name, number: number,
      title: isTitled && heading == nil ? text.html(element.title) : [],
      heading: text.view(heading?.giving(way: element.id.anchor)))
  }

  /// Parts of a case; short facts that follow each other stand in one row.
  func html(_ parts: [Scenario.Part]) -> [UInt8] {
    var output: [UInt8] = []
    var fields: [FieldsView.Field] = []
    func flush() {
      guard !fields.isEmpty else { return }
      stencils.render(FieldsView(fields: fields), to: &output)
      fields = []
    }
    for part in parts {
      if case .field(let name, let value) = part {
        fields.append(
          FieldsView.Field(
            name: name, value: text.html(value),
            isMain: name.lowercased().hasPrefix("dominant")))
        continue
      }
      flush()
      switch part {
      case .field: break
      case .text(let blocks): output.append(contentsOf: text.html(blocks))
      case .labelled(let role, let label, let blocks):
        stencils.render(
          CasePartView(
            role: role.rawValue, label: label.isEmpty ? nil : label, body: text.html(blocks)),
          to: &output)
      case .pair(let element): write(element, isTitled: false, to: &output)
      }
    }
    flush()
    return output
  }
}

extension Heading {
  /// The heading under another anchor where the element around it has its own: what links to that
  /// anchor finds the element.
  fileprivate func giving(way anchor: String) -> Heading {
    guard self.anchor == anchor else { return self }
    var heading = self
    heading.anchor += "-title"
    return heading
  }
}
