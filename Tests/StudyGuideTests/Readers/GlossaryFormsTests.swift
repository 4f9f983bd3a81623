import TestSupport
import Testing

@Suite("Terms of a glossary in other forms")
struct GlossaryFormsTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "lines of which one has a colon and one a bracket",
      """
      ## Key people

      **Louis XVI** — King of France, executed in 1793.
      **Olympe de Gouges** (1748–1793) — wrote the Declaration of the Rights of Woman.
      **Robespierre**: Leader of the Committee of Public Safety.
      """,
      """
      term "Louis XVI" 3:1 | King of France, executed in 1793.
      term "Olympe de Gouges (1748–1793)" 4:1 | wrote the Declaration of the Rights of Woman.
      term "Robespierre" 5:1 | Leader of the Committee of Public Safety.
      """),
    ReaderCase(
      "a line that is no term keeps the first from taking the others",
      """
      ## Key people

      **Louis XVI**: King of France, executed in January 1793.
      **Robespierre** — Leader of the Committee of Public Safety.
      **Abbé Sieyès**, author of a pamphlet
      """,
      """

      """),
    ReaderCase(
      "definitions over two lines",
      """
      ## Glossary

      Latency
      : the time it takes to
      answer a request
      Throughput
      : how many it answers
      """,
      """
      term "Latency" 3:1 | the time it takes to answer a request
      term "Throughput" 6:1 | how many it answers
      """),
    ReaderCase(
      "a year in brackets, and two lines of a glossary",
      """
      ## Vocabulary

      Federalism = power shared between two governments
      Judicial review = courts can strike down laws (1803)

      ## Physics

      Force = mass times acceleration (2)
      Ratification = formal approval
      """,
      """
      term "Federalism" 3:1 | power shared between two governments
      term "Judicial review" 4:1 | courts can strike down laws (1803)
      """),
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
