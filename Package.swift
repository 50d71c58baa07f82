// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let kinerja = Target.Dependency.product(name: "Kinerja", package: "Core")
let html = Target.Dependency.product(name: "HTML", package: "Core")
let contoh = Target.Dependency.product(name: "Contoh", package: "Core")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let asyncHTTPClient = Target.Dependency.product(name: "AsyncHTTPClient", package: "async-http-client")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioFoundation = Target.Dependency.product(name: "NIOFoundationCompat", package: "swift-nio")

/// What every stage of the cycle may use.
let stage: [Target.Dependency] = [
    kinerja, html, "Platform", "Storage", "Documents", hummingbird, httpTypes, nioCore, logging,
]

/// The targets follow PermenPANRB 6/2022 Pasal 5: a later stage may import an earlier one, never the reverse.
let package = Package(
    name: "kinerja-bungo",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "kinerja", targets: ["Server"])
    ],
    dependencies: [
        .package(path: "Core"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", exact: "2.37.6"),
        .package(url: "https://github.com/swift-server/async-http-client", exact: "1.37.0"),
        .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration", exact: "1.4.0"),
        .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    ],
    targets: [
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        .systemLibrary(
            name: "CDocs", pkgConfig: "pangocairo",
            providers: [
                .apt([
                    "libpango1.0-dev", "libcairo2-dev", "libxlsxwriter-dev", "libqrencode-dev",
                    "libarchive-dev", "libexpat1-dev",
                ])
            ]
        ),
        .target(
            name: "Storage",
            dependencies: [
                "CLibPQ", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"), crypto,
            ],
            path: "Sources/Platform/Database", swiftSettings: settings
        ),
        .target(
            name: "Documents", dependencies: ["CDocs", kinerja, contoh],
            path: "Sources/Platform/Documents", swiftSettings: settings
        ),
        .target(
            name: "PublicAssets", path: "Public",
            sources: ["PublicAssets.swift"],
            resources: [
                .copy("tokens.css"), .copy("app.css"), .copy("antrean.js"), .copy("app.js"), .copy("sw.js"),
                .copy("ikon.svg"), .copy("ikon-192.png"), .copy("ikon-512.png"), .copy("ikon-topeng-512.png"),
            ],
            swiftSettings: settings
        ),
        .target(
            name: "Platform",
            dependencies: [
                kinerja, html, "Storage", "CSodium", "CZlib", "PublicAssets", hummingbird, crypto, logging, httpTypes,
                nioCore, nioFoundation, nioPosix, nioHTTP1, nioSSL, asyncHTTPClient,
            ],
            path: "Sources/Platform", exclude: ["Database", "Documents"], swiftSettings: settings
        ),
        .target(
            name: "Dasar", dependencies: stage + [crypto], path: "Sources/0-Dasar",
            resources: [.copy("Rujukan/data")], swiftSettings: settings
        ),
        .target(
            name: "Perencanaan", dependencies: stage + ["Dasar"], path: "Sources/1-Perencanaan",
            resources: [.copy("StandarKinerja/data")], swiftSettings: settings
        ),
        .target(
            name: "Pelaksanaan", dependencies: stage + ["Dasar", "Perencanaan"], path: "Sources/2-Pelaksanaan",
            swiftSettings: settings
        ),
        .target(
            name: "Penilaian", dependencies: stage + ["Dasar", "Perencanaan", "Pelaksanaan"],
            path: "Sources/3-Penilaian", swiftSettings: settings
        ),
        .target(
            name: "App",
            dependencies: stage + [contoh, "Dasar", "Perencanaan", "Pelaksanaan", "Penilaian", "PublicAssets"],
            path: "Sources/App", swiftSettings: settings
        ),
        .executableTarget(
            name: "Server",
            dependencies: [
                "App", "Platform", "Storage", "Documents", "Dasar", "Perencanaan", "Pelaksanaan", "Penilaian",
                kinerja, contoh, hummingbird, logging,
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .product(name: "SystemPackage", package: "swift-system"),
                nioCore, httpTypes,
            ],
            path: "Sources/Server", swiftSettings: settings
        ),
        .target(
            name: "TestTools", dependencies: [nioCore, nioPosix, nioSSL], path: "Tests/TestTools",
            swiftSettings: settings
        ),
        .testTarget(name: "StorageTests", dependencies: ["Storage", "TestTools"], swiftSettings: settings),
        .testTarget(
            name: "DocumentsTests", dependencies: ["Documents", "TestTools", kinerja, contoh], swiftSettings: settings
        ),
        .testTarget(
            name: "PlatformTests",
            dependencies: [
                "Platform", "Storage", "TestTools", kinerja, html, logging, crypto, nioSSL, nioPosix, httpTypes,
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "AppTests",
            dependencies: [
                "App", "Platform", "Storage", "Documents", "Dasar", "Perencanaan", "Pelaksanaan", "Penilaian",
                "TestTools", kinerja, contoh, html,
                hummingbird, httpTypes, nioCore, logging,
                .product(name: "HummingbirdTesting", package: "hummingbird"),
            ],
            swiftSettings: settings
        ),
        .testTarget(name: "ArchitectureTests", dependencies: ["TestTools"], swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
