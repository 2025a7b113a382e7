package import Basics
package import Domain

/// What can be exported. Raw values are the words of the command line.
package enum ExportKind: String, CaseIterable, Sendable {
    case tasks, obligations, agencies, directives, rates, findings, lines, claims, quality
}

/// The objects of an export, made from the register of one revision (forms in the contracts).
package struct Exports: Sendable {
    let register: Register
    /// The one source that is asked for; nil for all.
    let source: Source?
    let day: CivilDate
    let audience: Audience

    /// - Parameter audience: who may see the rows; which of their fields is a matter of `ExportKind.fields`.
    package init(
        _ register: Register, asOf day: CivilDate, source: Source? = nil, for audience: Audience = .staff
    ) {
        self.audience = audience
        self.register = register
        self.day = day
        self.source = source
    }

    /// - Parameter cells: the cells as received of each task row, by its id; lists in memory do without them.
    package func objects(_ kind: ExportKind, cells: [Int: [HeadedCell]] = [:]) -> [ExportValue] {
        switch kind {
        case .tasks: tasks(cells: cells)
        case .obligations: obligations()
        case .agencies: agencies()
        case .directives: directives()
        case .rates: rates()
        case .findings: findings()
        case .lines: lines()
        case .claims: claims()
        case .quality: quality()
        }
    }

    /// Keys are bare when only one source is spoken of.
    var isBare: Bool { source != nil || register.sources.count <= 1 }

    func key(_ key: String, of source: Identifier<Source>) -> String {
        register.key(key, of: source, isBare: isBare)
    }

    func isAsked(_ id: Identifier<Source>) -> Bool { source.map { $0.id == id } ?? true }
}
