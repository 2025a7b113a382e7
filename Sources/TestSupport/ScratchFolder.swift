import FoundationEssentials

/// A folder that exists for one test.
package enum ScratchFolder {
    /// Lends the path of a new, empty folder, and removes it with all that is in it afterwards.
    package static func with<Value>(_ body: (String) async throws -> Value) async throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appending(path: "giamsat-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await body(folder.path)
    }
}
