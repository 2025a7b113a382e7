import Basics
import Crypto
import Database
import Documents
package import Domain
import Persistence

/// The reports that were issued, with their stored files.
package struct IssuedReports: Sendable {
    private let database: Database
    private let register: CurrentRegister

    init(database: Database, register: CurrentRegister) {
        self.database = database
        self.register = register
    }

    /// By number.
    package func callAsFunction() async throws -> [IssuedReport] {
        try await database.read { try ReportRows($0).all() }
    }

    /// - Throws: `Refusal.notFound` for a number that was not issued.
    package func issue(_ number: Int) async throws -> IssuedReport {
        guard let entry = try await self().first(where: { $0.issue.number == number }) else {
            throw Refusal.notFound(what: "\(number)")
        }
        return entry
    }

    /// The bytes of a file as they were issued.
    ///
    /// - Throws: `Refusal.notFound` where the issue has no such file.
    package func content(of number: Int, _ part: ReportPart, as form: ReportForm) async throws -> [UInt8] {
        let bytes = try await database.read { try ReportRows($0).content(of: number, part, as: form) }
        guard let bytes else { throw Refusal.notFound(what: "\(number) \(part.rawValue) \(form.rawValue)") }
        return bytes
    }

    /// A part of an issue as it was sealed, read from its Word file.
    package func shown(_ number: Int, _ part: ReportPart) async throws -> [Passage] {
        let bytes = try await content(of: number, part, as: .docx)
        do {
            return try Document.read(bytes: bytes, named: "").blocks.compactMap { block in
                switch block {
                case .paragraph(let paragraph) where paragraph.isContents: nil
                case .paragraph(let paragraph): .paragraph(paragraph.text, isHeading: paragraph.outlineLevel != nil)
                case .table(let table): .table(table.rows.map { $0.cells.map(\.text) })
                }
            }
        } catch {
            throw Refusal.unreadable(fileName: "\(number)", error)
        }
    }

    /// A paragraph or a table of a report.
    package enum Passage: Sendable, Hashable {
        case paragraph(String, isHeading: Bool)
        /// Rows of cells, the header first.
        case table([[String]])
    }

    /// What stands behind a file that is an issue of this register, unchanged.
    package struct Verification: Sendable {
        package let entry: IssuedReport
        package let file: ReportFile
        /// Whether the chain of revisions is whole and seals the issue, word for word and file by file.
        package let isChainWhole: Bool
        /// Whether the data that it rests on are still known so, as the program derives them today.
        package let isDataKnown: Bool
    }

    /// Nil for bytes that are no file of an issue of this register: somebody altered them, or they come from elsewhere.
    package func verify(_ bytes: [UInt8]) async throws -> Verification? {
        let hash = SHA256.hash(data: bytes).hexadecimal
        for entry in try await self() {
            guard let file = entry.files.first(where: { $0.hash == hash }) else { continue }
            let issue = entry.issue
            let isChainWhole = try await database.read { connection in
                let revisions = RevisionRows(connection)
                return try Revision.broken(in: revisions.all()).isEmpty
                    && revisions.hash(of: issue.knownAt) == issue.registerHash
                    && !ReportRows(connection).broken(connection).contains(issue.number)
            }
            let known = try await register.value(knownAt: issue.knownAt)
            return Verification(
                entry: entry, file: file, isChainWhole: isChainWhole,
                isDataKnown: IssueReport.dataHash(of: known, asOf: issue.day) == issue.dataHash)
        }
        return nil
    }
}
