/// What a PDF says about itself.
///
/// It is appended as an incremental update, as ISO 32000-1, 7.5.6 describes: a new information
/// dictionary (14.3.3), a cross-reference section of one entry, and a trailer that points back at the
/// old one. So no byte of what the browser made is moved.
package struct PDFInfo: Sendable {
  let title: String
  let author: String?
  let subject: String

  package init(title: String, author: String?, subject: String) {
    self.title = title
    self.author = author
    self.subject = subject
  }

  /// The PDF with this in the place of what it said; as it is where its trailer is not of the plain
  /// form that browsers write.
  func appended(to pdf: [UInt8]) -> [UInt8] {
    guard let trailer = PDFTrailer(pdf) else { return pdf }
    let number = trailer.size
    var bytes = pdf
    if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    let object = bytes.count
    let fields = [("Title", title), ("Author", author), ("Subject", subject)].compactMap {
      name, text in text.map { "/\(name) \(Self.string($0))" }
    }
    bytes += Array(
      """
      \(number) 0 obj
      <<\(fields.joined(separator: "\n"))
      /Creator (studyguide)
      /CreationDate (D:20000101000000+00'00')>>
      endobj

      """.utf8)
    let table = bytes.count
    let offset = String(object)
    let padded = String(repeating: "0", count: max(0, 10 - offset.utf8.count)) + offset
    // Each entry of the table is 20 bytes, the two at its end included.
    bytes += Array(
      """
      xref
      \(number) 1
      \(padded) 00000 n\u{20}
      trailer
      <</Size \(number + 1)
      /Root \(trailer.root)
      /Info \(number) 0 R
      /Prev \(trailer.table)>>
      startxref
      \(table)
      %%EOF

      """.utf8)
    return bytes
  }

  /// A text string in UTF-16, big-endian with its mark, as hexadecimal digits.
  private static func string(_ text: String) -> String {
    let units = [0xFEFF] + Array(text.utf16)
    let digits = units.map { unit in
      let hex = String(unit, radix: 16, uppercase: true)
      return String(repeating: "0", count: 4 - hex.count) + hex
    }
    return "<\(digits.joined())>"
  }
}

/// The end of a PDF with a cross-reference table.
private struct PDFTrailer {
  /// How many objects there are.
  let size: Int
  /// The reference to the catalog, such as `12 0 R`.
  let root: String
  /// Where the table stands, in bytes from the beginning.
  let table: Int

  init?(_ pdf: [UInt8]) {
    let tail = String(decoding: pdf.suffix(1024), as: UTF8.self)
    guard let trailer = tail.ranges(of: "trailer").last else { return nil }
    let end = tail[trailer.upperBound...]
    guard let size = Self.numbers(after: "/Size", in: end).first,
      let table = Self.numbers(after: "startxref", in: end).first, table < pdf.count
    else { return nil }
    let root = Self.numbers(after: "/Root", in: end)
    guard root.count >= 2 else { return nil }
    self.size = size
    self.root = "\(root[0]) \(root[1]) R"
    self.table = table
  }

  /// The numbers behind a name, up to what is no number.
  private static func numbers(after name: String, in text: Substring) -> [Int] {
    guard let found = text.firstRange(of: name) else { return [] }
    let words = text[found.upperBound...].split(whereSeparator: \.isWhitespace)
    return words.prefix { $0.allSatisfy(\.isNumber) }.compactMap { Int($0) }
  }
}
