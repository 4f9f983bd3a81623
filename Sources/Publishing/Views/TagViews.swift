/// The list of topics.
struct TagsView: RootView {
  var tags: [LinkView]

  static let template = "tags"
  static let keys: [Key<TagsView>] = [
    .list("tags", "all topics") { $0.tags }
  ]
}

/// One topic with its chapters.
struct TagView: RootView {
  var name: String
  var all: String
  var rows: [UInt8]

  static let template = "tag"
  static let keys: [Key<TagView>] = [
    .text("name", "the topic") { $0.name },
    .text("all", "URL of the list of topics") { $0.all },
    .html("rows", "its chapters, from `parts/row`") { $0.rows },
  ]
}
