/// What listening pages are told, as one line of JSON.
struct PreviewNews: Sendable, Equatable, Encodable {
  /// Problems that are told; the rest is counted.
  private static let most = 40

  /// Names this run of the server.
  var session: String
  /// Counts the states of the guide, the broken ones too.
  var version: Int
  /// Files other than chapters that changed, by their paths in the site.
  var assets: [String]
  /// What keeps the newest state from being shown.
  var problems: [Problem]
  /// How many problems there are beyond those.
  var more: Int
  /// Whether the questions are made.
  var isComplete: Bool

  init(
    session: String, version: Int, assets: [String] = [], problems: [Problem] = [],
    isComplete: Bool
  ) {
    self.session = session
    self.version = version
    self.assets = assets
    self.problems = Array(problems.prefix(Self.most))
    more = max(0, problems.count - Self.most)
    self.isComplete = isComplete
  }

  /// The same for a page that comes later, and has seen no older file.
  var greeting: PreviewNews {
    var news = self
    news.assets = []
    return news
  }

  var json: String { (try? JSONLayout.line.text(of: self)) ?? "{}" }
}
