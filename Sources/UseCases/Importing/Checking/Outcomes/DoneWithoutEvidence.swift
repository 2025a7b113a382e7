import Domain

/// `doneWithoutEvidence`: stated as done, and the description is empty (high), only repeats the status, or names a legal
/// document without number and date (medium).
enum DoneWithoutEvidence {
    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        material.lists.flatMap { list in
            let done = list.indices.filter { material.rows[$0].isCompleted }
            guard list.tellsOutcomes else { return unproved(done, material) }
            return done.compactMap { row($0, material) }
        }
    }

    private static func row(_ index: Int, _ material: Material) -> Doubt? {
        let row = material.rows[index]
        guard row.appearance.grade == .claimed else { return nil }
        let promise = row.promisedWords
        if row.outcome.isEmpty || (row.appearance.description == nil && row.outcome.isStatusOnly) {
            return doubt(
                index, material, .high,
                "Ghi đã hoàn thành nhưng ô mô tả để trống; kết quả phải có là \(promise.quoted(80)).", told: "")
        }
        let told = row.appearance.description ?? row.line.text(.status) ?? row.line.text(.result) ?? ""
        if row.outcome.isStatusOnly {
            return doubt(
                index, material, .medium,
                "Mô tả chỉ nhắc lại trạng thái \(told.quoted(60)); kết quả phải có là \(promise.quoted(80)), chưa có số, ngày.",
                told: told)
        }
        let kinds = row.outcome.promised.flatMap(\.kinds)
        guard !kinds.isEmpty, kinds.allSatisfy(\.isLegalInstrument),
            row.outcome.evidence.contains(where: { $0.kind == .issued && $0.citation == nil && $0.day == nil })
        else { return nil }
        return doubt(
            index, material, .medium,
            "Mô tả nói \(told.quoted(100)) nhưng không nêu số, ngày của văn bản; kết quả phải có là \(promise.quoted(80)).",
            told: told)
    }

    private static func doubt(
        _ index: Int, _ material: Material, _ severity: Flag.Severity, _ message: String, told: String
    ) -> Doubt {
        .row(
            index, of: material, .doneWithoutEvidence, severity, fault: .outcome(index),
            at: material.rows[index].outcomePlaces, message: message,
            values: [
                Flag.Value("promised", material.rows[index].promisedWords), Flag.Value("told", told.shortened(300)),
            ])
    }

    /// A list that has no column for what was achieved is asked once.
    private static func unproved(_ done: [Int], _ material: Material) -> [Doubt] {
        guard done.count > 1 else { return [] }
        return [
            .rows(
                done, of: material, .doneWithoutEvidence, .medium, fault: .own, at: nil,
                message:
                    "Danh sách ghi \(done.count) nhiệm vụ đã hoàn thành nhưng không có cột mô tả kết quả, nên không thấy căn cứ của từng nhiệm vụ.",
                values: [Flag.Value("completed", String(done.count)), Flag.Value("described", "0")])
        ]
    }
}

extension Material.List {
    /// Whether a column tells what was achieved.
    var tellsOutcomes: Bool {
        roles.contains(.description) || rows.first?.line.isResultDescription == true
            || rows.contains { $0.appearance.description != nil }
    }
}
