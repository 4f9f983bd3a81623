import Practice

/// Questions in Moodle's XML format, with an id number each, so that they can be told apart later.
package struct MoodleXML: Sendable {
  private let bank: QuestionBank

  package init(_ bank: QuestionBank) {
    self.bank = bank
  }

  package var text: String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n"
    for section in bank.sections {
      let path = [bank.settings.title, section.chapter.title]
        .map { $0.replacing("/", with: "//") }.joined(separator: "/")
      text += """
          <question type="category">
            <category><text>\(XMLText.escaped("$course$/top/" + path))</text></category>
          </question>

        """
      for question in section.questions { text += Self.question(question) }
    }
    return text + "</quiz>\n"
  }

  private static func question(_ question: Question) -> String {
    let (type, parts) = answers(question)
    let name = question.prompt.split(whereSeparator: \.isNewline).last.map(String.init) ?? ""
    return """
        <question type="\(type)">
          <name><text>\(XMLText.escaped(name))</text></name>
          <questiontext format="html"><text>\(html(question.prompt))</text></questiontext>
          <generalfeedback format="html"><text>\(html(question.explanation))</text></generalfeedback>
          <defaultgrade>1</defaultgrade>
          <penalty>0.3333333</penalty>
          <hidden>0</hidden>
          <idnumber>\(XMLText.escaped(question.id.description))</idnumber>
      \(parts.map { "    \($0)\n" }.joined())  </question>

      """
  }

  private static func answers(_ question: Question) -> (type: String, parts: [String]) {
    switch question.form {
    case .choice(let options), .boolean(let options):
      let head = ["<single>true</single>"] + choice(question)
      return (
        "multichoice", head + options.map { answer($0, fraction: $0.isCorrect ? "100" : "0") }
      )
    case .multiple(let options):
      let head = ["<single>false</single>"] + choice(question)
      return (
        "multichoice",
        head + options.map { answer($0, fraction: MoodleFraction.of($0, among: options)) }
      )
    case .cloze(let accepted):
      return (
        "shortanswer",
        ["<usecase>0</usecase>"]
          + accepted.map {
            "<answer fraction=\"100\" format=\"moodle_auto_format\"><text>\(XMLText.escaped($0))</text></answer>"
          }
      )
    case .order(_, let answer):
      return ("matching", [shuffled(true)] + Question.places(answer).map(pair))
    case .match(let pairs): return ("matching", [shuffled(true)] + pairs.map(pair))
    }
  }

  private static func shuffled(_ isShuffled: Bool) -> String {
    "<shuffleanswers>\(isShuffled)</shuffleanswers>"
  }

  private static func choice(_ question: Question) -> [String] {
    [shuffled(!question.keepsOrder), "<answernumbering>ABCD</answernumbering>"]
  }

  private static func answer(_ option: Question.Option, fraction: String) -> String {
    "<answer fraction=\"\(fraction)\" format=\"html\"><text>\(html(option.text))</text>"
      + "<feedback format=\"html\"><text>\(html(option.rationale))</text></feedback></answer>"
  }

  private static func pair(_ match: Question.Match) -> String {
    "<subquestion format=\"html\"><text>\(html(match.text))</text>"
      + "<answer><text>\(XMLText.escaped(match.match))</text></answer></subquestion>"
  }

  /// HTML inside of XML: escaped twice.
  private static func html(_ text: String) -> String {
    XMLText.escaped(XMLText.paragraphs(text))
  }
}
