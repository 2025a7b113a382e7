import Basics
import Domain
import UseCases

extension ImportReport {
    /// The object of `import --json` (form in the contracts).
    var exportValue: ExportValue {
        .object([
            .init("file", .text(fileName)), .init("source", .text(source)),
            .init("revision", ExportValue(revision.map { Int($0.number) })),
            .init(
                "tables",
                .list(
                    tables.map { table in
                        .object([
                            .init("appendix", .text(table.appendix)), .init("kind", .text(table.kind.rawValue)),
                            .init("rows", .integer(table.rows)), .init("tasks", .integer(table.tasks)),
                        ])
                    })),
            .init("tasks", .integer(tasks)), .init("new", .integer(new)), .init("known", .integer(known)),
            .init("changed", .integer(changed.count)), .init("gone", .integer(gone.count)),
            .init("flags", .object(flagCounts)), .init("diagnostics", .list(diagnostics)),
        ])
    }

    private var flagCounts: [ExportValue.Field] {
        FlagCategory.allCases.compactMap { category in
            let count = flags.filter { $0.category == category }.map(\.count).reduce(0, +)
            return count == 0 ? nil : .init(category.rawValue, .integer(count))
        }
    }

    /// What changed, what is gone and what reads like it, row by row; agencies that are not known.
    private var diagnostics: [ExportValue] {
        changed.map { change in
            .object([
                .init("code", .text("changed")), .init("row", .text(change.key)), .init("field", .text(change.field)),
                .init("before", ExportValue(change.before)), .init("after", ExportValue(change.after)),
            ])
        }
            + gone.map { .object([.init("code", .text("gone")), .init("row", .text($0))]) }
            + similar.map { likeness in
                .object([
                    .init("code", .text("similar")), .init("row", .text(likeness.key)),
                    .init("assignment", .text(likeness.assignment.shown)), .init("to", .text(likeness.to.shown)),
                    .init("before", .text(likeness.before)), .init("percent", .integer(likeness.percent)),
                ])
            }
            + agenciesUnknown.map { .object([.init("code", .text("unknownAgency")), .init("name", .text($0))]) }
    }
}
