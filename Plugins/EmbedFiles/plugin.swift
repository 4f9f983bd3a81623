import Foundation
import PackagePlugin

/// Puts folders of text files into a target as one generated Swift file.
@main
struct EmbedFiles: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    try folders(for: target).map { name, path in
      let folder = context.package.directoryURL.appending(path: path)
      let output = context.pluginWorkDirectoryURL.appending(path: "\(name).swift")
      return .buildCommand(
        displayName: "Embedding \(path) into \(target.name)",
        executable: try context.tool(named: "embed-files").url,
        arguments: [folder.path(), output.path(), name],
        inputFiles: files(in: folder),
        outputFiles: [output])
    }
  }

  /// What is embedded where, under which name: the default theme into Publishing; the starter guide
  /// and the scripts of the preview into the CLI.
  private func folders(for target: Target) -> [(name: String, path: String)] {
    switch target.name {
    case "Publishing": [("EmbeddedFiles", "Themes/default")]
    case "CLI":
      [
        ("EmbeddedFiles", "Sources/CLI/Starter"),
        ("EmbeddedClient", "Sources/CLI/Serving/Client"),
      ]
    default: []
    }
  }

  /// Every file of the folder, and the folders themselves, so that a new file is noticed.
  private func files(in folder: URL) -> [URL] {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let files = found?.compactMap { $0 as? URL } ?? []
    return files.sorted { $0.path < $1.path }
  }
}
