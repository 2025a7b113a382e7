import Basics
import Domain

/// `deadlineBeforeDirective`: due before the directive's own date. Medium where it makes agencies late.
enum DeadlineBeforeDirective {
    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        let dates = material.directiveDates
        return material.rows.enumerated().compactMap { index, row in
            guard let directive = row.appearance.directive, let due = row.appearance.deadline.due,
                let asked = directive.date ?? dates[directive.key], due < asked
            else { return nil }
            let isLate = row.appearance.status == .overdue || row.isOpen && due < material.date
            return .row(
                index, of: material, .deadlineBeforeDirective, isLate ? .medium : .low, fault: .deadline(index),
                at: [.deadline, .directive],
                message:
                    "Thời hạn \((row.appearance.deadlineWords ?? "").quoted(40)) (\(due.vietnamese)) trước ngày của văn bản giao nhiệm vụ \(directive.symbol) (\(asked.vietnamese)).\(isLate ? " Theo thời hạn này nhiệm vụ bị tính quá hạn." : "")",
                values: [Flag.Value("due", due.iso), Flag.Value("directive", asked.iso)])
        }
    }
}
