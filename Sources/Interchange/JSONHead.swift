import StudyGuide

extension JSONWriter {
  /// What every JSON file of a guide begins with: its format's version, and the guide.
  mutating func members(ofHead settings: GuideSettings) {
    member("version", 1)
    member("guide") { writer in
      writer.object { writer in
        writer.member("title", settings.title)
        writer.member("language", settings.language)
      }
    }
  }
}
