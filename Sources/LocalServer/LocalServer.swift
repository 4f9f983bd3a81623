import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix
import Synchronization

/// A web server for one person: shows a site on this machine while it is being written.
package struct LocalServer: Sendable {
  package struct Address: Sendable, Equatable {
    package let host: String
    package let port: Int

    package init(host: String, port: Int) {
      self.host = host
      self.port = port
    }

    /// `http://127.0.0.1:8080/`
    package var url: String {
      let name = host.contains(":") && !host.hasPrefix("[") ? "[\(host)]" : host
      return "http://\(name)\(port == 80 ? "" : ":\(port)")/"
    }
  }

  /// Seconds between two signs of life to listening pages.
  private static let beat = Duration.seconds(10)

  private let address: Address
  private let site: any ServedSite
  private let events: EventHub
  private let eventsPath: String

  /// - Parameter eventsPath: where pages listen to `events`.
  package init(
    _ address: Address, site: any ServedSite, events: EventHub, eventsPath: String
  ) {
    self.address = address
    self.site = site
    self.events = events
    self.eventsPath = eventsPath
  }

  /// Serves until the task is cancelled.
  ///
  /// - Parameter onStart: is called once requests can come, with the port that it became.
  /// - Throws: ``LocalServerError`` where the address cannot be had.
  package func run(onStart: @escaping @Sendable (Address) async -> Void) async throws {
    let ledger = ConnectionLedger(limit: DescriptorLimit.connections())
    let host = address.host
    var logger = Logger(label: "studyguide")
    logger.logLevel = .critical
    let hosts = HostBox(rule: HostRule(host: host, port: address.port))
    let application = Application(
      responder: SiteResponder(
        site: site, events: events, eventsPath: eventsPath, hosts: { hosts.rule }),
      server: HTTPServerBuilder { SiteChannel(responder: $0, ledger: ledger) },
      configuration: ApplicationConfiguration(
        address: .hostname(host, port: address.port), backlog: 1024),
      onServerRunning: { channel in
        let port = channel.localAddress?.port ?? 0
        hosts.set(HostRule(host: host, port: port))
        await onStart(Address(host: host, port: port))
      },
      logger: logger)
    do {
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await application.run() }
        group.addTask { [events] in
          while true {
            try await Task.sleep(for: Self.beat)
            events.beat()
          }
        }
        try await group.next()
        group.cancelAll()
      }
    } catch let error as IOError {
      throw LocalServerError(error, address: address)
    } catch let error as NIOConnectionError {
      throw LocalServerError.noSuchHost(error.host)
    }
  }
}

/// Which hosts are ours is known once the port is.
private final class HostBox: Sendable {
  private let value: Mutex<HostRule>

  init(rule: HostRule) {
    value = Mutex(rule)
  }

  var rule: HostRule { value.withLock { $0 } }

  func set(_ rule: HostRule) { value.withLock { $0 = rule } }
}

/// Why a server cannot start.
package enum LocalServerError: Error, Sendable, Equatable {
  case portInUse(Int)
  /// Ports below 1024 belong to the administrator.
  case notPermitted(Int)
  case noSuchHost(String)
  case other(String)

  init(_ error: IOError, address: LocalServer.Address) {
    switch error.errnoCode {
    case EADDRINUSE: self = .portInUse(address.port)
    case EACCES, EPERM: self = .notPermitted(address.port)
    case EADDRNOTAVAIL: self = .noSuchHost(address.host)
    default: self = .other(error.description)
    }
  }
}
