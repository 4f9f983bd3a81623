import Foundation
import Testing

@testable import Publishing

@Suite("Why a site could not be written")
struct OutputErrorTests {
  @Test("A source that may not be read is not said to be written")
  func reading() {
    let error = OutputError.last("read", "img/secret.png", code: EACCES)
    #expect(error == .notReadable("img/secret.png"))
    #expect(error.description == "reading img/secret.png is not permitted")
    #expect(OutputError.last("write", "a", code: EACCES) == .notPermitted("a"))
  }

  @Test("What can be done about it", arguments: [EACCES, EROFS, ENOSPC, ENAMETOOLONG])
  func helps(code: Int32) {
    for operation in ["read", "write"] {
      #expect(OutputError.last(operation, "a", code: code).help != nil)
    }
  }
}
