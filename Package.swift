// swift-tools-version: 6.1
import PackageDescription

let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let grdbSQLite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let unixSignals: Target.Dependency = .product(name: "UnixSignals", package: "swift-service-lifecycle")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioPosix: Target.Dependency = .product(name: "NIOPosix", package: "swift-nio")

let package = Package(
    name: "giamsat",
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        // Resolved by Hummingbird already; named because we use their members (MemberImportVisibility).
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
    ],
    targets: [
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "Basics"),
        .target(name: "Domain", dependencies: ["Basics"]),
        .target(name: "Documents", dependencies: ["Basics", "CExpat", "CXlsxWriter", "CZip", "CZlib"]),
        .target(name: "Database", dependencies: ["Basics", "CPostgres", grdb, grdbSQLite, nioPosix, logging]),
        .target(name: "Persistence", dependencies: ["Basics", "Domain", "Database"]),
        .target(name: "Markup"),
        .target(
            name: "UseCases",
            dependencies: ["Basics", "Domain", "Documents", "Database", "Persistence", "Markup", crypto, logging],
            resources: [
                .embedInCode("Reporting/Definitions/standard.report"),
                .embedInCode("Reporting/Definitions/standard.cover"),
                .embedInCode("Reporting/Definitions/standard.letterhead"),
            ]),
        .target(
            name: "Web",
            dependencies: [
                "Basics", "Domain", "UseCases", "Markup", "CZlib", hummingbird, nioCore, httpTypes, lifecycle,
                unixSignals,
                logging,
            ],
            resources: [
                .embedInCode("Public/site.css"), .embedInCode("Public/site.js"), .embedInCode("Public/icon.svg"),
            ]),
        .target(name: "CommandLine", dependencies: ["Basics", "Documents", "Domain", "UseCases", arguments]),
        .executableTarget(
            name: "giamsat",
            dependencies: ["Basics", "UseCases", "Domain", "Web", "CommandLine", arguments, nioCore]),
        .target(
            name: "TestSupport",
            dependencies: ["Basics", "Domain", "Documents", "Database", "Persistence", "UseCases"]),
        .testTarget(name: "BasicsTests", dependencies: ["Basics", "TestSupport"]),
        .testTarget(name: "DomainTests", dependencies: ["Basics", "Domain", "TestSupport"]),
        .testTarget(name: "DocumentsTests", dependencies: ["Basics", "Documents", "TestSupport", "CZip"]),
        .testTarget(name: "DatabaseTests", dependencies: ["Basics", "Database", "TestSupport"]),
        .testTarget(
            name: "UseCasesTests",
            dependencies: ["Basics", "Domain", "Documents", "Database", "Persistence", "UseCases", "TestSupport"]),
        .testTarget(name: "MarkupTests", dependencies: ["Markup"]),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "Basics", "Domain", "UseCases", "Web", "TestSupport", hummingbird, logging, nioCore, httpTypes,
            ]),
    ]
)

for target in package.targets where target.type != .system {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
    ]
}
