import Domain

/// `duplicateRow`: rows of one assignment in the lists of a source: to be counted once and said once. High where each
/// of them counts as late or as done.
enum DuplicateRow {
    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        material.rowsByAssignment.filter { $0.count > 1 }.map { indices in
            let rows = indices.map { material.rows[$0] }
            let isCounted = rows.allSatisfy(\.isCompleted) || rows.allSatisfy { isLate($0, material) }
            let keys = rows.map(\.key).listed()
            let counted =
                isCounted ? " Mỗi dòng đều được tính vào số \(rows[0].isCompleted ? "hoàn thành" : "quá hạn")." : ""
            return .rows(
                indices, of: material, .duplicateRow, isCounted ? .high : .medium, fault: .own, at: .title,
                message:
                    "Cùng một nhiệm vụ, cùng cơ quan chủ trì, có ở \(rows.count) dòng (\(keys)): \(rows[0].appearance.title.quoted(90)).\(counted) Hệ thống hiểu là một.",
                values: zip(1..., rows).map { Flag.Value("row\($0)", $1.key) })
        }
    }

    private static func isLate(_ row: ReadRow, _ material: Material) -> Bool {
        row.appearance.status == .overdue
            || row.isOpen && (row.due(on: material.date).map { $0 < material.date } ?? false)
    }
}
