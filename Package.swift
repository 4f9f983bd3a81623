// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "studyguide",
  products: [.executable(name: "studyguide", targets: ["CLI"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/onevcat/Rainbow", from: "4.2.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(
      name: "CLibzip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CMimalloc", providers: [.apt(["libmimalloc-dev"])]),
    .target(
      name: "Markdown",
      dependencies: ["CCmark", .product(name: "Yams", package: "Yams")],
      swiftSettings: settings),
    .target(name: "StudyGuide", dependencies: ["Markdown"], swiftSettings: settings),
    .target(name: "Practice", dependencies: ["Markdown", "StudyGuide"], swiftSettings: settings),
    .target(
      name: "SpacedRepetition",
      dependencies: [
        "Markdown", "Practice", "StudyGuide", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
    .target(
      name: "Interchange",
      dependencies: [
        "CLibzip", "Markdown", "Practice", "StudyGuide",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
    .target(
      name: "Publishing",
      dependencies: [
        "Markdown", "Practice", "StudyGuide",
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      swiftSettings: settings, plugins: ["EmbedFiles"]),
    .executableTarget(
      name: "CLI",
      dependencies: [
        "CMimalloc", "Interchange", "Markdown", "Practice", "Publishing", "Rainbow",
        "SpacedRepetition", "StudyGuide",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Starter"], swiftSettings: settings, plugins: ["EmbedFiles"]),
    .executableTarget(name: "embed-files", path: "Plugins/embed-files", swiftSettings: settings),
    .plugin(
      name: "EmbedFiles", capability: .buildTool(), dependencies: ["embed-files"]),
    .target(
      name: "TestSupport", dependencies: ["Markdown", "StudyGuide"], path: "Tests/TestSupport",
      swiftSettings: settings),
    .testTarget(
      name: "MarkdownTests", dependencies: ["CCmark", "Markdown"], swiftSettings: settings),
    .testTarget(
      name: "StudyGuideTests", dependencies: ["StudyGuide", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "EndToEndTests", dependencies: ["CLI"], exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "PracticeTests", dependencies: ["Markdown", "Practice", "StudyGuide"],
      swiftSettings: settings),
    .testTarget(
      name: "SpacedRepetitionTests",
      dependencies: [
        "Practice", "SpacedRepetition", "StudyGuide",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "CLITests",
      dependencies: ["CLI", "Markdown", "Practice", "SpacedRepetition", "StudyGuide"],
      swiftSettings: settings),
    .testTarget(
      name: "InterchangeTests", dependencies: ["Interchange"], swiftSettings: settings),
    .testTarget(
      name: "PublishingTests", dependencies: ["Markdown", "Practice", "Publishing", "StudyGuide"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
