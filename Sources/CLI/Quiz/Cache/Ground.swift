import Markdown

/// All that a bank of questions follows from: every source file, the seed, and the program that
/// makes it. It is kept and compared whole, byte by byte, so that no hash can be mistaken.
struct Ground: Equatable {
  let bytes: [UInt8]

  /// Nil where the program cannot tell which one it is.
  init?(
    _ documents: [SourceFile], settings: SourceFile?, seed: UInt64,
    program: String? = ProgramIdentity.text
  ) {
    guard let program else { return nil }
    var writer = ByteWriter()
    writer.write(program)
    writer.write(seed)
    writer.write((settings.map { [$0] } ?? []) + documents) { writer, file in
      writer.write(file.path)
      writer.write(bytes: file.bytes)
    }
    bytes = writer.bytes
  }
}
