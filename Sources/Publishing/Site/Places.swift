/// The folders of the pages that are not chapters. Where a chapter has the usual name, another
/// one is taken: the author's own `glossary.md` stays at `glossary/`.
struct Places: Sendable {
  let tags: String?
  let glossary: String?
  let search: String?
  let flashcards: String?
  let practice: String?
  let worksheets: String?
  let mock: String?
  let plan: String?

  init(
    avoiding chapters: Set<String>, hasTags: Bool, hasGlossary: Bool, hasSearch: Bool,
    hasCards: Bool, hasPractice: Bool, hasWorksheets: Bool, hasMock: Bool,
    hasPlan: Bool
  ) {
    func place(_ name: String) -> String {
      var candidate = name
      var number = 1
      while chapters.contains(candidate)
        || chapters.contains(where: { $0.hasPrefix(candidate + "/") })
      {
        number += 1
        candidate = number == 2 ? "all-\(name)" : "all-\(name)-\(number)"
      }
      return candidate
    }
    tags = hasTags ? place("tags") : nil
    glossary = hasGlossary ? place("glossary") : nil
    search = hasSearch ? place("search") : nil
    practice = hasPractice ? place("practice") : nil
    worksheets = hasWorksheets ? place("worksheets") : nil
    mock = hasMock ? place("mock") : nil
    plan = hasPlan ? place("plan") : nil
    flashcards = hasCards ? place("flashcards") : nil
  }
}
