import CLibzip
import Foundation

/// A zip file under construction. Its entries all carry one fixed date, so that the same entries
/// give the same bytes.
struct ZipArchive {
  struct Entry {
    let name: String
    let bytes: [UInt8]
    /// False for what is compressed already.
    var isCompressed = true
  }

  /// Why a zip file could not be written.
  struct Failure: Error, CustomStringConvertible {
    let reason: String

    var description: String { "the archive cannot be written: \(reason)" }
  }

  /// The first of January 1980, the first day that zip knows.
  private static let day: UInt16 = 0x21

  let entries: [Entry]

  func bytes() throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "studyguide-zip-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "archive.zip")
    try write(to: file.path)
    return Array(try Data(contentsOf: file))
  }

  private func write(to path: String) throws {
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &code) else {
      throw Failure(reason: "libzip says \(code)")
    }
    do {
      for entry in entries { try add(entry, to: archive) }
    } catch {
      zip_discard(archive)
      throw error
    }
    guard zip_close(archive) == 0 else {
      let reason = Self.message(archive)
      zip_discard(archive)
      throw Failure(reason: reason)
    }
  }

  private func add(_ entry: Entry, to archive: OpaquePointer) throws {
    // libzip frees the copy once the archive is closed.
    let copy = malloc(max(entry.bytes.count, 1))
    entry.bytes.withUnsafeBytes { bytes in
      if let copy, let start = bytes.baseAddress { memcpy(copy, start, bytes.count) }
    }
    guard let source = zip_source_buffer(archive, copy, UInt64(entry.bytes.count), 1) else {
      free(copy)
      throw Failure(reason: Self.message(archive))
    }
    let index = zip_file_add(archive, entry.name, source, UInt32(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      throw Failure(reason: Self.message(archive))
    }
    let method = entry.isCompressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE
    guard zip_set_file_compression(archive, UInt64(index), method, 6) == 0,
      zip_file_set_dostime(archive, UInt64(index), 0, Self.day, 0) == 0
    else { throw Failure(reason: Self.message(archive)) }
  }

  /// The bytes of one entry of a zip file; nil where there is no such file or entry.
  static func read(_ name: String, from path: String) -> [UInt8]? {
    guard let archive = zip_open(path, ZIP_RDONLY, nil) else { return nil }
    defer { zip_discard(archive) }
    var status = zip_stat_t()
    guard zip_stat(archive, name, 0, &status) == 0, let file = zip_fopen(archive, name, 0) else {
      return nil
    }
    defer { zip_fclose(file) }
    var bytes = [UInt8](repeating: 0, count: Int(status.size))
    let count = bytes.withUnsafeMutableBytes { zip_fread(file, $0.baseAddress, status.size) }
    return count == status.size ? bytes : nil
  }

  private static func message(_ archive: OpaquePointer) -> String {
    String(cString: zip_strerror(archive))
  }
}
