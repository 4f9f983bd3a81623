/// Units of measurement: `mph`, `mg/l`, `per year`.
enum Units {
  /// Whether a word is a symbol, whose small letters carry meaning: `kg`, no `Kg`.
  static func isSymbol(_ word: Substring) -> Bool { symbols.contains(word) }

  /// Whether a text is a unit, or is made of several: `m`, `kg/m³`, `beats per minute`.
  static func isUnit(_ text: Substring) -> Bool {
    if currencies.contains(text) { return true }
    let names = text.split { " /·".contains($0) }
      .filter { $0 != "per" && !$0.allSatisfy(\.isNumber) }
    return (1...3).contains(names.count)
      && names.allSatisfy { name in
        let bare = name.prefix { !$0.isNumber && !"^⁻-".contains($0) }
        return symbols.contains(bare) || others.contains(bare) || words.contains(bare)
          || words.contains(bare + "s")
      }
  }

  /// What stands before an amount and behind it: `$6`, `11%`, `6 m`, `67 million`.
  static func sides(of unit: Substring, at amount: String) -> (front: String, back: String) {
    if currencies.contains(unit) { return (String(unit), "") }
    if unit == "%" || unit == "°" { return ("", String(unit)) }
    let isOne = amount == "1" || unit.hasSuffix("illions") || unit == "thousands"
    return ("", " " + (isOne && words.contains(unit) ? unit.dropLast() : unit))
  }

  private static let currencies: Set<Substring> = ["$", "€", "£", "¥", "₹"]

  private static let symbols = set(
    """
    m km dm cm mm µm μm nm ft yd g kg mg µg μg ng lb lbs oz s ms µs μs ns h hr hrs l dl cl ml µl μl mL \
    dL µL μL mol mmol µmol μmol kPa hPa mbar mmHg mmol mV kV mW kW kWh mA kJ kN kHz kcal keV kB mph \
    rpm bpm fps ppm dB
    """)

  /// Those that begin with a capital, and those that are words or parts of them as well.
  private static let others = set(
    """
    % ° °C °F K Pa MPa GPa V W MW GW Wh A J MJ N Hz MHz GHz L Ω C F T eV MeV B KB MB GB TB KiB MiB GiB \
    KB/s IU U M USD EUR GBP min sec in mi d wk yr bar atm cal ha t u rad bn
    """)

  /// In the plural, of which the singular has no "s".
  private static let words = set(
    """
    years months weeks days hours minutes seconds miles knots metres meters kilometres kilometers \
    centimetres centimeters millimetres millimeters yards grams grammes kilograms litres liters \
    millilitres milliliters degrees percents points millions billions thousands dollars euros pounds \
    calories joules watts volts bits bytes beats breaths words steps mins secs
    """)

  private static func set(_ names: String) -> Set<Substring> {
    Set(names.split(separator: " "))
  }
}
