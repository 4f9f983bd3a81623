import NIOCore
import Testing

@testable import LocalServer

@Suite struct EventHubTests {
  @Test func whoComesLaterIsGreeted() async {
    let hub = EventHub()
    var early = hub.listen().makeAsyncIterator()
    hub.publish("one", greeting: "hello")
    var late = hub.listen().makeAsyncIterator()
    hub.publish("two", greeting: "hello again")

    #expect(await text(&early) == "retry: 500\n\n")
    #expect(await text(&early) == "data: one\n\n")
    #expect(await text(&early) == "data: two\n\n")
    #expect(await text(&late) == "retry: 500\n\n")
    #expect(await text(&late) == "data: hello\n\n")
    #expect(await text(&late) == "data: two\n\n")
  }

  @Test func aBeatIsAComment() async {
    let hub = EventHub()
    var listener = hub.listen().makeAsyncIterator()
    hub.beat()
    _ = await text(&listener)
    #expect(await text(&listener) == ":\n\n")
  }

  private func text(_ listener: inout AsyncStream<ByteBuffer>.Iterator) async -> String? {
    await listener.next().map { String(buffer: $0) }
  }
}
