import Foundation
import Markdown

/// The order in which a list of contents names the chapters, where neither `order:` nor numbers in names
/// tell one.
///
///     # Summary                     SUMMARY.md, README.md or index.md at the root
///     - [Drift](drift.md)
///     - [Bias](bias.md)
struct ListedOrder {
  private let places: [String: Int]
  private let folders: [Substring: Int]

  /// Nil where no such list names all chapters.
  init?(_ entries: [ChapterReading]) {
    guard entries.count > 2, !entries.contains(where: \.place.isGiven) else { return nil }
    let lists = Self.names.compactMap { name in
      entries.first { $0.chapter.path.lowercased() == name + ".md" && !$0.listing.isEmpty }
    }
    for list in lists {
      var places: [String: Int] = [:]
      for path in list.listing where places[path] == nil { places[path] = places.count }
      for entry in entries where places[entry.chapter.path] == nil {
        guard let name = Self.contents(entry.chapter.path) else { continue }
        // What introduces the guide stands first; a summary has nothing but the list.
        places[entry.chapter.path] = name == "summary" ? .max : -1
      }
      guard entries.allSatisfy({ places[$0.chapter.path] != nil }) else { continue }
      self.places = places
      folders = Dictionary(
        entries.map { ($0.chapter.path.folderPath, places[$0.chapter.path] ?? .max) },
        uniquingKeysWith: min)
      return
    }
    return nil
  }

  /// Whether one chapter stands before another; those of a folder stay together.
  func precedes(_ left: ChapterReading, _ right: ChapterReading) -> Bool {
    let (one, other) = (place(left), place(right))
    return one == other ? left.place < right.place : one < other
  }

  private func place(_ entry: ChapterReading) -> (Int, Int) {
    let path = entry.chapter.path
    let isAlone = Self.contents(path) != nil && places[path].map { $0 < 0 || $0 == .max } == true
    let own = places[path] ?? .max
    return (isAlone ? own : folders[path.folderPath] ?? own, own)
  }

  private static let names = ["summary", "readme", "index"]

  /// Which of the names a file at the root has.
  private static func contents(_ path: String) -> String? {
    names.first { path.lowercased() == $0 + ".md" }
  }

  /// The files that the lists of a document link to, in their order; empty for what is no list of contents.
  static func read(_ document: Document) -> [String] {
    guard contents(document.source.path) != nil else { return [] }
    var paths: [String] = []
    func collect(_ blocks: [Block]) {
      for block in blocks {
        switch block {
        case .list(let list):
          for item in list.items {
            for case .paragraph(let paragraph) in item.blocks {
              paragraph.content.forEachInline { inline in
                if case .link(let link) = inline, let path = path(link.destination) {
                  paths.append(path)
                }
              }
            }
            collect(item.blocks)
          }
        case .paragraph, .heading, .blockQuote, .codeBlock, .htmlBlock, .table, .thematicBreak:
          continue
        }
      }
    }
    collect(document.blocks)
    return paths
  }

  /// Whether a list of contents has headings and lists of links, and nothing else.
  ///
  /// - Parameter listing: the files that it lists.
  static func isOnlyList(_ document: Document, listing: [String]) -> Bool {
    guard listing.count > 1 else { return false }
    func isListed(_ block: Block) -> Bool {
      switch block {
      case .heading, .thematicBreak: true
      case .list(let list):
        list.items.allSatisfy { item in
          item.blocks.allSatisfy { block in
            if case .paragraph(let paragraph) = block { return paragraph.content.isOneLink }
            return isListed(block)
          }
        }
      case .paragraph(let paragraph): paragraph.content.isOneLink
      case .blockQuote, .codeBlock, .htmlBlock, .table: false
      }
    }
    return document.blocks.allSatisfy(isListed)
  }

  /// A Markdown file of the folder, without the place in it.
  private static func path(_ destination: String) -> String? {
    let file = destination.prefix { $0 != "#" && $0 != "?" }
    guard ContentFolder.isMarkdown(String(file)), !file.contains(":") else { return nil }
    let path = file.removingPercentEncoding ?? String(file)
    return path.hasPrefix("./") ? String(path.dropFirst(2)) : path
  }
}

extension [Inline] {
  fileprivate var isOneLink: Bool {
    let content = trimmed
    if case .link? = content.first { return content.count == 1 }
    return false
  }
}
