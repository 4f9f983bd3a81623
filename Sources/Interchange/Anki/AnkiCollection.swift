import Practice

/// The one row of Anki's `col` table: JSON texts that describe note types and decks.
struct AnkiCollection {
  let decks: [AnkiDeck]
  /// When the newest of it was changed, in seconds since 1970.
  let modified: Int

  var conf: String {
    json { writer in
      writer.member("activeDecks") { $0.array([1]) { $0.number($1) } }
      writer.member("curDeck", 1)
      writer.member("curModel", String(AnkiNoteType.id))
      writer.member("nextPos", 1)
      writer.member("sortType", "noteFld")
      writer.member("sortBackwards", false)
      writer.member("addToCur", true)
      writer.member("collapseTime", 1200)
      writer.member("dueCounts", true)
      writer.member("estTimes", true)
      writer.member("newSpread", 0)
      writer.member("timeLim", 0)
    }
  }

  var models: String {
    json { writer in
      writer.member(key: String(AnkiNoteType.id)) { writer in
        writer.object { writer in
          writer.member("id", AnkiNoteType.id)
          writer.member("name", AnkiNoteType.name)
          writer.member("type", 0)
          // Fixed: a newer one would change the reader's own style and fields.
          writer.member("mod", AnkiNoteType.id / 1000)
          writer.member("usn", -1)
          writer.member("sortf", 0)
          writer.member("did", 1)
          writer.member("css", AnkiNoteType.style)
          writer.member("latexPre", "\\documentclass[12pt]{article}\n\\begin{document}\n")
          writer.member("latexPost", "\\end{document}")
          writer.member("tags", [])
          writer.member("vers", [])
          writer.member("flds") { writer in
            writer.array(AnkiNoteType.fields.enumerated()) { Self.field($1, to: &$0) }
          }
          writer.member("tmpls") { writer in
            writer.array([AnkiNoteType.question]) { Self.template($1, to: &$0) }
          }
          writer.member("req") { writer in
            writer.array([0]) { writer, _ in
              writer.array(["0", "\"any\"", "[0]"]) { $0.raw($1) }
            }
          }
        }
      }
    }
  }

  private static func field(_ field: (offset: Int, element: String), to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("name", field.element)
      writer.member("ord", field.offset)
      writer.member("font", "Arial")
      writer.member("size", 20)
      writer.member("sticky", false)
      writer.member("rtl", false)
      writer.member("media", [])
    }
  }

  private static func template(_ question: String, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("name", "Card 1")
      writer.member("ord", 0)
      writer.member("qfmt", question)
      writer.member("afmt", AnkiNoteType.answer)
      writer.member("bqfmt", "")
      writer.member("bafmt", "")
      writer.member("did") { $0.raw("null") }
    }
  }

  var decksJSON: String {
    json { writer in
      for deck in [AnkiDeck(id: 1, name: "Default")] + decks {
        writer.member(key: String(deck.id)) { Self.write(deck, modified, to: &$0) }
      }
    }
  }

  private static func write(_ deck: AnkiDeck, _ modified: Int, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", deck.id)
      writer.member("name", deck.name)
      writer.member("mod", modified)
      writer.member("usn", -1)
      writer.member("conf", 1)
      writer.member("dyn", 0)
      writer.member("desc", "")
      writer.member("collapsed", false)
      writer.member("browserCollapsed", false)
      writer.member("extendNew", 0)
      writer.member("extendRev", 0)
      for name in ["newToday", "revToday", "lrnToday", "timeToday"] {
        writer.member(key: name) { writer in writer.array([0, 0]) { $0.number($1) } }
      }
    }
  }

  /// Anki's own defaults, which it keeps when they are there.
  static let deckOptions = """
    {"1":{"id":1,"name":"Default","mod":0,"usn":0,"maxTaken":60,"autoplay":true,"timer":0,\
    "replayq":true,"dyn":false,"new":{"delays":[1,10],"ints":[1,4,7],"initialFactor":2500,\
    "order":1,"perDay":20,"bury":false},"rev":{"perDay":200,"ease4":1.3,"ivlFct":1,"maxIvl":36500,\
    "bury":false,"hardFactor":1.2},"lapse":{"delays":[10],"mult":0,"minInt":1,"leechFails":8,\
    "leechAction":1}}}
    """

  private func json(_ members: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    writer.object(members)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

/// A deck in Anki, named with `::` between its levels.
struct AnkiDeck {
  let id: Int
  let name: String

  init(id: Int, name: String) {
    self.id = id
    self.name = name
  }

  /// The deck of a chapter, below the guide's.
  init(guide: String, chapter: String) {
    name = Self.level(guide) + "::" + Self.level(chapter)
    id = AnkiNumber.of("deck/\(name)")
  }

  /// One level of a deck's name: colons would part it again.
  private static func level(_ title: String) -> String {
    let name = title.replacing("::", with: ":").replacing("\"", with: "'")
    return name.isEmpty ? "Cards" : name
  }
}

/// Numbers in the range of Anki's ids, which are times in milliseconds, made from names.
enum AnkiNumber {
  static func of(_ name: String) -> Int {
    // 2³⁸ milliseconds are nine years, from 2015 on.
    return 1_420_070_400_000 + Int(StableHash.of(name) % (1 << 38))
  }
}
