/// Writes admonitions, as MkDocs reads them, as the quotations that say the same. Lines and columns stay where
/// they are.
///
///     !!! tip "Exam tip"              > [!tip] Exam tip
///         Write down the units.       >   Write down the units.
enum Admonitions {
  /// The text with its admonitions replaced; nil where there are none.
  ///
  /// - Parameter start: offset behind the front matter.
  static func asQuotations(_ text: [UInt8], from start: Int) -> [UInt8]? {
    guard
      let first = ["!!! ", "??? ", "???+ "].compactMap({ text.firstIndex(of: Array($0.utf8)) })
        .min()
    else { return nil }
    var lines = Lines(text, from: start)
    var result = Array(text[..<start])
    result.reserveCapacity(text.count + 64)
    var found = false
    while let line = lines.next() {
      guard line.lowerBound >= first, !lines.isInFence, let opening = Opening(text[line]),
        let body = lines.indented()
      else {
        result += text[line]
        continue
      }
      found = true
      result += opening.quoted + text[line].lineEnd
      for inside in body {
        result.append(UInt8(ascii: ">"))
        result += text[inside].isBlank ? text[inside].lineEnd : text[inside].dropFirst()
      }
    }
    return found ? result : nil
  }

  /// `!!! tip inline end "Exam tip"`
  private struct Opening {
    let quoted: [UInt8]

    init?(_ line: ArraySlice<UInt8>) {
      guard let first = line.first, first == UInt8(ascii: "!") || first == UInt8(ascii: "?") else {
        return nil
      }
      let text = String(decoding: line, as: UTF8.self).trimmingSpaces
      guard let mark = ["!!! ", "??? ", "???+ "].first(where: text.hasPrefix) else { return nil }
      let words = text.dropFirst(mark.count).drop { $0 == " " }
      let name = words.prefix { $0.isLetter || $0 == "-" }
      let rest = words[name.endIndex...]
      guard !name.isEmpty, rest.isEmpty || rest.first == " " else { return nil }
      var title = Substring()
      if let open = rest.firstIndex(of: "\"") {
        title = rest[open...].dropFirst()
        guard title.last == "\"" else { return nil }
        title = title.dropLast()
      } else if rest.split(separator: " ").count > 2 {
        return nil
      }
      quoted = Array("> [!\(name)] \(title)".utf8)
    }
  }

  /// Goes through a text line by line, and knows whether a fence of code is open.
  private struct Lines {
    private let text: [UInt8]
    private var place: Int
    private var fence: ArraySlice<UInt8>?
    private(set) var isInFence = false

    init(_ text: [UInt8], from start: Int) {
      self.text = text
      place = start
    }

    /// The next line with its end.
    mutating func next() -> Range<Int>? {
      guard let line = following(place) else { return nil }
      place = line.upperBound
      isInFence = fence != nil
      let bare = text[line].drop { $0 == 0x20 }
      guard let first = bare.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else {
        return line
      }
      let mark = bare.prefix { $0 == first }
      if let open = fence {
        if open.first == first, mark.count >= open.count { fence = nil }
      } else if mark.count > 2 {
        fence = mark
      }
      return line
    }

    /// The next lines up to the last one that is indented by four columns; only blank ones may stand between.
    /// Nil where there is none.
    mutating func indented() -> [Range<Int>]? {
      var ahead = self
      var lines: [Range<Int>] = []
      var count = 0
      var end = self
      while let line = ahead.next() {
        let isIndented = text[line].first == 0x09 || text[line].prefix(4).elementsEqual("    ".utf8)
        guard isIndented || text[line].isBlank else { break }
        lines.append(line)
        if !text[line].isBlank { (count, end) = (lines.count, ahead) }
      }
      guard count > 0 else { return nil }
      self = end
      return Array(lines[..<count])
    }

    private func following(_ place: Int) -> Range<Int>? {
      guard place < text.count else { return nil }
      let end = text[place...].firstIndex(of: 0x0A).map { $0 + 1 } ?? text.count
      return place..<end
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate var isBlank: Bool {
    allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D || $0 == 0x0A }
  }

  /// The line feed, and the return before it.
  fileprivate var lineEnd: ArraySlice<UInt8> {
    suffix(2).drop { $0 != 0x0A && $0 != 0x0D }
  }
}
