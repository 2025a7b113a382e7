import Basics
import Documents
import Domain
import UseCases

extension MadeUp {
    /// What the sentences and tables of an appendix claim, checked against its own tables.
    static func claims(_ blocks: [Block], appendix: String = "03") -> [Claim] {
        let outline = Self.outline(appendix, blocks)
        let day = Self.day("2025-10-20")
        let tasks = TaskTables(of: outline)
        let reader = RowReader(names: names, documentDate: day)
        let findings = FindingReader(
            of: outline, excluding: Set(tasks.taskTables.keys), names: names, documentDate: day)
        return ClaimChecker.claims(
            outline: outline, rows: tasks.lines.map(reader.read),
            rates: RateTables(of: outline, names: names, documentDate: day), findings: findings.findings,
            lines: findings.lines)
    }

    /// "stated computed verdict" of each claim.
    static func verdicts(_ claims: [Claim]) -> [String] {
        claims.map { claim in
            let numbers = [claim.stated, claim.computed].map { $0.map { "\($0)" } ?? "-" }.joined(separator: " ")
            return "\(numbers) \(claim.verdict.rawValue)"
        }
    }
}
