/// How wide the letters of one style are.
struct LetterForm: Sendable {
  static let regular = LetterForm(LetterWidths.regular, other: 0.76)
  static let bold = LetterForm(LetterWidths.bold, other: 0.82)
  /// Every letter has the same width.
  static let code = LetterForm([], other: CodeType.letter)

  private let widths: [Double]
  /// Of letters that are not in the table; rather too wide than too narrow.
  private let other: Double

  /// - Parameter thousandths: as ``LetterWidths`` gives them.
  private init(_ thousandths: [UInt16], other: Double) {
    widths = thousandths.map { Double($0) / 1000 }
    self.other = other
  }

  /// The width of one character in multiples of the type size.
  func width(_ scalar: Unicode.Scalar) -> Double {
    let value = scalar.value
    switch value {
    case 0x20...0x7E: return widths.isEmpty ? other : widths[Int(value - 0x20)]
    case 0xA0...0x17F: return widths.isEmpty ? other : widths[Int(value - 0xA0) + 95]
    case 0..<0x20, 0x7F..<0xA0: return 0
    case 0x2013, 0x2018...0x201F, 0x2022: return widths.isEmpty ? other : 0.556
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF: return 0
    default: break
    }
    if Self.isWide(scalar) { return value >= 0x1F000 ? 1.4 : 1.02 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    case .mathSymbol, .otherSymbol, .dashPunctuation, .modifierSymbol: return 1.05
    default: return other
    }
  }

  /// Whether a line may be broken before and behind the character, as in Chinese and Japanese.
  static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFFE6, 0x1F000...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
