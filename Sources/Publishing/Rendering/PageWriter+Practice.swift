import Practice
import StudyGuide

extension PageWriter {
  /// Questions from all chapters; of a large guide as many as a page can hold, evenly drawn.
  func practice() -> [UInt8] {
    let count = site.practice.count
    let drawn = site.practice.drawn(Site.mixedQuestions)
    var titles: [ChapterID: String] = [:]
    for chapter in guide.chapters { titles[chapter.id] = chapter.title }
    var asks: [UInt8] = []
    for question in drawn {
      let chapter = question.chapter
      ask(question, of: titles[chapter] ?? "", at: url(chapter.page), to: &asks)
    }
    let lead =
      drawn.count == count
      ? "\(count) questions from all chapters, mixed."
      : "\(drawn.count) of the guide's \(count) questions, from all over it. Each chapter has all of its own."
    let view = PracticeView(title: "Practice", lead: lead, chapters: practiceChapters, asks: asks)
    return document("practice", title: "Practice", script: .practice, render(view))
  }

  /// The questions of one chapter.
  func chapterPractice(_ index: Int) -> [UInt8] {
    let chapter = guide.chapters[index]
    let questions = site.practice.questions(of: chapter.id)
    var asks: [UInt8] = []
    let link = url(chapter.id.page)
    for question in questions {
      ask(question, of: chapter.title, at: link, to: &asks)
    }
    let title = "Practice: \(chapter.title)"
    let view = PracticeView(
      title: title, lead: questions.count == 1 ? "1 question." : "\(questions.count) questions.",
      all: site.places.practice.map { url($0 + "/index.html") }, asks: asks)
    return document("practice", title: title, script: .practice, render(view))
  }

  private var practiceChapters: [PracticeView.Chapter] {
    guard guide.chapters.count <= Site.listedPractice else { return [] }
    return guide.chapters.compactMap { chapter in
      site.practicePage(of: chapter).map { page in
        PracticeView.Chapter(
          name: chapter.title, url: url(page),
          count: site.practice.questions(of: chapter.id).count)
      }
    }
  }

  /// - Parameters:
  ///   - chapter: the title of the chapter that teaches it.
  ///   - link: the URL of its page.
  private func ask(
    _ question: Question, of chapter: String, at link: String, to output: inout [UInt8]
  ) {
    var (context, stem): (String?, String) = (nil, question.prompt)
    if let cut = question.prompt.utf8.lastIndex(of: UInt8(ascii: "\n")) {
      context = String(question.prompt[..<cut])
      stem = String(question.prompt[question.prompt.index(after: cut)...])
    }
    var view = AskView(
      id: question.id.description, kind: question.kind.rawValue, context: context, stem: stem,
      keepsOrder: question.keepsOrder, explanation: question.explanation,
      url: link + "#" + question.anchor, source: chapter)
    switch question.form {
    case .choice(let options), .multiple(let options), .boolean(let options):
      view.options = options.map {
        AskView.Option(text: $0.text, isCorrect: $0.isCorrect, rationale: $0.rationale)
      }
    case .cloze(let accepted): view.accepted = accepted.map { AskView.Text(text: $0) }
    case .order(let shown, let answer):
      view.shown = shown.map { AskView.Text(text: $0) }
      view.ordered = answer.map { AskView.Text(text: $0) }
    case .match(let pairs):
      // By letter, so that their order says nothing.
      view.shown = pairs.map(\.match).sorted().map { AskView.Text(text: $0) }
      view.pairs = pairs.map { AskView.Text(text: $0.text, match: $0.match) }
    }
    stencils.render(view, to: &output)
  }
}

extension Site {
  /// Questions that the mixed practice has at most.
  static let mixedQuestions = 600
  /// Guides of more chapters do not list them on the page of the mixed practice.
  static let listedPractice = 500

  /// Path of a chapter's practice page; nil where it has no questions.
  func practicePage(of chapter: Chapter) -> String? {
    guard let folder = places.practice, !practice.questions(of: chapter.id).isEmpty else {
      return nil
    }
    return "\(folder)/\(chapter.id.path)/index.html"
  }

  /// The mixed practice, and that of each chapter.
  var practicePages: [Page] {
    guard let folder = places.practice else { return [] }
    return [Page(path: "\(folder)/index.html", content: .practice)]
      + guide.chapters.indices.compactMap { index in
        practicePage(of: guide.chapters[index]).map {
          Page(path: $0, content: .chapterPractice(index))
        }
      }
  }
}
