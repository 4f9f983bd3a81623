/// A template that pages are made from, and the keys that it may name.
struct RootTemplate: Sendable {
  let name: String
  let schema: Schema
  /// One sentence for the documentation.
  let about: String

  private init<View: RootView>(_ view: View.Type, _ about: String) {
    name = View.template
    schema = Schema(view)
    self.about = about
  }

  /// All of them, in the order of the documentation.
  static let all: [RootTemplate] = [
    RootTemplate(LayoutView.self, "The document around every page."),
    RootTemplate(HomeView.self, "The first page."),
    RootTemplate(PartView.self, "The chapters of one folder, on the first page."),
    RootTemplate(RowView.self, "One chapter in a list of chapters."),
    RootTemplate(ChapterView.self, "A reading page."),
    RootTemplate(ContentsView.self, "The headings of a chapter."),
    RootTemplate(ChaptersView.self, "All chapters, beside each of them, in small guides."),
    RootTemplate(TagsView.self, "The list of topics."),
    RootTemplate(TagView.self, "One topic."),
    RootTemplate(GlossaryView.self, "All terms of the guide."),
    RootTemplate(LetterView.self, "The terms that begin with one letter."),
    RootTemplate(EntryView.self, "One term in the glossary."),
    RootTemplate(PracticeView.self, "Practice questions, of the guide or of one chapter."),
    RootTemplate(AskView.self, "One practice question."),
    RootTemplate(FlashcardsView.self, "The flashcards of the guide, or of one chapter."),
    RootTemplate(FlashGroupView.self, "The flashcards of one chapter, on a page with others."),
    RootTemplate(FlashView.self, "One flashcard."),
    RootTemplate(WorksheetsView.self, "The list of worksheets."),
    RootTemplate(WorksheetView.self, "A rubric to score answers with."),
    RootTemplate(MockView.self, "Cases to answer against the clock."),
    RootTemplate(MockCaseView.self, "One case to answer."),
    RootTemplate(PlanView.self, "What to do on which days."),
    RootTemplate(SearchView.self, "The search page."),
    RootTemplate(NotFoundView.self, "The page for addresses that don't exist."),
    RootTemplate(PairView.self, "A weak and a strong way side by side."),
    RootTemplate(MistakeView.self, "Something that learners get wrong."),
    RootTemplate(FAQView.self, "A question that readers ask."),
    RootTemplate(RubricView.self, "Criteria with their weights."),
    RootTemplate(StepsView.self, "Things to do one after the other."),
    RootTemplate(TimelineView.self, "What happens when."),
    RootTemplate(ChronologyView.self, "What happened when, by dates or by the clock."),
    RootTemplate(ComparisonView.self, "Several things side by side, or facts about each of them."),
    RootTemplate(ScenarioView.self, "A case."),
    RootTemplate(CasePartView.self, "A labelled part of a case."),
    RootTemplate(FieldsView.self, "Short facts about a case."),
    RootTemplate(TermView.self, "A word and what it means."),
    RootTemplate(ContrastView.self, "Sentences of the form “Not X, but Y”."),
    RootTemplate(QuestionView.self, "A question that the author wrote by hand."),
    RootTemplate(CardView.self, "A flashcard that the author wrote by hand."),
    RootTemplate(RunView.self, "Questions or terms that follow each other."),
  ]
}
