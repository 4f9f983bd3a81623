import SpacedRepetition
import StudyGuide

extension StudyCatalogue {
  func write(to writer: inout ByteWriter) {
    writer.write(guide)
    writer.write(chapters) { writer, chapter in
      writer.write(chapter.id.path)
      writer.write(chapter.title)
      writer.write(chapter.path)
      writer.write(chapter.tags) { $0.write($1) }
    }
    writer.write(entries) { writer, entry in
      writer.write(entry.id)
      writer.write(entry.chapter << 8 | (StudyItem.Kind.allCases.firstIndex(of: entry.kind) ?? 0))
    }
  }

  init(from reader: inout ByteReader) throws {
    let guide = try reader.text()
    let chapters = try reader.list { reader in
      Chapter(
        id: ChapterID(path: try reader.text()), title: try reader.text(), path: try reader.text(),
        tags: try reader.list { try $0.text() })
    }
    let kinds = StudyItem.Kind.allCases
    var place = 0
    let entries = try reader.list { reader in
      let (id, number) = (try reader.text(), try reader.number())
      let (chapter, kind) = (number >> 8, number & 255)
      guard kinds.indices.contains(kind), chapters.indices.contains(chapter) else {
        throw ByteReader.Unfit()
      }
      defer { place += 1 }
      return Entry(id: id, kind: kinds[kind], chapter: chapter, place: place)
    }
    self.init(guide: guide, chapters: chapters, entries: entries)
  }
}
