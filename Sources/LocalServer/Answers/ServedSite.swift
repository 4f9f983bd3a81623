/// What a server has to show. It is asked at every request, so what it answers may change.
package protocol ServedSite: Sendable {
  /// The file at a path such as `rubric/index.html`; nil where there is none.
  func file(at path: RequestPath) async throws -> ServedFile?

  /// What is shown with the status 404.
  func notFound() async -> ServedFile
}

/// A site cannot show anything yet: the page says why, and its status is 503.
package struct NothingToServe: Error {
  package let page: ServedFile

  package init(page: ServedFile) {
    self.page = page
  }
}
