// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "Core",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "Kinerja", targets: ["Kinerja"]),
        .library(name: "HTML", targets: ["HTML"]),
        .library(name: "Contoh", targets: ["Contoh"]),
    ],
    targets: [
        .target(name: "Kinerja", swiftSettings: settings),
        .target(name: "HTML", swiftSettings: settings),
        .target(name: "Contoh", dependencies: ["Kinerja"], swiftSettings: settings),
        .testTarget(name: "KinerjaTests", dependencies: ["Kinerja", "Contoh"], swiftSettings: settings),
        .testTarget(name: "HTMLTests", dependencies: ["HTML"], swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
