import Foundation
import Testing

/// The specifications' examples, which live outside of this repository: beside it in
/// `shared/reference`, or where the environment variable `STUDYGUIDE_REFERENCE` says.
enum Reference {
  struct Example: Decodable, Sendable, CustomTestStringConvertible {
    let example: Int
    let section: String
    let markdown: String
    let html: String
    let file: String?

    /// `extensions.txt 18`: numbers alone repeat between the files.
    var name: String { "\(file.map { "\($0) " } ?? "")\(example)" }
    var testDescription: String { "\(name), \(section)" }
  }

  private struct File: Decodable {
    let examples: [Example]
  }

  static let commonMark = examples(in: "commonmark-0.30-examples.json")
  static let gitHub = examples(in: "gfm-extension-examples.json")

  private static func examples(in name: String) -> [Example] {
    let folder =
      ProcessInfo.processInfo.environment["STUDYGUIDE_REFERENCE"] ?? "../shared/reference"
    guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)"),
      let file = try? JSONDecoder().decode(File.self, from: data)
    else { return [] }
    return file.examples
  }
}
