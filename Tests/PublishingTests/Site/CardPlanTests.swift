import Markdown
import StudyGuide
import Testing

@testable import Publishing

@Suite("Pages of flashcards")
struct CardPlanTests {
  private func site(chapters: Int, elements: Int, hasExtras: Bool = true) async throws -> Site {
    let files = (0..<chapters).map { chapter in
      SourceFile(
        path: "chapter-\(chapter).md",
        text: "# Chapter \(chapter)\n\n"
          + (0..<elements).map { "Q: Question \($0)?\nA: Answer \($0) of \(chapter).\n\n" }.joined()
      )
    }
    let guide = try await GuideReader(settings: GuideSettings()).read(files, jobs: 2).value
    return Site(
      guide: guide, theme: try Theme.builtIn(), options: SiteOptions(hasExtras: hasExtras))
  }

  private func paths(_ site: Site) -> [String] {
    site.pages.map(\.path).filter { $0.hasPrefix("flashcards/") }
  }

  @Test("A small guide has one deck, and sheets of all cards and of each chapter")
  func small() async throws {
    let site = try await site(chapters: 3, elements: 2)
    let sheets = ["", "chapter-0/", "chapter-1/", "chapter-2/"].flatMap {
      ["flashcards/\($0)print-a4.html", "flashcards/\($0)print-letter.html"]
    }
    #expect(paths(site) == ["flashcards/index.html"] + sheets)
    let files = try await PageRenderer(site: site, jobs: 2).render(site.pages)
    let deck = try #require(files.first { $0.path == "flashcards/index.html" })
    let text = String(decoding: deck.bytes, as: UTF8.self)
    #expect(text.contains("data-card=\"chapter-2/card/question-1/card\""))
    #expect(text.contains("href=\"../chapter-2/index.html#card-question-1\""))
    #expect(text.contains("<a href=\"chapter-2/print-a4.html\">"))
    let sheet = try await site.page("flashcards/chapter-1/print-letter.html")
    #expect(sheet.components(separatedBy: "<article class=\"card front").count == 3)
    #expect(sheet.contains("<a href=\"../index.html\">Back to the deck</a>"))
  }

  @Test("Cards of one chapter only are printed once")
  func single() async throws {
    let site = try await site(chapters: 1, elements: 2)
    #expect(paths(site).count == 3)
    #expect(try await !site.page("flashcards/index.html").contains("deck-sheets"))
  }

  @Test("A larger one has a deck a chapter with sheets of its own, and no page with all cards")
  func byChapter() async throws {
    let site = try await site(chapters: 60, elements: 10)
    #expect(paths(site).count == 3 + 3 * 60)
    let files = try await PageRenderer(site: site, jobs: 2).render(site.pages)
    let deck = try #require(files.first { $0.path == "flashcards/index.html" })
    let list = String(decoding: deck.bytes, as: UTF8.self)
    #expect(!list.contains("data-card") && !list.contains("deck-sheets"))
    let chapter = try #require(files.first { $0.path == "flashcards/chapter-7/index.html" })
    let text = String(decoding: chapter.bytes, as: UTF8.self)
    #expect(text.components(separatedBy: "data-card=").count == 11)
    #expect(text.contains("href=\"../../chapter-7/index.html#card-question-0\""))
    #expect(text.contains("href=\"print-a4.html\""))
    let sheet = try #require(files.first { $0.path == "flashcards/chapter-7/print-letter.html" })
    let printed = String(decoding: sheet.bytes, as: UTF8.self)
    #expect(printed.components(separatedBy: "<article class=\"card front").count == 11)
    #expect(printed.contains("Flashcards: Chapter 7"))
    #expect(printed.contains("<a href=\"index.html\">Back to the deck</a>"))
  }

  @Test("Beyond what one file of sheets can hold, each chapter still has its own")
  func sheetsByChapter() async throws {
    let site = try await site(chapters: 160, elements: 10)
    #expect(paths(site).count == 1 + 3 * 160)
    #expect(paths(site).contains("flashcards/chapter-159/print-a4.html"))
    #expect(!paths(site).contains("flashcards/print-a4.html"))
  }

  @Test("However large, each chapter has a deck and sheets")
  func large() async throws {
    let site = try await site(chapters: 1200, elements: 1)
    #expect(paths(site).count == 3 + 3 * 1200)
    let page = try #require(site.pages.first { $0.path == "flashcards/chapter-1199/print-a4.html" })
    let files = try await PageRenderer(site: site, jobs: 2).render([page])
    #expect(String(decoding: files[0].bytes, as: UTF8.self).contains("Answer 0 of 1199."))
  }

  @Test("No deck where there are no elements, or where only pages are made")
  func none() async throws {
    #expect(paths(try await site(chapters: 2, elements: 0)).isEmpty)
    #expect(paths(try await site(chapters: 2, elements: 2, hasExtras: false)).isEmpty)
  }
}
