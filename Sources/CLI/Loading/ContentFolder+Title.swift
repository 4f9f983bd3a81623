import Foundation
import StudyGuide

extension ContentFolder {
  /// What a guide is called that has no title: the folder's name, so that two guides do not share
  /// what is kept under it; above a folder such as `Content`, that of the one around it.
  var guideTitle: String {
    let names = URL(filePath: path).standardizedFileURL.pathComponents.filter { $0 != "/" }
    let name = names.last { !Self.plainNames.contains($0.lowercased()) }
    return name.map(ChapterPath.title).flatMap { $0.isEmpty ? nil : $0 } ?? GuideSettings().title
  }

  private static let plainNames: Set<String> = [
    "content", "docs", "doc", "src", "source", "guide", "notes", "markdown", "md", "chapters",
  ]
}
