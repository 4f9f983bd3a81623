/// The flashcards of the guide, or of one chapter.
struct FlashcardsView: RootView {
  struct Chapter: TemplateView {
    var id: String
    var name: String
    var url: String
    var sheetA4: String
    var sheetLetter: String

    static let keys: [Key<Chapter>] = [
      .text("id", "what its cards name it by") { $0.id },
      .text("name", "its title") { $0.name },
      .text("url", "URL of its cards on a page of their own, in large guides; else of the chapter")
      {
        $0.url
      },
      .text("sheetA4", "URL of its sheets for A4 paper") { $0.sheetA4 },
      .text("sheetLetter", "URL of its sheets for US Letter") { $0.sheetLetter },
    ]
  }

  var title: String
  var lead: String?
  var all: String?
  var sheetA4: String?
  var sheetLetter: String?
  var chapters: [Chapter]
  /// Whether the chapters' cards stand on pages of their own.
  var isByChapter = false
  var groups: [UInt8]

  static let template = "flashcards"
  static let keys: [Key<FlashcardsView>] = [
    .text("title", "the page's title") { $0.title },
    .text("lead", "what there is, or why there is nothing") { $0.lead },
    .text("all", "URL of the page with all chapters, on that of one chapter") { $0.all },
    .flag("hasSheets", "whether there are sheets to print") { $0.sheetA4 != nil },
    .text("sheetA4", "URL of the sheets for A4 paper") { $0.sheetA4 },
    .text("sheetLetter", "URL of the sheets for US Letter") { $0.sheetLetter },
    .flag("hasChapters", "whether to list the chapters, each with a page of its own") {
      $0.isByChapter
    },
    .flag("hasFilter", "whether to offer the chapters as a filter") { $0.chapters.count > 1 },
    .flag("hasChapterSheets", "whether to list the chapters, each with its sheets to print") {
      $0.chapters.count > 1 && !$0.isByChapter
    },
    .list("chapters", "the chapters that have cards") { $0.chapters },
    .flag("hasCards", "whether there are cards on this page") { !$0.groups.isEmpty },
    .html("groups", "the cards, chapter by chapter, from `parts/flashes`") { $0.groups },
  ]
}

/// The cards of one chapter.
struct FlashGroupView: RootView {
  var anchor: String
  var title: String
  var url: String
  var cards: [UInt8]

  static let template = "parts/flashes"
  static let keys: [Key<FlashGroupView>] = [
    .text("anchor", "the group's anchor") { $0.anchor },
    .text("title", "the chapter's title") { $0.title },
    .text("url", "the chapter's URL") { $0.url },
    .html("cards", "its cards, from `parts/flash`") { $0.cards },
  ]
}

/// One flashcard.
struct FlashView: RootView {
  var id: String
  var chapter: String
  var code: String
  var front: [UInt8]
  var back: [UInt8]
  var detail: [UInt8]
  var url: String
  var source: String

  static let template = "parts/flash"
  static let keys: [Key<FlashView>] = [
    .text("id", "what progress is kept under") { $0.id },
    .text("chapter", "the chapter's id") { $0.chapter },
    .text("code", "the short code that stands on the printed card") { $0.code },
    .html("front", "what is asked") { $0.front },
    .html("back", "what is to be recalled") { $0.back },
    .html("detail", "what the author says beyond it") { $0.detail },
    .text("url", "the place in the chapter that teaches it") { $0.url },
    .text("source", "the chapter's title") { $0.source },
  ]
}
