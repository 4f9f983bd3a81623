import Rehearsal
import StudyGuide

extension PageWriter {
  /// The plan of days or weeks, to be put on dates.
  func plan() -> [UInt8] {
    guard let plan = site.plan else { return [] }
    let chapter = guide.chapters[plan.chapter]
    let text = Typesetter(site: site, chapter: chapter, page: path)
    let stretches = plan.timeline.entries.map { entry in
      PlanView.Stretch(
        name: text.html(entry.label), time: TimelineText.text(entry.time, plan.timeline.unit),
        first: entry.days.lowerBound, end: entry.days.upperBound,
        text: HTMLFinish.finish(text.html(entry.text)))
    }
    let view = PlanView(
      title: chapter.title(for: plan.element),
      lead: "\(plan.days) days in \(stretches.count) parts.", id: plan.element.id.description,
      days: plan.days, url: url(of: plan.element, in: chapter), source: chapter.title,
      page: chapter.id.path + "/", stretches: stretches)
    return document("plan", title: view.title, script: .plan, render(view))
  }
}

extension Site {
  /// Path of the page that puts the plan on dates; nil where the guide has none.
  var planPage: String? { places.plan.map { "\($0)/index.html" } }
}
