/// A question that the author wrote by hand.
struct QuestionView: ElementView {
  struct Option: TemplateView {
    var text: [UInt8]
    var isCorrect: Bool
    var note: [UInt8]

    static let keys: [Key<Option>] = [
      .html("text", "the option") { $0.text },
      .flag("correct", "whether it is right") { $0.isCorrect },
      .html("note", "why it is right or wrong") { $0.note },
    ]
  }

  var head: ElementHead
  var stem: [UInt8]
  var material: [UInt8]
  var options: [Option]
  var explanation: [UInt8]

  static let template = "elements/question"
  static let keys: [Key<QuestionView>] =
    headKeys + [
      .html("stem", "the question; empty where the heading asks it") { $0.stem },
      .html("material", "the code, table or quotation that it is about") { $0.material },
      .list("options", "the options") { $0.options },
      .html("explanation", "the author's explanation") { $0.explanation },
    ]
}

/// A flashcard that the author wrote by hand.
struct CardView: ElementView {
  var head: ElementHead
  var front: [UInt8]
  var material: [UInt8]
  var back: [UInt8]
  var isCloze: Bool

  static let template = "elements/card"
  static let keys: [Key<CardView>] =
    headKeys + [
      .html("front", "what is asked; a text with gaps for a cloze card") { $0.front },
      .html("material", "the rest of a task, or the code or table that it is about") {
        $0.material
      },
      .html("back", "the answer; the text with its gaps filled for a cloze card") { $0.back },
      .flag("isCloze", "whether it is a text with gaps") { $0.isCloze },
    ]
}
