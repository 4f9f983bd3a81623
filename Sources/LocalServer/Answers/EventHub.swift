import NIOCore
import Synchronization

/// Tells all listening pages what happened, as server-sent events.
package final class EventHub: Sendable {
  private struct State {
    var listeners: [Int: AsyncStream<ByteBuffer>.Continuation] = [:]
    var next = 0
    var greeting: ByteBuffer?
  }

  /// Messages that a listener may be behind before it misses some.
  private static let backlog = 32

  private let state = Mutex(State())

  package init() {}

  /// Sends `news`, one line, to everyone who listens; who comes later is told `greeting` first.
  package func publish(_ news: String, greeting: String) {
    let message = Self.message(news)
    state.withLock { state in
      state.greeting = Self.message(greeting)
      for listener in state.listeners.values { listener.yield(message) }
    }
  }

  /// Sends a comment, which shows who is gone.
  func beat() {
    state.withLock { state in
      for listener in state.listeners.values { listener.yield(ByteBuffer(string: ":\n\n")) }
    }
  }

  func listen() -> AsyncStream<ByteBuffer> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: ByteBuffer.self, bufferingPolicy: .bufferingNewest(Self.backlog))
    let number = state.withLock { state in
      state.next += 1
      state.listeners[state.next] = continuation
      // A short wait, so that a server that starts anew is found again at once.
      continuation.yield(ByteBuffer(string: "retry: 500\n\n"))
      if let greeting = state.greeting { continuation.yield(greeting) }
      return state.next
    }
    continuation.onTermination = { [weak self] _ in
      self?.state.withLock { _ = $0.listeners.removeValue(forKey: number) }
    }
    return stream
  }

  private static func message(_ data: String) -> ByteBuffer {
    ByteBuffer(string: "data: \(data)\n\n")
  }
}
