import Markdown

/// Makes a guide of documents: finds the study material in each and puts the chapters in order.
package struct GuideReader: Sendable {
  /// Words that `labels:` in `guide.yml` may extend.
  package static let labelRoles = Lexicon.roles

  private let settings: GuideSettings
  private let lexicon: Lexicon

  package init(settings: GuideSettings) {
    self.settings = settings
    lexicon = Lexicon(adding: settings.labels, language: settings.language)
  }

  /// The guide and everything that is wrong with its sources. Drafts are left out. A file is let go
  /// of as soon as its chapter is read, so that a large guide is in memory once.
  ///
  /// - Parameters:
  ///   - documents: paths of Markdown files of `folder`, sorted.
  ///   - jobs: how many chapters are read at a time; no result depends on it.
  /// - Throws: ``ContentError`` where a file cannot be read.
  package func read(
    _ documents: [String], of folder: ContentFolder, jobs: Int
  ) async throws -> Diagnosed<Guide> {
    guide(of: try await documents.parallelMap(jobs: jobs) { read(try folder.read($0)) })
  }

  /// The same of files that were read already.
  package func read(_ files: [SourceFile], jobs: Int) async throws -> Diagnosed<Guide> {
    guide(of: try await files.parallelMap(jobs: jobs, read))
  }

  /// What one file comes to, whatever the others are; nil for a draft.
  package func read(_ file: SourceFile) -> Diagnosed<ChapterReading?> {
    let parsed = Document(parsing: file).readingWrittenIDs.readingImageAttributes.readingContainers
    let mayHoldHTML = parsed.mayHoldHTML
    let tagged = mayHoldHTML ? parsed.readingTags(settings.html) : parsed
    let showsTags = mayHoldHTML && settings.html == .escape
    let document = showsTags ? tagged.showingTags : tagged
    let metadata = ChapterMetadata.read(document)
    let links = document.links
    var diagnostics =
      document.diagnostics + metadata.diagnostics + UnsafeLinks.check(links, file: file.path)
    diagnostics += FenceCheck.check(document) + EmptyCheck.check(document)
    diagnostics += ForeignSyntax.check(document)
    if mayHoldHTML {
      diagnostics += DirectiveCheck.check(document)
      if showsTags { diagnostics += RawHTMLCheck.check(tagged) }
    }
    guard !metadata.value.draft else { return Diagnosed(nil, diagnostics) }
    let id = ChapterPath.id(of: file.path, slug: metadata.value.slug)
    let chapter = ChapterReader(lexicon: lexicon)
      .read(
        document, metadata: metadata.value, links: links,
        places: document.places(settings.html), id: id)
    let place = ReadingOrder(path: file.path, order: metadata.value.order)
    let listing = ListedOrder.read(document)
    let reading = ChapterReading(
      chapter: chapter.value, place: place, listing: listing,
      isOnlyList: ListedOrder.isOnlyList(document, listing: listing))
    return Diagnosed(reading, diagnostics + chapter.diagnostics)
  }

  /// Puts the chapters in order. `readings` stand in the order of their files' paths.
  package func guide(of readings: [Diagnosed<ChapterReading?>]) -> Diagnosed<Guide> {
    var diagnostics = readings.flatMap(\.diagnostics)
    let found = readings.compactMap(\.value)
    let entries =
      (ListedOrder(found).map { found.sorted(by: $0.precedes) }
      ?? found.sorted { $0.place < $1.place }).withoutSummary
    var chapters: [Chapter] = []
    let indices = Set(entries.map(\.chapter).filter { $0.isNamed("index.md") }.map(\.id))
    var owners: [ChapterID: String] = [:]
    for entry in entries {
      let chapter = entry.chapter
      if chapter.isNamed("readme.md"), indices.contains(chapter.id) {
        diagnostics.append(Self.leftOut(chapter))
      } else if let owner = owners[chapter.id] {
        diagnostics.append(Self.collision(chapter, owner: owner))
      } else {
        owners[chapter.id] = chapter.path
        chapters.append(chapter)
      }
    }
    diagnostics += Self.sameTitles(chapters)
    return Diagnosed(Guide(settings: settings, chapters: chapters), diagnostics.sorted())
  }

  /// Chapters of one folder that a reader cannot tell apart in the contents.
  private static func sameTitles(_ chapters: [Chapter]) -> [Diagnostic] {
    var owners: [String: String] = [:]
    return chapters.compactMap { chapter in
      let name = chapter.path.folderPath + "/" + chapter.title.lowercased()
      guard let owner = owners[String(name)] else {
        owners[String(name)] = chapter.path
        return nil
      }
      return Diagnostic(
        .note, id: "chapter/same-title",
        "this chapter has the same title as \(owner): \(chapter.title)", file: chapter.path,
        range: SourceRange(line: 1, column: 1),
        help: "give one of them another title, so that they can be told apart")
    }
  }

  /// `README.md` beside `index.md` tells of the repository, as MkDocs takes it too.
  private static func leftOut(_ chapter: Chapter) -> Diagnostic {
    Diagnostic(
      .note, id: "chapter/readme", "the index.md beside it is read in its place",
      file: chapter.path,
      range: SourceRange(line: 1, column: 1),
      help: "to have it read as well, give it a \"slug:\" in its front matter")
  }

  private static func collision(_ chapter: Chapter, owner: String) -> Diagnostic {
    Diagnostic(
      .error, id: "chapter/same-url",
      "this chapter would have the same URL as \(owner): \(chapter.id)", file: chapter.path,
      range: SourceRange(line: 1, column: 1),
      help: "rename one of the files, or give one a \"slug:\" in its front matter")
  }
}

/// A chapter with its place among the others.
package struct ChapterReading: Sendable {
  package let chapter: Chapter
  let place: ReadingOrder
  /// The files that it lists, where it may be a list of contents.
  let listing: [String]
  /// Whether it has nothing but headings and that list.
  let isOnlyList: Bool
}

extension [ChapterReading] {
  /// Without GitBook's `SUMMARY.md`, which lists the chapters and is none, unless another one links to it.
  fileprivate var withoutSummary: Self {
    guard
      let place = firstIndex(where: { entry in
        entry.isOnlyList && entry.chapter.path.lowercased() == "summary.md"
      })
    else { return self }
    var others = self
    let summary = others.remove(at: place)
    let listed = Set(summary.listing)
    let isWhole = others.allSatisfy { listed.contains($0.chapter.path) || $0.isIntroduction }
    let isLinked = others.contains { entry in
      entry.chapter.links.contains { $0.leads(to: summary.chapter.path) }
    }
    return others.isEmpty || !isWhole || isLinked ? self : others
  }
}

extension ChapterReading {
  fileprivate var isIntroduction: Bool {
    ["readme.md", "index.md"].contains(chapter.path.lowercased())
  }
}

extension Chapter {
  fileprivate func isNamed(_ name: String) -> Bool {
    path.fileName.lowercased() == name
  }
}

extension LinkUse {
  fileprivate func leads(to name: String) -> Bool {
    let path = destination.prefix { $0 != "#" && $0 != "?" }
    return path.split(separator: "/").last.map { $0 == name || $0 + ".md" == name } ?? false
  }
}
