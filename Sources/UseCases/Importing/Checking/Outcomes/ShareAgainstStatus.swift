import Basics
import Domain

/// A column of shares done beside one of standings, and they do not agree: `donePartially` where the work is told done
/// and its share is below all of it, `conflictingStatus` where nothing is told done and the share is all of it, or
/// nothing is told begun and there is one; `rateOutOfBounds` for a share of more than all.
enum ShareAgainstStatus {
    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        material.rows.enumerated().compactMap { index, row in
            guard row.line.text(.status) != nil || row.line.text(.result) != nil,
                let words = row.line.text(.progress), words.contains("%") || words.contains(where: \.isNumber),
                let share = Percentage.read(words), let status = row.appearance.status
            else { return nil }
            let standing = row.line.text(.status) ?? row.line.text(.result) ?? ""
            let message =
                "Cột \(row.header(.progress).quoted(40)) ghi \(words.quoted(20)), trong khi tình trạng ghi \(standing.quoted(40)): cần xác nhận."
            let values = [Flag.Value("share", words), Flag.Value("status", standing)]
            // A share of one is written as 1 or as 100.
            if status == .completed, share > 1, share < 100, !promises(row, atMost: share) {
                return .row(
                    index, of: material, .donePartially, .medium, fault: .outcome(index), at: [.progress],
                    message: message, values: values)
            }
            if share > 100 {
                return .row(
                    index, of: material, .rateOutOfBounds, .high, fault: .own, at: [.progress],
                    message: "Cột \(row.header(.progress).quoted(40)) ghi \(words.quoted(20)), nằm ngoài khoảng 0–100.",
                    values: values)
            }
            guard status == .notStarted && share > 1 || share == 100 && status == .inProgress else { return nil }
            return .row(
                index, of: material, .conflictingStatus, .medium, fault: .outcome(index), at: [.progress],
                message: message, values: values)
        }
    }

    /// "Nâng tỷ lệ số hóa lên 95%": all that was promised is a share.
    private static func promises(_ row: ReadRow, atMost share: Double) -> Bool {
        [row.appearance.title, row.appearance.deliverable ?? ""].contains { words in
            WrittenFigure.all(in: words, grouping: false).contains { $0.isPercent && $0.value <= share }
        }
    }
}
