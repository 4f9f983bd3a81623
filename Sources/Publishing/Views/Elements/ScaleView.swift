/// A bar of stretches of time, drawn to scale.
struct ScaleView: Sendable {
  struct Segment: TemplateView {
    var tone: Int
    var x: String
    var width: String
    var middle: String
    var mark: String?

    static let keys: [Key<Segment>] = [
      .text("tone", "1, 2 or 3, other than that of its neighbours") { String($0.tone) },
      .text("x", "where it begins, in per cent of the whole") { $0.x },
      .text("width", "how long it is, in per cent") { $0.width },
      .text("middle", "its middle, in per cent") { $0.middle },
      .text("mark", "its number in the list below, where there is room") { $0.mark },
    ]
  }

  struct Tick: TemplateView {
    var x: String
    var text: String
    var side: String

    static let keys: [Key<Tick>] = [
      .text("x", "the place, in per cent of the whole") { $0.x },
      .text("text", "the time there") { $0.text },
      .text("side", "`first`, `last`, or `inner`") { $0.side },
    ]
  }

  var title: String
  var text: String
  var segments: [Segment]
  var ticks: [Tick]
}

extension ElementView {
  /// The keys of an element that may have a scale.
  static func scaleKeys(_ scale: @escaping @Sendable (Self) -> ScaleView?) -> [Key<Self>] {
    [
      .flag("hasScale", "whether it can be drawn to scale") { scale($0) != nil },
      .text("scaleTitle", "what the drawing is, for those who can't see it") { scale($0)?.title },
      .text("scaleText", "what it shows, in words") { scale($0)?.text },
      .list("segments", "the stretches of time") { scale($0)?.segments ?? [] },
      .list("ticks", "the times along it") { scale($0)?.ticks ?? [] },
    ]
  }
}
