import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Tells the ledger what a connection is at, ends it after an answer that says so, and where
/// somebody takes nothing of an answer for long.
final class ConnectionWatch: ChannelDuplexHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private static let stall = TimeAmount.seconds(30)

  private let ledger: ConnectionLedger
  private var ticket: Int?
  private var endsAfterAnswer = false
  private var stalled: Scheduled<Void>?

  init(ledger: ConnectionLedger) {
    self.ledger = ledger
  }

  func handlerAdded(context: ChannelHandlerContext) {
    ticket = ledger.add(context.channel)
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    stalled?.cancel()
    if let ticket { ledger.remove(ticket) }
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if case .end = unwrapInboundIn(data), let ticket { ledger.note(ticket, .answering) }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head(let head):
      endsAfterAnswer = head.headerFields[.connection] == "close"
      context.write(data, promise: promise)
    case .body: context.write(data, promise: promise)
    case .end:
      if let ticket { ledger.note(ticket, .waiting) }
      guard endsAfterAnswer else {
        context.write(data, promise: promise)
        return
      }
      let channel = context.channel
      let written = promise ?? context.eventLoop.makePromise()
      written.futureResult.whenComplete { _ in channel.close(promise: nil) }
      context.writeAndFlush(data, promise: written)
    }
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    stalled?.cancel()
    stalled = nil
    if !context.channel.isWritable {
      let channel = context.channel
      stalled = context.eventLoop.scheduleTask(in: Self.stall) { channel.close(promise: nil) }
    }
    context.fireChannelWritabilityChanged()
  }
}
