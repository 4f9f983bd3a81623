import NIOCore
import NIOHTTP1

/// Sees to what is lost behind it: the version of HTTP, and a host in the request line.
final class RequestHead: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard case .head(var head) = unwrapInboundIn(data) else {
      context.fireChannelRead(data)
      return
    }
    // A client of HTTP/1.0 that does not ask to keep the connection expects its end.
    if !head.isKeepAlive { head.headers.replaceOrAdd(name: "connection", value: "close") }
    if !head.uri.hasPrefix("/") { Self.takeHost(from: &head) }
    context.fireChannelRead(wrapInboundOut(.head(head)))
  }

  /// The host of `GET http://host/path` stands for that of the header (RFC 9112, section 3.2.2).
  private static func takeHost(from head: inout HTTPRequestHead) {
    let scheme = "http://"
    guard head.uri.lowercased().hasPrefix(scheme) else {
      head.uri = "*"
      return
    }
    let rest = head.uri.dropFirst(scheme.count)
    let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
    let path = rest[end...]
    head.headers.replaceOrAdd(name: "host", value: String(rest[..<end]))
    head.uri = path.hasPrefix("/") ? String(path) : "/" + path
  }
}
