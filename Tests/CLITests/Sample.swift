import Foundation
import Practice
import SpacedRepetition
import StudyGuide

@testable import CLI

/// An item of each kind in two chapters, as a bank.
enum Sample {
  private static let options = [
    Question.Option(text: "One 🧭", isCorrect: true, rationale: "It is the first."),
    Question.Option(text: "Two", isCorrect: false, rationale: "It is the second."),
    Question.Option(text: "Three", isCorrect: false, rationale: ""),
  ]

  static let forms: [StudyItem.Form] = [
    .choice(options), .multiple(options), .boolean(Array(options.prefix(2))),
    .cloze(accepted: ["drift", "data drift"]),
    .order(shown: ["b", "a", "c"], answer: ["a", "b", "c"]),
    .match([.init(text: "x", match: "1"), .init(text: "y", match: "2")]),
    .card(back: "Name the number first"),
  ]

  static let items = forms.enumerated().map { place, form in
    item("chapter-\(place / 4 + 1)", "item-\(place)", form)
  }

  static let chapters = [1, 2].map { number in
    StudyCatalogue.Chapter(
      id: ChapterID(path: "chapter-\(number)"), title: "Chapter \(number)",
      path: "0\(number).md", tags: number == 1 ? ["first", "größe"] : [])
  }

  static let catalogue = StudyCatalogue(
    guide: "guide", chapters: chapters,
    entries: items.enumerated().map { place, item in
      .init(id: item.id, kind: item.kind, chapter: place / 4, place: place)
    })

  static let traces = [
    ElementMatch.Trace(id: "chapter-1/pair/one", kind: .pair, text: "weak and strong")
  ]

  static let bank = StudyBank(catalogue, items, traces)

  static func item(_ chapter: String, _ name: String, _ form: StudyItem.Form) -> StudyItem {
    StudyItem(
      id: "\(chapter)/pair/\(name)/judge", chapter: ChapterID(path: chapter), line: 12,
      prompt: "A user of 200 requests a day asks for a cluster.\nWhat do you say?", form: form,
      explanation: "Because the author says so.", keepsOrder: true)
  }
}
