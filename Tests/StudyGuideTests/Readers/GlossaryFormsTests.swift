import TestSupport
import Testing

@Suite("Terms of a glossary in other forms")
struct GlossaryFormsTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "sentences that end in the name",
      """
      ## Key terms

      The time that a packet takes is called **latency**.

      The variation of latency is known as **jitter**

      - A network that spans a city is called a **MAN**.
      - Networks in one building are called **LANs**.
      """,
      """
      term "latency" 3:1 | The time that a packet takes
      term "jitter" 5:1 | The variation of latency
      term "MAN" 7:1 | A network that spans a city
      term "LANs" 8:1 | Networks in one building
      """),
    ReaderCase(
      "sentences that describe something else, or stand elsewhere",
      """
      ## Key terms

      When a packet is lost, this is called **loss**.

      It is called **jitter**.

      The time is short. The time that a packet takes is called **latency**.

      The gateway is also known as **router**.

      ## Networks

      The time that a packet takes is called **latency**.
      """,
      """

      """),
    ReaderCase(
      "points below the name",
      """
      ## Vocabulary

      - **NAT gateway**
        - lets private subnets reach the internet
        - is billed by the hour
      - **Bastion**:
        - a host to enter a network by
      """,
      """
      term "NAT gateway" 3:1 | lets private subnets reach the internet; is billed by the hour
      term "Bastion" 6:1 | a host to enter a network by
      """),
    ReaderCase(
      "groups of terms, and points elsewhere",
      """
      ## Glossary

      - **Networks**
        - **VPC** — a private network in the cloud
      - **Services**
        - EC2
        - S3

      ## Services

      - **NAT gateway**
        - lets private subnets reach the internet
      - **Bastion**
        - a host to enter a network by
      """,
      """
      ! 3:1 note study/unread
      """),
  ]
}
