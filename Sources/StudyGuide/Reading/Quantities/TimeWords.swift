/// The words for units of time and for months, by language: one table for durations, stretches of time,
/// dates and the heads of tables. Beside English only the spelling is known, no other wording.
enum TimeWords {
  /// A unit of time and what it is called, in small letters.
  struct Unit {
    let seconds: Int
    /// They may stand before a number as well: `Day 1`, `Woche 2`.
    let names: [String]
    /// They stand behind a number only: `30 s`, `2 Std.`
    let signs: [String]
  }

  static let units = [
    Unit(
      seconds: 1,
      names: words(
        english: "seconds second secs sec", german: "sekunden sekunde sek",
        spanish: "segundos segundo seg", french: "secondes seconde"),
      signs: ["s"]),
    Unit(
      seconds: 60,
      names: words(
        english: "minutes minute mins min", german: "minuten", spanish: "minutos minuto",
        french: ""),
      signs: ["m"]),
    Unit(
      seconds: 3600,
      names: words(
        english: "hours hour", german: "stunden stunde", spanish: "horas hora",
        french: "heures heure"),
      signs: ["hrs", "hr", "h", "std"]),
    Unit(
      seconds: 86400,
      names: words(
        english: "days day", german: "tage tagen tag", spanish: "días día dias dia",
        french: "jours jour"),
      signs: []),
    Unit(
      seconds: 604_800,
      names: words(
        english: "weeks week", german: "wochen woche", spanish: "semanas semana",
        french: "semaines semaine"),
      signs: []),
  ]

  /// Units in which no timeline is counted.
  static let longUnits = words(
    english: "months month quarters quarter years year", german: "monate monat jahre jahr",
    spanish: "meses mes años año", french: "mois années année")

  /// Names of months with their place in the year, from 0.
  static let months: [(name: String, month: Int)] = [
    "january february march april may june july august september october november december",
    "jan feb mar apr may jun jul aug sep oct nov dec",
    "januar februar märz april mai juni juli august september oktober november dezember",
    "jänner feber mär apr mai jun jul aug sept okt nov dez",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  ].flatMap { names in
    names.split(separator: " ").enumerated().map { (String($0.element), $0.offset) }
  }

  /// The seconds of the unit that a name stands for.
  static func seconds(of name: String) -> Int? {
    units.first { $0.names.contains(name) }?.seconds
  }

  /// Whether a head announces a column of dates.
  ///
  /// - Parameter head: in the form of ``LabelText``.
  static func headDates(_ head: String) -> Bool {
    ["date", "dates", "when", "time"].contains(head) || longUnits.contains(head)
      || seconds(of: head) == Timeline.Unit.days.seconds
  }

  private static func words(
    english: String, german: String, spanish: String, french: String
  ) -> [String] {
    [english, german, spanish, french].flatMap { $0.split(separator: " ").map(String.init) }
  }
}

extension Timeline.Unit {
  /// The unit of so many seconds; nil for one that no timeline is counted in.
  init?(seconds: Int) {
    guard let unit = [Self.minutes, .hours, .days, .weeks].first(where: { $0.seconds == seconds })
    else { return nil }
    self = unit
  }
}
