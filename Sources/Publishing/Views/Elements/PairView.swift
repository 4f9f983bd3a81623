/// A weak or a strong answer.
struct SideView: TemplateView {
  var verdict: String
  var body: [UInt8]

  static let keys: [Key<SideView>] = [
    .text("verdict", "what the author calls it; `Bad` or `Good` where there is a mark alone") {
      $0.verdict
    },
    .html("body", "the answer") { $0.body },
  ]
}

/// A weak and a strong way side by side.
struct PairView: ElementView {
  var head: ElementHead
  var weak: [SideView]
  var strong: [SideView]
  var why: [UInt8]

  static let template = "elements/pair"
  static let keys: [Key<PairView>] =
    headKeys + [
      .list("weak", "the weak answers") { $0.weak },
      .list("strong", "the strong answers") { $0.strong },
      .html("why", "why the one is better") { $0.why },
    ]
}

/// Something that learners get wrong.
struct MistakeView: ElementView {
  var head: ElementHead
  var what: [UInt8]
  var sign: [UInt8]
  var why: [UInt8]
  var fix: [UInt8]
  var isBelief: Bool
  var weak: [SideView]
  var strong: [SideView]

  /// Whether there is more to say than what goes wrong.
  private var hasRows: Bool { !sign.isEmpty || !why.isEmpty || !fix.isEmpty }

  static let template = "elements/mistake"
  static let keys: [Key<MistakeView>] =
    headKeys + [
      .flag("plain", "whether `what` is all that is said") { !$0.hasRows && !$0.what.isEmpty },
      .flag("hasRows", "whether there is a sign, a reason or a fix") { $0.hasRows },
      .html("what", "what goes wrong") { $0.what },
      .html("sign", "how it shows") { $0.sign },
      .html("why", "why it hurts") { $0.why },
      .html("fix", "what to do instead, or what is true") { $0.fix },
      .flag("isBelief", "whether it is something that people believe") { $0.isBelief },
      .flag("hasSides", "whether there are weak or strong answers") {
        !$0.weak.isEmpty || !$0.strong.isEmpty
      },
      .list("weak", "the weak answers") { $0.weak },
      .list("strong", "the strong answers") { $0.strong },
    ]
}
