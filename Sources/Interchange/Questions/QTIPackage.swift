import Practice
import StudyGuide

/// Questions as an IMS QTI 2.1 content package: one item a question, one test of all.
package struct QTIPackage: Sendable {
  private let bank: QuestionBank

  package init(_ bank: QuestionBank) {
    self.bank = bank
  }

  /// The zip file; the same questions give the same bytes.
  package func bytes() throws -> [UInt8] {
    let items = bank.sections.enumerated().flatMap { section, content in
      content.questions.enumerated().map { place, question in
        QTIItem(question, identifier: "item-\(section + 1)-\(place + 1)")
      }
    }
    var entries = [
      ZipArchive.Entry(name: "imsmanifest.xml", bytes: Array(manifest(items).utf8)),
      ZipArchive.Entry(name: "test.xml", bytes: Array(test.utf8)),
    ]
    entries += items.map { ZipArchive.Entry(name: $0.path, bytes: Array($0.xml.utf8)) }
    return try ZipArchive(entries: entries).bytes()
  }

  private var name: String { Slug(bank.settings.title)?.text ?? "guide" }

  private func manifest(_ items: [QTIItem]) -> String {
    let resources = items.map { item in
      """
          <resource identifier="\(item.identifier)" type="imsqti_item_xmlv2p1" href="\(item.path)">
            <file href="\(item.path)"/>
          </resource>

      """
    }
    let dependencies = items.map { "      <dependency identifierref=\"\($0.identifier)\"/>\n" }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd" identifier="manifest">
        <metadata>
          <schema>QTIv2.1 Package</schema>
          <schemaversion>1.0.0</schemaversion>
        </metadata>
        <organizations/>
        <resources>
          <resource identifier="test" type="imsqti_test_xmlv2p1" href="test.xml">
            <file href="test.xml"/>
      \(dependencies.joined())    </resource>
      \(resources.joined())  </resources>
      </manifest>

      """
  }

  private var test: String {
    let sections = bank.sections.enumerated().map { index, section in
      let title = XMLText.escaped(section.chapter.title)
      let items = section.questions.indices.map { place in
        let item = "item-\(index + 1)-\(place + 1)"
        return "      <assessmentItemRef identifier=\"ref-\(item)\" href=\"items/\(item).xml\"/>\n"
      }
      return """
            <assessmentSection identifier="section-\(index + 1)" title="\(title)" visible="true">
        \(items.joined())    </assessmentSection>

        """
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <assessmentTest xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqti_v2p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd" identifier="\(XMLText.escaped("test-" + name))" title="\(XMLText.escaped(bank.settings.title))">
        <testPart identifier="part" navigationMode="nonlinear" submissionMode="individual">
      \(sections.joined())  </testPart>
      </assessmentTest>

      """
  }
}
