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
      output.appendJSON(chapter.title)
      output.append(UInt8(ascii: ","))
      output.appendJSON(RelativeURL.encoded(chapter.id.page.utf8[...]))
      output.append(UInt8(ascii: ","))
      output.appendJSON(chapter.summary ?? "")
      output.append(contentsOf: ",[".utf8)
      for (index, place) in places(in: chapter).enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        output.append(UInt8(ascii: "["))
        output.appendJSON(place.title)
        output.append(UInt8(ascii: ","))
        output.appendJSON(place.anchor)
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

extension [UInt8] {
  /// Appends a text as a JSON string that may stand in a script.
  mutating func appendJSON(_ text: String) {
    append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        append(UInt8(ascii: "\\"))
        append(byte)
      case 0..<0x20, UInt8(ascii: "<"):
        append(contentsOf: "\\u00".utf8)
        append(contentsOf: (byte < 16 ? "0" : "").utf8)
        append(contentsOf: String(byte, radix: 16).utf8)
      default: append(byte)
      }
    }
    append(UInt8(ascii: "\""))
  }
}
