import Foundation
import PackagePlugin

/// Puts folders of text files into a target as one generated Swift file.
@main
struct EmbedFiles: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    guard let folder = folder(for: target, in: context.package.directoryURL) else { return [] }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    return [
      .buildCommand(
        displayName: "Embedding files into \(target.name)",
        executable: try context.tool(named: "embed-files").url,
        arguments: [folder.path(), output.path()],
        inputFiles: files(in: folder),
        outputFiles: [output])
    ]
  }

  /// What is embedded where: the default theme into Publishing, the starter guide into the CLI.
  private func folder(for target: Target, in package: URL) -> URL? {
    switch target.name {
    case "Publishing": package.appending(path: "Themes/default")
    case "CLI": package.appending(path: "Sources/CLI/Starter")
    default: nil
    }
  }

  /// Every file of the folder, and the folders themselves, so that a new file is noticed.
  private func files(in folder: URL) -> [URL] {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let files = found?.compactMap { $0 as? URL } ?? []
    return files.sorted { $0.path < $1.path }
  }
}
