import Markdown
import StudyGuide

/// What the search page shows of chapters: title, summary, and the headings and elements to jump
/// to.
enum SearchTitles {
  /// `studyguide.titles(0,[["The rubric","rubric/index.html","Four weights.",[["Cost","cost"]]]])`
  static func file(_ block: Int, site: Site) -> [UInt8] {
    var output = Array("studyguide.titles(\(block),[".utf8)
    let start = block * SearchFile.block
    let chapters = site.guide.chapters.dropFirst(start).prefix(SearchFile.block)
    for chapter in chapters {
      if chapter.id != chapters.first?.id { output.append(contentsOf: ",\n".utf8) }
      output.append(UInt8(ascii: "["))
      output.appendJSON(chapter.title, inScript: true)
      output.append(UInt8(ascii: ","))
      output.appendJSON(RelativeURL.encoded(chapter.id.page.utf8[...]), inScript: true)
      output.append(UInt8(ascii: ","))
      output.appendJSON(chapter.summary ?? "", inScript: true)
      output.append(contentsOf: ",[".utf8)
      for (index, place) in places(in: chapter).enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        output.append(UInt8(ascii: "["))
        output.appendJSON(place.title, inScript: true)
        output.append(UInt8(ascii: ","))
        output.appendJSON(place.anchor, inScript: true)
        output.append(UInt8(ascii: "]"))
      }
      output.append(contentsOf: "]]".utf8)
    }
    output.append(contentsOf: "])\n".utf8)
    return output
  }

  private static func places(in chapter: Chapter) -> [(title: String, anchor: String)] {
    let title = chapter.titleHeading
    var places = chapter.outline.filter { $0.anchor != title?.anchor }.map { heading in
      (title: heading.content.plainText, anchor: heading.anchor)
    }
    for element in chapter.elements where element.heading == nil {
      let title = element.title.plainText
      if !title.isEmpty { places.append((title, element.id.anchor)) }
    }
    return places
  }
}
