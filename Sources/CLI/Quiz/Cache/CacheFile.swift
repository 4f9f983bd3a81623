import Foundation
import Practice
import SpacedRepetition
import StudyGuide

/// A bank of questions in a file: the ground that it follows from, the catalogue, the elements'
/// traces and the items. The first two are read at once, the others when they are asked for; each
/// part and each item has a checksum.
struct CacheFile: Sendable {
  /// Where an item stands behind the parts.
  private struct Location: Sendable {
    let offset: Int
    let count: Int
    let checksum: UInt64
  }

  /// Changes whenever the layout does.
  private static let magic: UInt64 = 0x3130_7A69_7551_4753  // SGQuiz01
  /// Magic, the counts of three parts with their checksums, the count of the items, a checksum.
  private static let headCount = 9 * 8

  let catalogue: StudyCatalogue
  let stamp: String
  private let handle: FileHandle
  private let locations: [Location]
  private let tracesPart: Location

  /// Nil where there is no such file, or it was made from something else, or is not whole.
  init?(path: String, ground: Ground) {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard attributes?[.type] as? FileAttributeType == .typeRegular,
      let size = attributes?[.size] as? Int, let handle = FileHandle(forReadingAtPath: path),
      let opened = try? Self(handle, size: size, ground)
    else { return nil }
    self = opened
  }

  private init(_ handle: FileHandle, size: Int, _ ground: Ground) throws {
    self.handle = handle
    let head = try Self.bytes(handle, at: 0, count: Self.headCount)
    var reader = ByteReader(head)
    guard try reader.wide() == Self.magic else { throw ByteReader.Unfit() }
    var offset = Self.headCount
    var parts: [Location] = []
    for _ in 0..<3 {
      let (count, checksum) = (try reader.number(), try reader.wide())
      guard (0...size).contains(count) else { throw ByteReader.Unfit() }
      parts.append(Location(offset: offset, count: count, checksum: checksum))
      offset += count
    }
    let itemsCount = try reader.number()
    guard try reader.wide() == Checksum.of(Array(head.dropLast(8))), offset + itemsCount == size,
      parts[0].count == ground.bytes.count,
      try Self.bytes(handle, at: parts[0]) == ground.bytes
    else { throw ByteReader.Unfit() }

    var index = ByteReader(try Self.bytes(handle, at: parts[1]))
    stamp = try index.text()
    let catalogue = try StudyCatalogue(from: &index)
    self.catalogue = catalogue
    locations = try index.list { [offset] reader in
      let location = Location(
        offset: offset + (try reader.number()), count: try reader.number(),
        checksum: try reader.wide())
      guard location.offset >= offset, (0...itemsCount).contains(location.count) else {
        throw ByteReader.Unfit()
      }
      return location
    }
    guard locations.count == catalogue.entries.count else { throw ByteReader.Unfit() }
    tracesPart = parts[2]
  }

  func item(_ entry: StudyCatalogue.Entry) throws -> StudyItem {
    guard locations.indices.contains(entry.place) else { throw ByteReader.Unfit() }
    var reader = ByteReader(try Self.bytes(handle, at: locations[entry.place]))
    return try StudyItem(entry, of: catalogue.chapters[entry.chapter].id, from: &reader)
  }

  func traces() throws -> [ElementMatch.Trace] {
    var reader = ByteReader(try Self.bytes(handle, at: tracesPart))
    return try reader.list { reader in
      let (id, kind, text) = (try reader.text(), try reader.text(), try reader.text())
      guard let kind = Element.Kind(rawValue: kind) else { throw ByteReader.Unfit() }
      return ElementMatch.Trace(id: id, kind: kind, text: text)
    }
  }

  private static func bytes(_ handle: FileHandle, at location: Location) throws -> [UInt8] {
    let bytes = try bytes(handle, at: location.offset, count: location.count)
    guard Checksum.of(bytes) == location.checksum else { throw ByteReader.Unfit() }
    return bytes
  }

  private static func bytes(_ handle: FileHandle, at offset: Int, count: Int) throws -> [UInt8] {
    try handle.seek(toOffset: UInt64(offset))
    let data = try handle.read(upToCount: count) ?? Data()
    guard data.count == count else { throw ByteReader.Unfit() }
    return Array(data)
  }
}

extension CacheFile {
  /// The bytes of such a file.
  static func bytes(
    _ ground: Ground, _ catalogue: StudyCatalogue, stamp: String, traces: [ElementMatch.Trace],
    items: [StudyItem]
  ) -> [UInt8] {
    var (index, itemBytes) = (ByteWriter(), ByteWriter())
    let locations = items.map { item in
      var writer = ByteWriter()
      item.write(to: &writer)
      defer { itemBytes.append(writer.bytes) }
      return Location(
        offset: itemBytes.bytes.count, count: writer.bytes.count,
        checksum: Checksum.of(writer.bytes))
    }
    index.write(stamp)
    catalogue.write(to: &index)
    index.write(locations) { writer, location in
      writer.write(location.offset)
      writer.write(location.count)
      writer.write(location.checksum)
    }
    var file = ByteWriter()
    file.write(magic)
    let parts = [ground.bytes, index.bytes, bytes(of: traces)]
    for part in parts {
      file.write(part.count)
      file.write(Checksum.of(part))
    }
    file.write(itemBytes.bytes.count)
    file.write(Checksum.of(file.bytes))
    for part in parts { file.append(part) }
    file.append(itemBytes.bytes)
    return file.bytes
  }

  static func bytes(of traces: [ElementMatch.Trace]) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(traces) { writer, trace in
      writer.write(trace.id)
      writer.write(trace.kind.rawValue)
      writer.write(trace.text)
    }
    return writer.bytes
  }
}
