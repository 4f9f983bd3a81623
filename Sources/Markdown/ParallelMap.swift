extension RandomAccessCollection where Self: Sendable, Index == Int, Element: Sendable {
  /// The elements transformed by up to `jobs` tasks at a time, in the order of the collection. A
  /// task that is cancelled ends after at most 64 elements more.
  package func parallelMap<Result: Sendable>(
    jobs: Int, _ transform: @escaping @Sendable (Element) throws -> Result
  ) async throws -> [Result] {
    let chunk = Swift.max(1, Swift.min(64, count / Swift.max(1, jobs)))
    let starts = Array(stride(from: startIndex, to: endIndex, by: chunk))
    var chunks = [[Result]](repeating: [], count: starts.count)
    try await withThrowingTaskGroup(of: (Int, [Result]).self) { group in
      var next = 0
      func add() {
        guard next < starts.count else { return }
        let (position, start) = (next, starts[next])
        let end = Swift.min(start + chunk, endIndex)
        group.addTask {
          try Task.checkCancellation()
          return (position, try self[start..<end].map(transform))
        }
        next += 1
      }
      for _ in 0..<Swift.max(1, jobs) { add() }
      while let (position, results) = try await group.next() {
        chunks[position] = results
        add()
      }
    }
    return chunks.flatMap { $0 }
  }
}
