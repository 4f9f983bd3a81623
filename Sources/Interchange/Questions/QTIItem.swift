import Practice

/// One question as a QTI 2.1 assessment item. The explanation is shown as feedback once it is answered.
struct QTIItem {
  let identifier: String
  private let question: Question

  init(_ question: Question, identifier: String) {
    self.question = question
    self.identifier = identifier
  }

  var path: String { "items/\(identifier).xml" }

  var xml: String {
    let title = question.prompt.split(whereSeparator: \.isNewline).last.map(String.init) ?? ""
    let explained = !question.explanation.isEmpty
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqti_v2p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd" identifier="\(identifier)" title="\(XMLText.escaped(title))" label="\(XMLText.escaped(question.id.description))" adaptive="false" timeDependent="false">
      \(response)
        <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
      \(explained ? "  <outcomeDeclaration identifier=\"FEEDBACK\" cardinality=\"single\" baseType=\"identifier\"><defaultValue><value>explanation</value></defaultValue></outcomeDeclaration>\n" : "")  <itemBody>
      \(interaction)
        </itemBody>
        <responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/\(template)"/>
      \(explained ? "  <modalFeedback outcomeIdentifier=\"FEEDBACK\" identifier=\"explanation\" showHide=\"show\">\(XMLText.paragraphs(question.explanation))</modalFeedback>\n" : "")</assessmentItem>

      """
  }

  private var template: String {
    switch question.form {
    case .cloze: "map_response"
    case .choice, .boolean, .multiple, .order, .match: "match_correct"
    }
  }

  private var response: String {
    switch question.form {
    case .choice(let options), .boolean(let options):
      declaration("single", "identifier", correct(options))
    case .multiple(let options): declaration("multiple", "identifier", correct(options))
    case .cloze(let accepted): cloze(accepted)
    case .order(let shown, let answer):
      declaration("ordered", "identifier", Self.order(of: answer, among: shown))
    case .match(let pairs):
      declaration(
        "multiple", "directedPair", pairs.indices.map { "text-\($0 + 1) match-\($0 + 1)" })
    }
  }

  private func correct(_ options: [Question.Option]) -> [String] {
    options.indices.filter { options[$0].isCorrect }.map { "choice-\($0 + 1)" }
  }

  private func declaration(_ cardinality: String, _ type: String, _ values: [String]) -> String {
    """
      <responseDeclaration identifier="RESPONSE" cardinality="\(cardinality)" baseType="\(type)">
        <correctResponse>
    \(values.map { "      <value>\(XMLText.escaped($0))</value>" }.joined(separator: "\n"))
        </correctResponse>
      </responseDeclaration>
    """
  }

  private func cloze(_ accepted: [String]) -> String {
    let entries = accepted.map {
      "      <mapEntry mapKey=\"\(XMLText.escaped($0))\" mappedValue=\"1\" caseSensitive=\"false\"/>"
    }
    return """
        <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="string">
          <correctResponse>
            <value>\(XMLText.escaped(accepted.first ?? ""))</value>
          </correctResponse>
          <mapping defaultValue="0">
      \(entries.joined(separator: "\n"))
          </mapping>
        </responseDeclaration>
      """
  }

  /// The places of the texts as they are shown; of two alike the first that is not taken.
  private static func order(of answer: [String], among shown: [String]) -> [String] {
    var taken: Set<Int> = []
    return answer.compactMap { text in
      let place = shown.indices.first { shown[$0] == text && !taken.contains($0) }
      return place.map { place in
        taken.insert(place)
        return "choice-\(place + 1)"
      }
    }
  }

  private var interaction: String {
    let prompt = XMLText.paragraphs(question.prompt)
    switch question.form {
    case .choice(let options), .boolean(let options): return choices(options, most: 1)
    case .multiple(let options): return choices(options, most: 0)
    case .cloze:
      return """
            \(prompt)
            <p><textEntryInteraction responseIdentifier="RESPONSE" expectedLength="20"/></p>
        """
    case .order(let shown, _):
      let items = shown.enumerated().map {
        "      <simpleChoice identifier=\"choice-\($0 + 1)\">\(XMLText.escaped($1))</simpleChoice>"
      }
      return """
            \(prompt)
            <orderInteraction responseIdentifier="RESPONSE" shuffle="false">
        \(items.joined(separator: "\n"))
            </orderInteraction>
        """
    case .match(let pairs):
      func set(_ name: String, _ texts: [String]) -> String {
        let items = texts.enumerated().map {
          "        <simpleAssociableChoice identifier=\"\(name)-\($0 + 1)\" matchMax=\"1\">\(XMLText.escaped($1))</simpleAssociableChoice>"
        }
        return """
                <simpleMatchSet>
          \(items.joined(separator: "\n"))
                </simpleMatchSet>
          """
      }
      return """
            \(prompt)
            <matchInteraction responseIdentifier="RESPONSE" shuffle="true" maxAssociations="\(pairs.count)">
        \(set("text", pairs.map(\.text)))
        \(set("match", pairs.map(\.match)))
            </matchInteraction>
        """
    }
  }

  private func choices(_ options: [Question.Option], most: Int) -> String {
    let items = options.enumerated().map {
      "      <simpleChoice identifier=\"choice-\($0 + 1)\">\(XMLText.escaped($1.text))</simpleChoice>"
    }
    return """
          \(XMLText.paragraphs(question.prompt))
          <choiceInteraction responseIdentifier="RESPONSE" shuffle="false" maxChoices="\(most)">
      \(items.joined(separator: "\n"))
          </choiceInteraction>
      """
  }
}
