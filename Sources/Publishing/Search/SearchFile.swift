/// One file of the search index. Words are parted by how they begin, titles by chapter, so that a
/// search loads little however large the guide is.
struct SearchFile: Sendable, Equatable {
  enum Content: Sendable, Equatable {
    /// The words that begin with one letter; nil for those that begin with none of a–z and 0–9.
    case words(Character?)
    /// What is shown of a block of chapters.
    case titles(Int)
  }

  /// How many chapters one file of titles holds.
  static let block = 100
  static let letters: [Character] = Array("abcdefghijklmnopqrstuvwxyz0123456789")

  let content: Content

  static func files(chapters: Int) -> [SearchFile] {
    let words = letters.map { SearchFile(content: .words($0)) } + [SearchFile(content: .words(nil))]
    let blocks = (chapters + block - 1) / block
    return words + (0..<blocks).map { SearchFile(content: .titles($0)) }
  }

  var name: String {
    switch content {
    case .words(let letter?): "words-\(letter).js"
    case .words(nil): "words-other.js"
    case .titles(let block): "titles-\(block).js"
    }
  }
}
