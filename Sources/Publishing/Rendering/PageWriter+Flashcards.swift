import Markdown
import Practice
import StudyGuide

extension PageWriter {
  /// The deck: all cards, or in large guides the list of chapters that have some.
  func flashcards() -> [UInt8] {
    let plan = site.cards
    var groups: [UInt8] = []
    var count = 0
    var chapters = plan.chapters
    if !plan.isByChapter {
      chapters = chapters.filter { index in
        let added = group(index, to: &groups)
        count += added
        return added > 0
      }
    }
    let view = FlashcardsView(
      title: "Flashcards", lead: lead(plan, count),
      sheetA4: plan.hasSheets ? url(site.sheet(.a4)) : nil,
      sheetLetter: plan.hasSheets ? url(site.sheet(.letter)) : nil,
      chapters: chapters.map(entry), isByChapter: plan.isByChapter, groups: groups)
    return document("flashcards", title: "Flashcards", script: .flashcards, render(view))
  }

  private func lead(_ plan: CardPlan, _ count: Int) -> String {
    if !plan.isByChapter {
      "\(count) cards, what is due first. Turn one over, say how well you knew it."
    } else if plan.hasSheets {
      "Each chapter has its own cards, what is due first."
    } else {
      "Each chapter has its own cards, what is due first, and its own sheets to print."
    }
  }

  /// The deck of one chapter.
  func chapterCards(_ index: Int) -> [UInt8] {
    var groups: [UInt8] = []
    let count = group(index, to: &groups)
    let title = guide.chapters[index].title
    let view = FlashcardsView(
      title: "Flashcards: \(title)", lead: count == 1 ? "1 card." : "\(count) cards.",
      all: url(site.deck),
      sheetA4: url(site.sheet(.a4, of: index)), sheetLetter: url(site.sheet(.letter, of: index)),
      chapters: [], groups: groups)
    return document(
      "flashcards", title: "Flashcards: \(title)", script: .flashcards, render(view))
  }

  /// Cards to print, of one chapter or of the whole guide.
  func cardSheet(_ paper: Paper, of chapter: Int?) -> [UInt8] {
    guard let form = site.sheets[paper] else { return [] }
    let fitter = CardFitter(grid: form.options.grid)
    let cards = (chapter.map { [$0] } ?? site.cards.chapters).flatMap { index -> [PrintedCard] in
      let chapter = guide.chapters[index]
      return decks.cards(of: index, in: guide).flatMap {
        fitter.fit($0, chapter: chapter.title, file: chapter.path).value
      }
    }
    let sheet = PrintSheet(
      title: chapter.map { guide.chapters[$0].title } ?? guide.settings.title,
      language: guide.settings.language, form: form,
      rawHTML: guide.settings.html,
      home: url(chapter.map { site.deck(of: guide.chapters[$0]) } ?? site.deck),
      icon: url(site.assets.icon.path))
    return sheet.html(cards)
  }

  private func entry(_ index: Int) -> FlashcardsView.Chapter {
    let chapter = guide.chapters[index]
    return FlashcardsView.Chapter(
      id: chapter.id.path, name: chapter.title,
      url: url(site.cards.isByChapter ? site.deck(of: chapter) : chapter.id.page),
      sheetA4: url(site.sheet(.a4, of: index)), sheetLetter: url(site.sheet(.letter, of: index)))
  }

  /// Writes a chapter's cards and returns how many there are.
  private func group(_ index: Int, to output: inout [UInt8]) -> Int {
    let chapter = guide.chapters[index]
    let text = Typesetter(site: site, chapter: chapter, page: path)
    let cards = decks.cards(of: index, in: guide)
    guard !cards.isEmpty else { return 0 }
    let link = url(chapter.id.page)
    var written: [UInt8] = []
    for card in cards {
      let view = FlashView(
        id: card.id.description, chapter: chapter.id.path, code: card.code,
        front: HTMLFinish.finish(text.html(card.front)),
        back: HTMLFinish.finish(text.html(card.back)),
        detail: HTMLFinish.finish(text.html(card.detail)),
        url: link + "#" + card.anchor, source: chapter.title)
      stencils.render(view, to: &written)
    }
    stencils.render(
      FlashGroupView(
        anchor: "cards-\(index + 1)", title: chapter.title, url: link, cards: written),
      to: &output)
    return cards.count
  }
}

extension Site {
  /// Path of the sheets to print, of one chapter or of all; empty where the guide has no deck.
  func sheet(_ paper: Paper, of chapter: Int? = nil) -> String {
    guard let folder = places.flashcards else { return "" }
    let part = chapter.map { "/" + guide.chapters[$0].id.path } ?? ""
    return "\(folder)\(part)/print-\(paper.rawValue).html"
  }

  /// Path of the page with the deck, or the decks of all chapters; empty where there is none.
  var deck: String { places.flashcards.map { "\($0)/index.html" } ?? "" }

  /// Path of the page with a chapter's cards: its own one in large guides.
  func deck(of chapter: Chapter) -> String {
    cards.isByChapter ? "\(places.flashcards ?? "")/\(chapter.id.path)/index.html" : deck
  }

  /// The deck, its pages and sheets.
  var cardPages: [Page] {
    guard places.flashcards != nil else { return [] }
    var pages = [Page(path: deck, content: .flashcards)]
    if cards.hasSheets {
      pages += Paper.allCases.map { Page(path: sheet($0), content: .cardSheet($0, chapter: nil)) }
    }
    guard cards.hasChapterSheets else { return pages }
    for index in cards.chapters {
      if cards.isByChapter {
        pages.append(Page(path: deck(of: guide.chapters[index]), content: .chapterCards(index)))
      }
      pages += Paper.allCases.map {
        Page(path: sheet($0, of: index), content: .cardSheet($0, chapter: index))
      }
    }
    return pages
  }
}
