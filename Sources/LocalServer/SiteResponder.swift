import HTTPTypes
import Hummingbird
import NIOCore

/// Answers requests from a site: hosts, methods, paths, conditions and ranges of RFC 9110.
///
/// Hummingbird's `FileMiddleware` does most of this too, but takes `bytes=-5` for the first six
/// bytes, has no 416, only weak tags made of time and size, and redirects to paths that are not
/// escaped.
struct SiteResponder: HTTPResponder {
  typealias Context = BasicRequestContext

  /// Bytes of a large file that are in memory at a time.
  private static let piece = 1 << 17

  let site: any ServedSite
  let events: EventHub
  let eventsPath: String
  let hosts: @Sendable () -> HostRule

  func respond(to request: Request, context: Context) async throws -> Response {
    guard request.headers[values: .host].isEmpty, hosts().allows(request.head.authority) else {
      return plain(
        .misdirectedRequest, "This server does not answer for the host that was asked for.")
    }
    guard request.method == .get || request.method == .head else {
      var response = plain(.methodNotAllowed, "Only GET and HEAD.")
      response.headers[.allow] = "GET, HEAD"
      response.headers[.connection] = "close"
      return response
    }
    guard let path = RequestPath(request.head.path ?? "") else {
      return plain(.badRequest, "This is no path of the site.")
    }
    let response = try await answer(path, request)
    return request.method == .head ? response.createHeadResponse() : response
  }

  private func answer(_ path: RequestPath, _ request: Request) async throws -> Response {
    if path.path == eventsPath { return stream(request.method) }
    do {
      if let file = try await site.file(at: path) { return send(file, request) }
      if !path.isFolder, let folder = RequestPath(path.raw + "/"),
        try await site.file(at: folder) != nil
      {
        let query = path.query.map { "?" + $0 } ?? ""
        var response = plain(.movedPermanently, "It is at \(folder.raw)")
        response.headers[.location] = folder.raw + query
        return response
      }
      return whole(await site.notFound(), request, status: .notFound)
    } catch let nothing as NothingToServe {
      return whole(nothing.page, request, status: .serviceUnavailable)
    }
  }

  /// The file, or that it is unchanged, or the part that was asked for.
  private func send(_ file: ServedFile, _ request: Request) -> Response {
    if request.headers[values: .ifNoneMatch].contains(where: file.tag.matches) {
      var headers = headers(file)
      headers[.eTag] = file.tag.text
      headers[.contentLength] = String(file.size)
      return Response(status: .notModified, headers: headers)
    }
    let isCurrent = request.headers[.ifRange].map { $0 == file.tag.text } ?? true
    let range = request.method == .get && isCurrent ? request.headers[.range] : nil
    switch ByteRange(range, size: file.size) {
    case .whole: return whole(file, request, status: .ok)
    case .part(let range):
      var headers = headers(file)
      headers[.eTag] = file.tag.text
      headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(file.size)"
      return Response(status: .partialContent, headers: headers, body: body(file, range))
    case .unsatisfiable:
      var response = plain(.rangeNotSatisfiable, "The file has \(file.size) bytes.")
      response.headers[.contentRange] = "bytes */\(file.size)"
      return response
    }
  }

  private func whole(
    _ file: ServedFile, _ request: Request, status: HTTPResponse.Status
  ) -> Response {
    var headers = headers(file)
    if Gzip.isAccepted(request.headers[.acceptEncoding]), let compressed = file.compressed() {
      headers[.eTag] = file.tag.compressed.text
      headers[.contentEncoding] = "gzip"
      return Response(status: status, headers: headers, body: .init(byteBuffer: compressed))
    }
    headers[.eTag] = file.tag.text
    return Response(status: status, headers: headers, body: body(file, 0..<file.size))
  }

  private func headers(_ file: ServedFile) -> HTTPFields {
    var headers = Self.common
    headers[.contentType] = file.kind.mediaType
    headers[.acceptRanges] = "bytes"
    if file.kind.isCompressible { headers[.vary] = "Accept-Encoding" }
    return headers
  }

  private func body(_ file: ServedFile, _ range: Range<Int>) -> ResponseBody {
    switch file.body {
    case .memory(let buffer, _):
      let slice = buffer.getSlice(at: buffer.readerIndex + range.lowerBound, length: range.count)
      return ResponseBody(byteBuffer: slice ?? ByteBuffer())
    case .disk(let file):
      return ResponseBody(contentLength: range.count) { writer in
        for start in stride(from: range.lowerBound, to: range.upperBound, by: Self.piece) {
          let bytes = file.read(start..<min(start + Self.piece, range.upperBound))
          guard !bytes.isEmpty else { throw ShortFile() }
          try await writer.write(ByteBuffer(bytes: bytes))
        }
        try await writer.finish(nil)
      }
    }
  }

  private func stream(_ method: HTTPRequest.Method) -> Response {
    var headers = Self.common
    headers[.contentType] = "text/event-stream; charset=utf-8"
    guard method == .get else { return Response(status: .ok, headers: headers) }
    let listening = events.listen()
    return Response(
      status: .ok, headers: headers,
      body: ResponseBody { writer in
        for await message in listening { try await writer.write(message) }
        try await writer.finish(nil)
      })
  }

  private func plain(_ status: HTTPResponse.Status, _ text: String) -> Response {
    var headers = Self.common
    headers[.contentType] = "text/plain; charset=utf-8"
    return Response(
      status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(string: text + "\n")))
  }

  /// What every answer says: keep nothing, guess nothing, and show nothing in others' pages.
  private static let common: HTTPFields = {
    var headers = HTTPFields()
    headers[.cacheControl] = "no-store"
    headers[.xContentTypeOptions] = "nosniff"
    if let name = HTTPField.Name("Cross-Origin-Resource-Policy") { headers[name] = "same-origin" }
    return headers
  }()
}

/// A file became shorter while it was sent; the connection ends, so that nobody takes it for whole.
private struct ShortFile: Error {}

extension HTTPField.Name {
  /// `Host` beyond the first one, which is the request's authority.
  fileprivate static var host: Self { Self(parsed: "host") ?? .origin }
}
