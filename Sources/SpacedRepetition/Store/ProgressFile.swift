import Foundation

/// One answer.
package struct Review: Sendable, Equatable, Codable {
  /// Of the question or card.
  package let id: String
  /// In whole milliseconds.
  package let time: Date
  package let grade: Grade
  /// How long it took, where known.
  package let seconds: Double?

  package init(id: String, time: Date, grade: Grade, seconds: Double? = nil) {
    self.id = id
    self.time = Date(milliseconds: time.milliseconds)
    self.grade = grade
    self.seconds = seconds
  }

  private enum CodingKeys: String, CodingKey {
    case id, time, seconds
    case grade = "rating"
  }
}

/// Progress as one JSON file, version 1, which the browser reads and writes too:
///
///     {"version": 1, "guide": "…", "flags": ["…"],
///      "reviews": [{"id": "…", "time": "2026-11-24T08:39:00.123Z", "rating": 3, "seconds": 4.2}],
///      "undone": [{"id": "…", "time": "2026-11-24T08:38:00.456Z"}]}
///
/// What was taken back is named in `undone` and is not among `reviews`.
package struct ProgressFile: Sendable, Equatable, Codable {
  /// The name of an answer.
  package struct Undone: Sendable, Equatable, Codable {
    package let id: String
    /// In whole milliseconds.
    package let time: Date

    package init(id: String, time: Date) {
      self.id = id
      self.time = time
    }
  }

  package var version = 1
  /// The guide's slug.
  package var guide: String
  package var reviews: [Review]
  package var flags: [String]
  package var undone: [Undone]?

  package init(guide: String, reviews: [Review], flags: [String], undone: [Undone] = []) {
    self.guide = guide
    self.undone = undone.isEmpty ? nil : undone.sorted { ($0.time, $0.id) < ($1.time, $1.id) }
    self.reviews = reviews.sorted { ($0.time, $0.id) < ($1.time, $1.id) }
    self.flags = flags.sorted()
  }

  /// - Throws: `DecodingError` where the data is no such file.
  package init(json: Data) throws {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .custom { decoder in
      let text = try decoder.singleValueContainer().decode(String.self)
      guard let date = Date(iso: text) else {
        throw DecodingError.dataCorrupted(
          .init(codingPath: decoder.codingPath, debugDescription: "'\(text)' is no time"))
      }
      return date
    }
    self = try decoder.decode(Self.self, from: json)
    guard version == 1 else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: [], debugDescription: "the file is of version \(version), not 1"))
    }
  }

  package func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .custom { date, encoder in
      var container = encoder.singleValueContainer()
      try container.encode(date.iso)
    }
    return try encoder.encode(self) + Data("\n".utf8)
  }
}

extension Date {
  package init(milliseconds: Int64) {
    self.init(timeIntervalSince1970: Double(milliseconds) / 1000)
  }

  package var milliseconds: Int64 { Int64((timeIntervalSince1970 * 1000).rounded()) }

  /// `2026-11-24T08:39:00.123Z`, of whole milliseconds: formatted as a fraction, .123 may become
  /// .122, and an answer that is imported again would count as another one.
  package var iso: String {
    let fraction = (milliseconds % 1000 + 1000) % 1000
    let second = Date(milliseconds: milliseconds - fraction).formatted(.iso8601)
    return second.dropLast() + "." + String(1000 + fraction).dropFirst() + "Z"
  }

  package init?(iso text: String) {
    let date =
      (try? Date(text, strategy: Self.fractional)) ?? (try? Date(text, strategy: .iso8601))
    guard let date else { return nil }
    self.init(milliseconds: date.milliseconds)
  }

  private static let fractional = ISO8601FormatStyle(includingFractionalSeconds: true)
}
