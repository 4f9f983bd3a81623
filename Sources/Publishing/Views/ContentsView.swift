/// The headings of a chapter.
struct ContentsView: RootView {
  struct Entry: TemplateView {
    var id: String
    var level: Int
    var title: String

    static let keys: [Key<Entry>] = [
      .text("id", "the heading's anchor") { $0.id },
      .text("level", "its level, 2 or 3") { String($0.level) },
      .text("title", "its text, without links") { $0.title },
    ]
  }

  var entries: [Entry]
  var foldScript: [UInt8]

  static let template = "parts/contents"
  static let keys: [Key<ContentsView>] = [
    .list("entries", "the headings in reading order") { $0.entries },
    .html("foldScript", "the script that folds the list on narrow windows") { $0.foldScript },
  ]
}

/// All chapters of a small guide, beside each of its chapters.
struct ChaptersView: RootView {
  struct Group: TemplateView {
    var name: String?
    var chapters: [ChapterLinkView]

    static let keys: [Key<Group>] = [
      .text("name", "the folder's name, none at the top") { $0.name },
      .list("chapters", "its chapters") { $0.chapters },
    ]
  }

  var groups: [Group]
  var foldScript: [UInt8]

  static let template = "parts/chapters"
  static let keys: [Key<ChaptersView>] = [
    .list("groups", "the folders") { $0.groups },
    .html("foldScript", "the script that folds the list on narrow windows") { $0.foldScript },
  ]
}
