/// Practice questions, of the guide or of one chapter.
struct PracticeView: RootView {
  struct Chapter: TemplateView {
    var name: String
    var url: String
    var count: Int

    static let keys: [Key<Chapter>] = [
      .text("name", "its title") { $0.name },
      .text("url", "URL of its questions") { $0.url },
      .text("count", "how many there are") { String($0.count) },
    ]
  }

  var title: String
  var lead: String
  var all: String?
  var chapters: [Chapter] = []
  var asks: [UInt8]

  static let template = "practice"
  static let keys: [Key<PracticeView>] = [
    .text("title", "the page's title") { $0.title },
    .text("lead", "what there is") { $0.lead },
    .text("all", "URL of the practice of all chapters, on that of one") { $0.all },
    .flag("hasChapters", "whether to list the chapters") { !$0.chapters.isEmpty },
    .list("chapters", "the chapters that have questions, in guides that can list them") {
      $0.chapters
    },
    .html("asks", "the questions, from `parts/ask`") { $0.asks },
  ]
}

/// One practice question.
struct AskView: RootView {
  struct Option: TemplateView {
    var text: String
    var isCorrect: Bool
    var rationale: String

    static let keys: [Key<Option>] = [
      .text("text", "the option") { $0.text },
      .flag("correct", "whether it is right") { $0.isCorrect },
      .text("rationale", "why it is right or wrong") { $0.rationale },
    ]
  }

  struct Text: TemplateView {
    var text: String
    var match: String?

    static let keys: [Key<Text>] = [
      .text("text", "the text") { $0.text },
      .text("match", "what belongs to it, in a question that asks for that") { $0.match },
    ]
  }

  var id: String
  var kind: String
  var context: String?
  var stem: String
  var keepsOrder: Bool
  var options: [Option] = []
  var shown: [Text] = []
  var accepted: [Text] = []
  var ordered: [Text] = []
  var pairs: [Text] = []
  var explanation: String
  var url: String
  var source: String

  static let template = "parts/ask"
  static let keys: [Key<AskView>] = [
    .text("id", "what progress is kept under") { $0.id },
    .text("kind", "choice, multiple, boolean, cloze, order or match") { $0.kind },
    .text("context", "the situation or quotation before what is asked") { $0.context },
    .text("stem", "what is asked") { $0.stem },
    .flag("keepsOrder", "whether the options may not be shuffled") { $0.keepsOrder },
    .flag("hasOptions", "whether there are options") { !$0.options.isEmpty },
    .list("options", "what can be picked") { $0.options },
    .flag("hasShown", "whether something is to be put in order or matched") { !$0.shown.isEmpty },
    .list("shown", "what is to be put in order or matched, out of order") { $0.shown },
    .list("accepted", "the answers that fill the gap") { $0.accepted },
    .flag("hasOrdered", "whether the answer is an order") { !$0.ordered.isEmpty },
    .list("ordered", "the texts in their right order") { $0.ordered },
    .flag("hasPairs", "whether the answer is pairs") { !$0.pairs.isEmpty },
    .list("pairs", "the texts that belong together") { $0.pairs },
    .text("explanation", "what the author says about it") { $0.explanation },
    .text("url", "the place in the chapter that teaches it") { $0.url },
    .text("source", "the chapter's title") { $0.source },
  ]
}
