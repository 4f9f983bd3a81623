import Foundation
import Markdown
import Rehearsal
import StudyGuide

/// A plan of days or weeks as an iCalendar file (RFC 5545): an event a stretch of the plan.
package struct PlanCalendar: Sendable {
  /// A day of the Gregorian calendar.
  package struct Day: Sendable, Equatable {
    package let date: Date

    /// `2026-12-01`; nil for anything else.
    package init?(_ text: String) {
      guard text.utf8.count == 10, let date = try? Date(text + "T00:00:00Z", strategy: .iso8601)
      else { return nil }
      self.date = date
      // The thirtieth of February would be read as the second of March.
      guard compact == text.filter({ $0 != "-" }) else { return nil }
    }

    fileprivate init(_ date: Date) {
      self.date = date
    }

    fileprivate func adding(seconds: Int) -> Day { Day(date.addingTimeInterval(Double(seconds))) }

    /// `20261201`
    fileprivate var compact: String {
      date.formatted(.iso8601.year().month().day().dateSeparator(.omitted))
    }
  }

  private let settings: GuideSettings
  private let element: Element
  private let timeline: Timeline
  private let start: Day

  /// Nil where the chapters hold no plan.
  package init?(of chapters: [Chapter], settings: GuideSettings, start: Day) {
    guard let plan = StudyPlan(chapters) else { return nil }
    (element, timeline) = (plan.element, plan.timeline)
    self.settings = settings
    self.start = start
  }

  /// How many events there are.
  package var count: Int { timeline.entries.count }

  /// The file: lines end in CR LF and are folded after 75 octets.
  package var text: String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//studyguide//EN", "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:\(Self.escaped(settings.title))",
    ]
    var counts: [Range<Int>: Int] = [:]
    for entry in timeline.entries {
      counts[entry.time, default: 0] += 1
      lines += event(entry, number: counts[entry.time, default: 1])
    }
    lines.append("END:VCALENDAR")
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  /// - Parameter number: which of the entries for the same days it is, from 1.
  private func event(_ entry: Timeline.Entry, number: Int) -> [String] {
    let guide = settings.lastingSlug.text
    let days = "\(entry.days.lowerBound)-\(entry.days.upperBound)"
    let place = number == 1 ? days : "\(days)-\(number)"
    let text = entry.text.withoutLinks().asTasks
    var lines = [
      "BEGIN:VEVENT",
      "UID:\(Self.escaped("\(element.id)/\(place)"))@\(guide).studyguide.invalid",
      // Of the plan's first day: the same plan gives the same file.
      "DTSTAMP:\(start.compact)T000000Z",
      "DTSTART;VALUE=DATE:\(start.adding(seconds: entry.time.lowerBound).compact)",
      "DTEND;VALUE=DATE:\(start.adding(seconds: entry.time.upperBound).compact)",
      "SUMMARY:\(Self.escaped(entry.label.plainText))",
    ]
    if !text.isEmpty { lines.append("DESCRIPTION:\(Self.escaped(text))") }
    return lines + ["TRANSP:TRANSPARENT", "END:VEVENT"]
  }

  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\", ";", ",": escaped += "\\" + String(character)
      case "\n", "\r\n", "\r": escaped += "\\n"
      default: escaped.append(character)
      }
    }
    return escaped
  }

  /// A line of at most 75 octets, the rest in lines that begin with a space; no character is parted.
  static func folded(_ line: String) -> String {
    var folded = ""
    var octets = 0
    for character in line {
      let size = character.utf8.count
      if octets + size > 75 {
        folded += "\r\n "
        octets = 1
      }
      folded.append(character)
      octets += size
    }
    return folded
  }
}

extension [Block] {
  /// Plain text, with a box before each item.
  fileprivate var asTasks: String {
    map { block in
      guard case .list(let list) = block, list.items.contains(where: { $0.isChecked != nil }) else {
        return [block].plainText
      }
      return list.items.map { item in
        (item.isChecked == true ? "☑ " : "☐ ") + item.blocks.plainText
      }.joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
