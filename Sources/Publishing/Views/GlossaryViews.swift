/// All terms of the guide.
struct GlossaryView: RootView {
  struct Letter: TemplateView {
    var letter: String
    var id: String

    static let keys: [Key<Letter>] = [
      .text("letter", "the letter") { $0.letter },
      .text("id", "the anchor of its terms") { $0.id },
    ]
  }

  var title: String
  var letters: [Letter]
  var groups: [UInt8]

  static let template = "glossary"
  static let keys: [Key<GlossaryView>] = [
    .text("title", "the page's title: `All terms` where a chapter is called Glossary") { $0.title },
    .flag("hasLetters", "whether there are any terms") { !$0.letters.isEmpty },
    .list("letters", "the letters that terms begin with") { $0.letters },
    .html("groups", "the terms, letter by letter, from `parts/letter`") { $0.groups },
  ]
}

/// The terms that begin with one letter.
struct LetterView: RootView {
  var letter: String
  var id: String
  var entries: [UInt8]

  static let template = "parts/letter"
  static let keys: [Key<LetterView>] = [
    .text("letter", "the letter") { $0.letter },
    .text("id", "its anchor") { $0.id },
    .html("entries", "its terms, from `parts/entry`") { $0.entries },
  ]
}

/// One term in the glossary.
struct EntryView: RootView {
  var id: String
  var term: [UInt8]
  var definition: [UInt8]
  var chapter: String
  var url: String

  static let template = "parts/entry"
  static let keys: [Key<EntryView>] = [
    .text("id", "its anchor") { $0.id },
    .html("term", "the term") { $0.term },
    .html("definition", "what it means") { $0.definition },
    .text("chapter", "title of the chapter that defines it") { $0.chapter },
    .text("url", "the place in that chapter") { $0.url },
  ]
}
