import Domain

/// `doneOnlySubmitted`: stated as done, and the description tells only of submitting, sending, drafting, consulting
/// what is to be issued, adopted or held. Low where a submission is what was promised.
enum DoneOnlySubmitted {
    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        material.rows.enumerated().compactMap { index, row in
            guard row.isCompleted, row.appearance.grade == .submitted, let told = telling(row.outcome.submissions)
            else {
                return nil
            }
            let isPromised = row.outcome.isSubmissionPromised
            let promise = row.promisedWords
            return .row(
                index, of: material, .doneOnlySubmitted, isPromised ? .low : .high, fault: .outcome(index),
                at: row.outcomePlaces,
                message: isPromised
                    ? "Ghi đã hoàn thành; sản phẩm là việc trình \(promise.quoted(80)), mô tả nói đã trình nhưng chưa có số, ngày: \(told.words.quoted())."
                    : "Ghi đã hoàn thành, kết quả phải có là \(promise.quoted(80)), nhưng mô tả mới nói đến việc trình, gửi hoặc soạn thảo: \(told.words.quoted()). Cần số, ngày của văn bản đã ban hành hoặc sửa trạng thái.",
                values: [Flag.Value("promised", promise), Flag.Value("told", told.words.shortened(300))])
        }
    }
}

extension DoneOnlySubmitted {
    /// The last one with a number, else with a day, else the first.
    private static func telling(_ submissions: [Evidence]) -> Evidence? {
        submissions.last { $0.citation != nil } ?? submissions.last { $0.day != nil } ?? submissions.first
    }
}

extension ReadRow {
    /// What the row promises, as its column of products or its title says.
    var promisedWords: String { appearance.deliverable ?? appearance.title.shortened(120) }

    /// The cells that tell whether the work is done.
    var outcomePlaces: [ColumnRole] {
        [.description, .result, .status].first { line.roles.contains($0) }.map { [$0] } ?? []
    }
}
