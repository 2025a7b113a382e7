import Basics
import Crypto
import Database
import Domain
import Persistence

extension ReportIssue {
    /// What the revision that records an issue says of it, so that the chain of revisions seals it: alter a word, a day
    /// or the hash of a file, and it is another.
    func seal(_ files: [ReportFile]) -> String {
        let order = files.sorted { ($0.part.rawValue, $0.form.rawValue) < ($1.part.rawValue, $1.form.rawValue) }
        let lines =
            [title, from.iso, day.iso, String(knownAt.number), source ?? "", contentHash, dataHash, registerHash]
            + order.map(\.line)
        return "sha256:\(SHA256.hash(data: Array(lines.joined(separator: "\n").utf8)).hexadecimal)"
    }
}

extension ReportFile {
    /// As it goes into hashes.
    var line: String { "\(part.rawValue) \(form.rawValue) \(hash)" }
}

extension ReportRows {
    /// Issues that are not as they were sealed: their words, the hashes of their files, or the files themselves.
    func broken(_ connection: Connection) throws -> [Int] {
        let said = Dictionary(
            try RevisionRows(connection).all().map { ($0.0.id, $0.1.why) }, uniquingKeysWith: { first, _ in first })
        return try all().enumerated().compactMap { index, entry in
            let isSealed =
                entry.issue.number == index + 1 && said[entry.since] == entry.issue.seal(entry.files)
                && entry.issue.contentHash == IssueReport.contentHash(of: entry.files)
            let areFilesWhole = try entry.files.allSatisfy { file in
                let bytes = try content(of: entry.issue.number, file.part, as: file.form) ?? []
                return SHA256.hash(data: bytes).hexadecimal == file.hash
            }
            return isSealed && areFilesWhole ? nil : entry.issue.number
        }
    }
}
