/// The words of a text that carry meaning, as hashes of their beginnings: enough to see whether
/// two texts speak of the same things.
struct WordBag: Sendable, Equatable {
  /// Sorted, without repeats.
  let words: [UInt64]
  let hasAbsolute: Bool
  let hasHedge: Bool
  /// How many words of any length say something, repeats counted; two characters of a script
  /// without spaces count as one.
  let substance: Int
  /// How many words there are, of any kind.
  let count: Int

  static let empty = WordBag("")

  init(_ text: String) {
    var words: [UInt64] = []
    var hasAbsolute = false
    var hasHedge = false
    var word = Word()
    var (count, substance, ideographs) = (0, 0, 0)
    func close() {
      defer { word = Word() }
      guard word.count > 0 else { return }
      let tone = Self.mayHaveTone[Int(word.whole & 4095)] ? Self.tones[word.whole] : nil
      hasAbsolute = hasAbsolute || tone?.isAbsolute ?? false
      hasHedge = hasHedge || tone?.isHedge ?? false
      count += 1
      let isFiller = tone?.isStopWord ?? false || tone?.isFiller ?? false
      if word.hasDigit || word.count > 1 && !isFiller { substance += 1 }
      let isTold = word.count > 2 ? !(tone?.isStopWord ?? false) && !isFiller : word.isAbbreviation
      if word.hasDigit || isTold { words.append(word.stem) }
    }
    for byte in text.utf8 {
      switch byte {
      case 65...90: word.append(capital: byte + 32)
      case 48...57, 97...122, 0xC3...0xDF: word.append(byte)
      case 0x80...0xBF where word.last >= 0x80: word.append(byte)
      case 0xE0, 0xE1, 0xE3...0xEF:
        close()
        ideographs += 1
      default: close()
      }
    }
    close()
    words.sort()
    self.words = Self.merged(words, [])
    self.hasAbsolute = hasAbsolute
    self.hasHedge = hasHedge
    self.substance = substance + (ideographs + 1) / 2
    self.count = count + (ideographs + 1) / 2
  }

  /// One word as it is read, byte by byte.
  private struct Word {
    private(set) var count = 0
    private(set) var last: UInt8 = 0
    private(set) var hasDigit = false
    private var capitals = 0
    /// The hash of all bytes.
    private(set) var whole = StableHash.ofNothing
    /// The hash of the first letters, by which words are told apart.
    private var beginning = StableHash.ofNothing
    /// The hash without the last byte.
    private var withoutLast = StableHash.ofNothing

    /// Whether all letters are capitals: `IU`, `QD`.
    var isAbbreviation: Bool { count > 1 && capitals == count }

    /// - Parameter byte: the small letter.
    mutating func append(capital byte: UInt8) {
      capitals += 1
      append(byte)
    }

    mutating func append(_ byte: UInt8) {
      withoutLast = whole
      whole = StableHash.of(whole, then: byte)
      count += 1
      last = byte
      hasDigit = hasDigit || (48...57).contains(byte)
      if count <= WordBag.stemLength { beginning = whole }
    }

    /// The hash of its first letters, without the "s" of a plural.
    var stem: UInt64 {
      let isPlural = count > 4 && last == UInt8(ascii: "s")
      return isPlural && count <= WordBag.stemLength ? withoutLast : beginning
    }
  }

  /// The words of two texts that stand one after the other.
  func union(_ other: WordBag) -> WordBag {
    WordBag(
      words: Self.merged(words, other.words), hasAbsolute: hasAbsolute || other.hasAbsolute,
      hasHedge: hasHedge || other.hasHedge, substance: substance + other.substance,
      count: count + other.count)
  }

  private init(
    words: [UInt64], hasAbsolute: Bool, hasHedge: Bool, substance: Int, count: Int
  ) {
    self.words = words
    self.hasAbsolute = hasAbsolute
    self.hasHedge = hasHedge
    self.substance = substance
    self.count = count
  }

  /// The words of two sorted lists in one, without repeats.
  private static func merged(_ left: [UInt64], _ right: [UInt64]) -> [UInt64] {
    var words: [UInt64] = []
    words.reserveCapacity(left.count + right.count)
    var (first, second) = (0, 0)
    while first < left.count || second < right.count {
      let isLeft =
        second == right.count || first < left.count && left[first] <= right[second]
      let word = isLeft ? left[first] : right[second]
      if isLeft { first += 1 } else { second += 1 }
      if words.last != word { words.append(word) }
    }
    return words
  }

  /// How many words both have.
  func overlap(_ other: WordBag) -> Int {
    var (left, right, count) = (0, 0, 0)
    while left < words.count, right < other.words.count {
      if words[left] == other.words[right] {
        (left, right, count) = (left + 1, right + 1, count + 1)
      } else if words[left] < other.words[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return count
  }

  /// The words that both have.
  func shared(with other: WordBag) -> [UInt64] { words.filter(other.has) }

  func has(_ word: UInt64) -> Bool {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle] < word { low = middle + 1 } else { high = middle }
    }
    return low < words.count && words[low] == word
  }

  /// Whether all words of another text are among them, if it has any.
  func includes(_ other: WordBag) -> Bool {
    !other.words.isEmpty && other.words.allSatisfy(has)
  }

  /// Words are told apart by their first letters, so that "label" and "labels" are one.
  private static let stemLength = 5

  /// What a common word says about the text around it.
  private struct Tone {
    var isAbsolute = false
    var isHedge = false
    var isStopWord = false
    /// A short or empty word, which says nothing by itself.
    var isFiller = false
  }

  /// By the hash of the word: one look-up a word, since every text of a guide is read here.
  private static let tones: [UInt64: Tone] = {
    var tones: [UInt64: Tone] = [:]
    func mark(_ words: String, _ property: WritableKeyPath<Tone, Bool>) {
      for word in words.split(separator: " ") {
        tones[StableHash.of(word), default: Tone()][keyPath: property] = true
      }
    }
    mark("always never all none every only nobody nothing must impossible", \.isAbsolute)
    mark(
      "usually often may might can could sometimes probably perhaps rarely about mostly some likely",
      \.isHedge)
    mark(
      """
      about after again also another because been before being both could does done each even every \
      from have here into just like made make many more most much must only other over same should \
      since some such than that their them then there these they this those through under until very \
      were what when where which while will with would your yours ours within without
      """, \.isStopWord)
    mark(
      """
      a an the of to in on at by for and or but nor is are was were be it its as if so no not yes do \
      did has had you we he she they i me my our us him her who how why too can may all any own out \
      up off than once don won isn
      """, \.isFiller)
    // Too short to tell one text from another.
    mark(
      "use get got now new way let put set say see few its per via yet one two his", \.isStopWord)
    return tones
  }()

  /// By the last bits of the hash, so that most words need no look-up.
  private static let mayHaveTone: [Bool] = {
    var marks = [Bool](repeating: false, count: 4096)
    for hash in tones.keys { marks[Int(hash & 4095)] = true }
    return marks
  }()
}
