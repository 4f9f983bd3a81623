/// Which `Host` a request may name.
///
/// A page of somebody else can give its own name the address 127.0.0.1 and then read what is served
/// there as its own (DNS rebinding). Its requests name its host, so they are refused: ours are
/// `localhost`, `127.0.0.1`, `[::1]` and the host that the server was asked to listen on, each with
/// the server's port. A server that listens on all addresses also takes any address in figures,
/// which no name can be bound to.
package struct HostRule: Sendable {
  private let names: Set<String>
  private let takesAddresses: Bool
  private let port: Int

  package init(host: String, port: Int) {
    let host = host.lowercased()
    takesAddresses = Self.isWildcard(host)
    let given = host.contains(":") && !host.hasPrefix("[") ? "[\(host)]" : host
    names = ["localhost", "127.0.0.1", "[::1]", given]
    self.port = port
  }

  /// Whether a server on that host is reached from this machine alone.
  package static func isLoopback(_ host: String) -> Bool {
    let host = host.lowercased()
    if host == "localhost" || host == "::1" || host == "[::1]" { return true }
    return host.hasPrefix("127.") && isAddress(host)
  }

  /// `authority` is what stands behind `Host:`.
  package func allows(_ authority: String?) -> Bool {
    guard let authority = authority?.lowercased(), !authority.isEmpty else { return false }
    let (name, port) = Self.parts(of: authority)
    guard let port, port == self.port else { return false }
    return names.contains(name) || takesAddresses && Self.isAddress(name)
  }

  /// Name and port; a port that is not written is that of HTTP, and nil is one that is none.
  private static func parts(of authority: String) -> (name: String, port: Int?) {
    guard let colon = authority.lastIndex(of: ":"), !authority.hasSuffix("]") else {
      return (authority, 80)
    }
    let digits = authority[authority.index(after: colon)...]
    let isNumber = !digits.isEmpty && digits.utf8.allSatisfy { (48...57).contains($0) }
    return (String(authority[..<colon]), isNumber ? Int(digits) : nil)
  }

  private static func isWildcard(_ host: String) -> Bool {
    ["0.0.0.0", "::", "[::]", "*"].contains(host)
  }

  /// Whether the text is an address in figures, of four numbers or in square brackets.
  private static func isAddress(_ name: String) -> Bool {
    if name.hasPrefix("["), name.hasSuffix("]") {
      return name.dropFirst().dropLast().utf8.allSatisfy { byte in
        byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") || (48...57).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
      }
    }
    let numbers = name.split(separator: ".", omittingEmptySubsequences: false)
    return numbers.count == 4 && numbers.allSatisfy { UInt8($0) != nil }
  }
}
