/// A case.
struct ScenarioView: ElementView {
  var head: ElementHead
  var parts: [UInt8]
  var mock: String?

  static let template = "elements/scenario"
  static let keys: [Key<ScenarioView>] =
    headKeys + [
      .html("parts", "text, `elements/part`, `elements/fields` and pairs, as the author has them") {
        $0.parts
      },
      .text("mock", "URL of the case on the page where it can be rehearsed") { $0.mock },
    ]
}

/// A labelled part of a case.
struct CasePartView: RootView {
  var role: String
  var label: String?
  var body: [UInt8]

  static let template = "elements/part"
  static let keys: [Key<CasePartView>] = [
    .text("role", "situation, task, questions, move, reason, result or lesson") { $0.role },
    .text("label", "the author's label, where there is one") { $0.label },
    .html("body", "the text") { $0.body },
  ]
}

/// Short facts about a case.
struct FieldsView: RootView {
  struct Field: TemplateView {
    var name: String
    var value: [UInt8]
    var isMain: Bool

    static let keys: [Key<Field>] = [
      .text("name", "what the fact is about") { $0.name },
      .html("value", "the fact") { $0.value },
      .flag("main", "whether it names what dominates the case") { $0.isMain },
    ]
  }

  var fields: [Field]

  static let template = "elements/fields"
  static let keys: [Key<FieldsView>] = [
    .list("fields", "the facts") { $0.fields }
  ]
}
