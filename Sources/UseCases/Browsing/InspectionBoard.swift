import Basics
package import Domain
import Persistence

/// What the inspections of one source found, with the other sources that tell of any.
package struct InspectionBoard: Sendable {
    /// Sources that tell findings or figures of the network, the newest first.
    package let sources: [Source]
    /// The one shown; nil while no source tells of any.
    package let source: Source?
    package let findings: [Finding]
    package let lines: [NetworkLine]

    /// - Parameter code: of the source to show; nil asks for the newest of by the day, or else the first one after.
    /// - Throws: `Refusal.invalid` for a source that tells nothing of inspections.
    package init(_ edition: Edition, source code: String?) throws(Refusal) {
        let register = edition.register
        let telling = Set(register.findings.map(\.source)).union(register.lines.map(\.source))
        sources = register.sources.filter { telling.contains($0.id) }.reversed()
        if let code {
            source = sources.first { $0.code == code }
            guard source != nil else { throw .invalid([FieldProblem(field: "source", code: "unknown")]) }
        } else {
            source = sources.first { $0.date <= edition.day } ?? sources.last
        }
        let shown = source?.id
        findings = register.findings.filter { $0.source == shown }.map(\.finding)
        lines = register.lines.filter { $0.source == shown }.map(\.line)
    }
}
