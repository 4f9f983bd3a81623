import Glibc
import NIOCore
import Synchronization

/// All open connections. Where there are too many, one in which nothing happens has to go, so that
/// however many others hold, somebody who comes is served.
final class ConnectionLedger: Sendable {
  enum State: Sendable {
    /// Nothing was asked, or not to its end.
    case waiting
    case answering
  }

  private struct Entry {
    let channel: any Channel
    var state: State
    /// What happened last, counted over all connections.
    var age: Int
  }

  private struct Book {
    var entries: [Int: Entry] = [:]
    var clock = 0
  }

  private let limit: Int
  private let book = Mutex(Book())

  init(limit: Int) {
    self.limit = limit
  }

  /// Enters a connection and returns its number.
  func add(_ channel: any Channel) -> Int {
    let (number, victim) = book.withLock { book -> (Int, (any Channel)?) in
      let victim = book.entries.count >= limit ? Self.idlest(book.entries) : nil
      let channelToEnd = victim.flatMap { book.entries.removeValue(forKey: $0)?.channel }
      book.clock += 1
      book.entries[book.clock] = Entry(channel: channel, state: .waiting, age: book.clock)
      return (book.clock, channelToEnd)
    }
    victim?.close(promise: nil)
    return number
  }

  func note(_ number: Int, _ state: State) {
    book.withLock { book in
      book.clock += 1
      book.entries[number]?.state = state
      book.entries[number]?.age = book.clock
    }
  }

  func remove(_ number: Int) {
    book.withLock { _ = $0.entries.removeValue(forKey: number) }
  }

  /// Of the state that most are in, for that is where whoever holds many has them: the one in which
  /// nothing has happened for longest.
  private static func idlest(_ entries: [Int: Entry]) -> Int? {
    let answering = entries.values.count { $0.state == .answering }
    let crowd: State = answering * 2 > entries.count ? .answering : .waiting
    return entries.filter { $0.value.state == crowd }.min { $0.value.age < $1.value.age }?.key
  }
}

/// How many files the process may have open.
enum DescriptorLimit {
  /// Connections that a server for one person holds at most.
  private static let most = 512
  /// Kept for everything else, and for connections that are just being ended.
  private static let reserve = 256

  /// Raises the limit as far as that is permitted, and returns how many connections fit.
  static func connections() -> Int {
    var limit = rlimit()
    let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    guard getrlimit(resource, &limit) == 0 else { return most / 2 }
    limit.rlim_cur = min(max(limit.rlim_cur, 8192), limit.rlim_max)
    _ = setrlimit(resource, &limit)
    guard getrlimit(resource, &limit) == 0 else { return most / 2 }
    return max(16, min(most, Int(limit.rlim_cur) - reserve))
  }
}
