import TestSupport
import Testing

extension ReaderCase {
  /// Fails unless exactly the elements of its digest are read.
  func check(at place: SourceLocation = #_sourceLocation) async throws {
    let found = try await ElementDigest.of(markdown)
    #expect(found == digest, "\(found)", sourceLocation: place)
  }
}
