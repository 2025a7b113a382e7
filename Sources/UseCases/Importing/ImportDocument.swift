import Basics
import Crypto
package import Database
package import Documents
import Domain
import Persistence

/// Reads a document into the register: all of it in one revision, or nothing.
///
/// The same file again changes nothing; a corrected one becomes the next version of its source.
package struct ImportDocument: Sendable {
    private let database: Database
    private let recorder: Recorder
    private let clock: Clock

    package init(database: Database, recorder: Recorder, clock: Clock) {
        self.database = database
        self.recorder = recorder
        self.clock = clock
    }

    /// A file as a person hands it over.
    package struct File: Sendable {
        package let name: String
        package let bytes: [UInt8]
        /// Nil lets the contents tell.
        package let format: Document.Format?

        package init(name: String, bytes: [UInt8], format: Document.Format? = nil) {
            self.name = name
            self.bytes = bytes
            self.format = format
        }
    }

    /// Which source the file belongs to, where its heading should not decide.
    package enum Belonging: Equatable, Sendable {
        case byHeading
        case newSource
        case version(of: String)
    }

    /// What is being done, for whoever waits. The pipeline has more stages; these take their time.
    package enum Stage: Int, CaseIterable, Sendable {
        case reading, understanding, checking, storing
    }

    /// - Parameters:
    ///   - isTrial: understands and compares, and stores nothing.
    ///   - reached: told where a stage begins.
    /// - Throws: `Refusal`.
    package func callAsFunction(
        _ file: File, belonging: Belonging = .byHeading, isTrial: Bool = false, by author: Author,
        reached: (Stage) -> Void = { _ in }
    ) async throws -> ImportReport {
        reached(.reading)
        let document: Document
        do {
            document = try Document.read(bytes: file.bytes, named: file.name, as: file.format)
        } catch {
            throw Refusal.unreadable(fileName: file.name, error)
        }
        let names = try await database.read { connection in
            let revision = try RevisionRows(connection).newest().id
            let aliases = try AliasRows(connection).known(at: revision)
            return AgencyNames.standard.with(aliases: aliases.map { ($0.name, $0.agency) })
        }
        let understanding = Understanding(
            of: document, fileName: file.name, names: names, importedOn: clock.today, reached: reached)
        guard !understanding.isEmpty else { throw Refusal.rule(.nothingUnderstood) }
        let storing = Storing(
            understanding: understanding, file: file, format: document.format,
            hash: SHA256.hash(data: file.bytes).hexadecimal, belonging: belonging)
        reached(.storing)
        do {
            return try await recorder.record("ImportDocument", by: author, source: understanding.identity.code) {
                let report = try storing.store($0, since: $1)
                if isTrial { throw Unstored(report: report) }
                return report
            }
        } catch let unstored as Unstored {
            return unstored.report
        }
    }
}

/// Takes the transaction back and carries out what it would have said: a trial, or a file that is known already.
struct Unstored: Error {
    let report: ImportReport
}
