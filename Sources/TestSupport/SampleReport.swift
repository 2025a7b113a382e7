import FoundationEssentials
package import UseCases

/// The report that `make run` loads, in its three forms.
package enum SampleReport {
    /// Where it is always 18/7/2025, 9:00 in Hà Nội.
    package static let clock = Clock { 1_752_804_000 }

    /// - Parameter form: `docx`, `xlsx` or `txt`.
    package static func file(_ form: String) throws -> ImportDocument.File {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let name = "report-2025-07-18.\(form)"
        return ImportDocument.File(
            name: name, bytes: [UInt8](try Data(contentsOf: root.appending(path: "Samples/\(name)"))))
    }
}

extension Author {
    package static let tester = Author(name: "tester@localhost")
}
