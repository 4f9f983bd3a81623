import ArgumentParser
import Foundation
import Interchange
import Markdown
import Practice
import Publishing
import StudyGuide

/// `studyguide flashcards`
struct FlashcardsCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case print, pdf, anki
    case ankiText = "anki-text"
    case csv, quizlet, json

    /// How a file of the format is named.
    var ending: String {
      switch self {
      case .print: "html"
      case .pdf: "pdf"
      case .anki: "apkg"
      case .ankiText, .quizlet: "txt"
      case .csv: "csv"
      case .json: "json"
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "flashcards",
    abstract: "Makes flashcards: sheets to print and cut, or a deck for another program.")

  /// More cards than that make a page that no browser likes.
  private static let mostPrinted = 5000

  @OptionGroup var common: CommonOptions

  @Argument(help: "Chapters or tags; all where none is named.")
  var topics: [String] = []

  @Option(name: .long, help: "What to make.")
  var format = Format.print

  @Option(name: .shortAndLong, help: "The file to write, - for standard output.")
  var output: String?

  @Option(
    name: .long,
    help: "For anki: when the cards were changed, as 2026-11-24 (default: each chapter's file).",
    transform: { try ModificationTime(argument: $0) })
  var modified: ModificationTime?

  @OptionGroup(title: "For print and pdf") var print: PrintArguments

  func run() async throws {
    if print.proof { return try await writeProof() }
    let loaded = try await LoadedGuide.load(common.folder, jobs: common.jobs)
    let problems = loaded.diagnostics.filter { $0.severity == .error }
    guard problems.isEmpty else {
      loaded.printer(.standardError).print(problems)
      throw ExitStatus.problemsInContent
    }
    let deck = CardDeck(
      try TopicFilter(topics: topics).chapters(of: loaded.guide), of: loaded.guide)
    guard deck.count > 0 else { throw NoCards() }
    switch format {
    case .print, .pdf: try await writeSheets(of: deck, loaded)
    case .anki, .ankiText, .csv, .quizlet, .json: try writeFile(of: deck, loaded)
    }
  }

  private var defaultOutput: String { "flashcards.\(format.ending)" }

  private func writeFile(of deck: CardDeck, _ loaded: LoadedGuide) throws {
    let cards = deck.cardSet(loaded, modified: modified)
    let target = output ?? defaultOutput
    let bytes =
      switch format {
      case .anki: try AnkiPackage(cards, history: AnkiHistory(path: target)).bytes()
      case .ankiText: Array(AnkiText(cards).text.utf8)
      case .csv: Array(CardCSV(cards).text.utf8)
      case .quizlet: Array(QuizletText(cards).text.utf8)
      case .json: Array(CardJSON(cards).text.utf8)
      case .print, .pdf: [UInt8]()
      }
    try write(bytes, Words.count(deck.count, "card"))
  }

  private func writeSheets(of deck: CardDeck, _ loaded: LoadedGuide) async throws {
    guard deck.count <= Self.mostPrinted else { throw TooManyCards(count: deck.count) }
    let options = try print.options()
    let fitter = CardFitter(grid: options.grid)
    var cards: [PrintedCard] = []
    var diagnostics: [Diagnostic] = []
    for (chapter, made) in deck.chapters {
      for card in made {
        let fitted = fitter.fit(card, chapter: chapter.title, file: chapter.path)
        cards += fitted.value
        diagnostics += fitted.diagnostics
      }
    }
    loaded.printer(.standardError).print(diagnostics)
    let settings = loaded.guide.settings
    let sheet = PrintSheet(
      title: settings.title, language: settings.language, options: options,
      rawHTML: settings.html)
    let count = Words.count(deck.count, "card")
    let info = PDFInfo(
      title: "Flashcards: \(settings.title)", author: settings.author,
      subject: "\(count) to print and cut, \(print.paper.name)")
    try await write(page: sheet.html(cards), info, count)
    if common.strict, !diagnostics.isEmpty { throw ExitStatus.problemsInContent }
  }

  private func writeProof() async throws {
    let sheet = ProofSheet(language: "en", options: try print.options())
    let info = PDFInfo(
      title: "Proof sheet", author: nil, subject: "Shows which offsets the printer needs")
    try await write(page: sheet.html(), info, "a proof sheet")
  }

  /// Writes a page as it is, or as a PDF.
  private func write(page: [UInt8], _ info: PDFInfo, _ what: String) async throws {
    if format != .pdf {
      try write(page, what)
    } else {
      let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/usr/local/bin"
      guard let browser = PDFBrowser(path: path, isRoot: getuid() == 0) else { throw NoBrowser() }
      try write(try await browser.pdf(of: page, info: info), what)
    }
  }

  private func write(_ bytes: [UInt8], _ what: String) throws {
    try ExportTarget(output ?? defaultOutput, outside: common.folder).write(bytes, what)
  }
}

/// The chapters that were named hold nothing that makes a card.
struct NoCards: Error {}

/// More cards than one file of sheets should hold.
struct TooManyCards: Error {
  let count: Int
}

/// No browser is installed that could make a PDF.
struct NoBrowser: Error {}
