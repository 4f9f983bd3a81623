import Testing

@testable import LocalServer

@Suite struct HostRuleTests {
  @Test(arguments: [
    ("127.0.0.1", 8080, "localhost:8080"), ("127.0.0.1", 8080, "LOCALHOST:8080"),
    ("127.0.0.1", 8080, "127.0.0.1:8080"), ("127.0.0.1", 8080, "[::1]:8080"),
    ("127.0.0.1", 80, "localhost"), ("127.0.0.1", 80, "[::1]"), ("::1", 8080, "[::1]:8080"),
    ("desk.local", 8080, "desk.local:8080"), ("192.168.1.7", 8080, "192.168.1.7:8080"),
    ("fe80::1", 8080, "[fe80::1]:8080"),
    ("0.0.0.0", 8080, "192.168.1.7:8080"), ("::", 8080, "[fe80::1]:8080"),
  ])
  func allows(host: String, port: Int, authority: String) {
    #expect(HostRule(host: host, port: port).allows(authority))
  }

  @Test(arguments: [
    ("127.0.0.1", "localhost"), ("127.0.0.1", "localhost:80"), ("127.0.0.1", "localhost:8081"),
    ("127.0.0.1", "evil.example:8080"), ("127.0.0.1", "localhost.evil.example:8080"),
    ("127.0.0.1", "127.0.0.1.evil.example:8080"), ("127.0.0.1", "evil.example"),
    ("127.0.0.1", "192.168.1.7:8080"), ("127.0.0.1", "localhost.:8080"),
    ("127.0.0.1", "user@localhost:8080"), ("127.0.0.1", "localhost:8080:8080"),
    ("127.0.0.1", "localhost:"), ("127.0.0.1", "localhost:+8080"), ("127.0.0.1", ":8080"),
    ("127.0.0.1", ""), ("0.0.0.0", "evil.example:8080"), ("0.0.0.0", "1.2.3.4.evil.example:8080"),
    ("0.0.0.0", "[evil.example]:8080"), ("0.0.0.0", "192.168.1.7:80"),
  ])
  func refuses(host: String, authority: String) {
    #expect(!HostRule(host: host, port: 8080).allows(authority))
  }

  @Test func aRequestWithoutHostIsRefused() {
    #expect(!HostRule(host: "127.0.0.1", port: 80).allows(nil))
  }

  @Test(arguments: [
    ("127.0.0.1", true), ("127.8.0.1", true), ("localhost", true), ("::1", true), ("[::1]", true),
    ("0.0.0.0", false), ("::", false), ("192.168.1.7", false), ("127.evil.example", false),
  ])
  func knowsWhatIsLocal(host: String, isLocal: Bool) {
    #expect(HostRule.isLoopback(host) == isLocal)
  }
}
