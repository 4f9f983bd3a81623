/// Things to do one after the other.
struct StepsView: ElementView {
  struct Step: TemplateView {
    var step: [UInt8]
    var heading: [HeadingView]
    var time: String?
    var text: [UInt8]

    static let keys: [Key<Step>] = [
      .html("step", "the step's name") { $0.step },
      .list("heading", "the author's heading of the step, if any") { $0.heading },
      .text("time", "how long it takes, such as `2 min`") { $0.time },
      .html("text", "what the author says about it") { $0.text },
    ]
  }

  var head: ElementHead
  var scale: ScaleView?
  var steps: [Step]

  static let template = "elements/steps"
  static let keys: [Key<StepsView>] =
    headKeys + scaleKeys(\.scale) + [
      .list("steps", "the steps") { $0.steps }
    ]
}

/// What happens when.
struct TimelineView: ElementView {
  struct Entry: TemplateView {
    var time: String
    var entry: [UInt8]
    var heading: [HeadingView]
    var text: [UInt8]

    static let keys: [Key<Entry>] = [
      .text("time", "from when to when, such as `10–25 min`") { $0.time },
      .html("entry", "what happens") { $0.entry },
      .list("heading", "the author's heading of the stretch, if any") { $0.heading },
      .html("text", "what else the author says about it") { $0.text },
    ]
  }

  var head: ElementHead
  var scale: ScaleView?
  var entries: [Entry]
  var plan: String?

  static let template = "elements/timeline"
  static let keys: [Key<TimelineView>] =
    headKeys + scaleKeys(\.scale) + [
      .list("entries", "the stretches of time") { $0.entries },
      .text("plan", "URL of the page that puts them on dates, if there is one") { $0.plan },
    ]
}

/// What happened when.
struct ChronologyView: ElementView {
  struct Event: TemplateView {
    var date: [UInt8]
    var event: [UInt8]
    var text: [UInt8]

    static let keys: [Key<Event>] = [
      .html("date", "the date or time of day, as the author wrote it") { $0.date },
      .html("event", "what happened, in one sentence") { $0.event },
      .html("text", "what else the author says about it") { $0.text },
    ]
  }

  var head: ElementHead
  var events: [Event]

  static let template = "elements/chronology"
  static let keys: [Key<ChronologyView>] =
    headKeys + [
      .list("events", "the events, the earliest first") { $0.events }
    ]
}
