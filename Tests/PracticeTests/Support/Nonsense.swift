import Practice

/// Markdown without sense, in the forms that authors use.
struct Nonsense {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + generator.number(below: range.count)
  }

  mutating func chapter() -> String {
    let parts = [
      pairs(number(0...4)), mistakes(number(0...5)), faq(number(0...5)), glossary(number(0...7)),
      steps(number(0...6)), scenarios(number(0...3)), contrasts(number(0...3)),
      rubric(number(0...4)),
      cards(number(0...2)), number(0...1) == 0 ? "" : question(),
    ]
    return "# \(words(2...3))\n\n" + parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private mutating func words(_ range: ClosedRange<Int>) -> String {
    let front = ["ba", "co", "di", "fe", "gu", "ha", "li", "mo"]
    let back = ["ra", "ste", "ving", "lla", "nter", "mis", "pod", "quen", "always", "may"]
    let text = (0..<number(range)).map { _ in
      front[generator.number(below: front.count)] + back[generator.number(below: back.count)]
    }.joined(separator: " ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private mutating func list(_ count: Int, _ item: (inout Nonsense) -> String) -> [String] {
    var items: [String] = []
    for _ in 0..<count { items.append(item(&self)) }
    return items
  }

  private mutating func pairs(_ count: Int) -> String {
    list(count) {
      "## \($0.words(2...3))\n\nBAD: \"\($0.words(4...9)).\"\n\nGOOD: \"\($0.words(8...16)).\""
    }.joined(separator: "\n\n")
  }

  private mutating func mistakes(_ count: Int) -> String {
    section(
      "## Common mistakes",
      list(count) { "1. **\($0.words(2...4)).** \($0.words(3...9)).\n   Fix: \($0.words(3...9))." })
  }

  private mutating func faq(_ count: Int) -> String {
    let items = list(count) {
      let verdict = ["Yes. ", "Yes. ", "Yes. ", "No. ", ""][$0.number(0...4)]
      return "### \($0.words(3...6))?\n\n\(verdict)\($0.words(3...9)). \($0.words(3...9))."
    }
    return items.isEmpty ? "" : "## FAQ\n\n" + items.joined(separator: "\n\n")
  }

  private mutating func glossary(_ count: Int) -> String {
    section("## Glossary", list(count) { "- **\($0.words(1...2))** — \($0.words(3...12))." })
  }

  private mutating func steps(_ count: Int) -> String {
    section(
      "## Steps",
      list(count) { "1. **\($0.words(1...3))** (\($0.number(1...5)) min) — \($0.words(3...5))." })
  }

  private mutating func scenarios(_ count: Int) -> String {
    list(count) {
      let field = ["cost", "latency", "data quality", "trust"][$0.number(0...3)]
      return """
        ## Scenario: \($0.words(2...3))

        **Situation:** \($0.words(5...15)).

        **Weak answer:** \($0.words(4...9)).

        **Strong answer:** \($0.words(6...14)).

        **Main constraint:** \(field)

        **Lesson:** \($0.words(4...9)).
        """
    }.joined(separator: "\n\n")
  }

  private mutating func contrasts(_ count: Int) -> String {
    section("", list(count) { "- Not \($0.words(1...3)), but \($0.words(1...3))." })
  }

  private mutating func rubric(_ count: Int) -> String {
    section(
      "## Scoring rubric",
      list(count) { "- **\($0.words(1...2))** (\(100 / count)%) — \($0.words(3...6))?" })
  }

  private mutating func cards(_ count: Int) -> String {
    list(count) {
      "Q: \($0.words(3...6))?\nA: \($0.words(1...3)), \($0.words(1...2)) and \($0.words(1...2))."
    }
    .joined(separator: "\n\n")
  }

  private mutating func question() -> String {
    "\(words(3...6))?\n\n- [ ] \(words(2...4))\n- [x] \(words(2...4)) — \(words(3...5))\n- [ ] \(words(2...4))"
  }

  private func section(_ heading: String, _ items: [String]) -> String {
    items.isEmpty ? "" : heading + "\n\n" + items.joined(separator: "\n")
  }
}
