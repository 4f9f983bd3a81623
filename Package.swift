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
    .package(
      url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    // What Hummingbird stands on, for the connections that `LocalServer` looks after itself.
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.14.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.34.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(
      name: "CLibzip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CMimalloc", providers: [.apt(["libmimalloc-dev"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(
      name: "LocalServer",
      dependencies: [
        "CZlib",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      swiftSettings: settings),
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
        "CLibzip", "Markdown", "Practice", "Rehearsal", "StudyGuide",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
    .target(name: "Rehearsal", dependencies: ["Markdown", "StudyGuide"], swiftSettings: settings),
    .target(
      name: "Publishing",
      dependencies: [
        "Markdown", "Practice", "Rehearsal", "StudyGuide",
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      swiftSettings: settings, plugins: ["EmbedFiles"]),
    .executableTarget(
      name: "CLI",
      dependencies: [
        "CMimalloc", "Interchange", "LocalServer", "Markdown", "Practice", "Publishing", "Rainbow",
        "SpacedRepetition", "StudyGuide",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Serving/Client", "Starter"], swiftSettings: settings, plugins: ["EmbedFiles"]),
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
      name: "RehearsalTests", dependencies: ["Rehearsal", "StudyGuide"], swiftSettings: settings),
    .testTarget(
      name: "EndToEndTests", dependencies: ["CLI"], exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "LocalServerTests", dependencies: ["LocalServer"], swiftSettings: settings),
    .testTarget(
      name: "PreviewTests", dependencies: ["CLI", "LocalServer", "Practice", "StudyGuide"],
      swiftSettings: settings),
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
