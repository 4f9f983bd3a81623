/// A question that readers ask.
struct FAQView: ElementView {
  var head: ElementHead
  var question: [UInt8]
  var answer: [UInt8]
  var opensSection: Bool

  static let template = "elements/faq"
  static let keys: [Key<FAQView>] =
    headKeys + [
      .html("question", "the question") { $0.question },
      .html("answer", "the answer") { $0.answer },
      .flag("opensSection", "whether more text follows, so that it is not folded away") {
        $0.opensSection
      },
    ]
}

/// A word and what it means.
struct TermView: ElementView {
  var head: ElementHead
  var term: [UInt8]
  var definition: [UInt8]

  static let template = "elements/term"
  static let keys: [Key<TermView>] =
    headKeys + [
      .html("term", "the term") { $0.term },
      .html("definition", "what it means") { $0.definition },
    ]
}

/// Elements of one kind that follow each other and belong in one list.
struct RunView: RootView {
  var kind: String
  var label: String
  var isList: Bool
  var items: [UInt8]

  static let template = "elements/run"
  static let keys: [Key<RunView>] = [
    .text("kind", "the kind of element: `faq` or `term`") { $0.kind },
    .text("label", "the kind in words") { $0.label },
    .flag("isList", "whether the items are terms of a description list") { $0.isList },
    .html("items", "the elements") { $0.items },
  ]
}

/// Sentences of the form "Not X, but Y."
struct ContrastView: ElementView {
  struct Item: TemplateView {
    var not: [UInt8]
    var but: [UInt8]

    static let keys: [Key<Item>] = [
      .html("not", "what is turned down") { $0.not },
      .html("but", "what counts") { $0.but },
    ]
  }

  var head: ElementHead
  var items: [Item]

  static let template = "elements/contrast"
  static let keys: [Key<ContrastView>] =
    headKeys + [
      .list("items", "the contrasts") { $0.items }
    ]
}
