package import Basics

/// A share that one agency reached in one period, against the target that it had set (*tỷ lệ đạt*, *chỉ tiêu*), as a
/// document reports it. Missing is nil, never zero.
package struct MeasuredRate: Hashable, Sendable {
    /// The table among those of rates in its appendix, from 1 on.
    package var table: Int
    /// The row's key: `03.1-15`.
    package var key: String
    package var appendix: String
    package var agency: AgencyMention
    /// The month measured, as its first day.
    package var period: CivilDate
    /// The last day that the figure covers.
    package var through: CivilDate
    /// Percent.
    package var target: Double?
    /// Percent.
    package var value: Double?
    package var note: String?
    /// The words of both cells, as received.
    package var targetWords: String?
    package var valueWords: String?

    package init(
        table: Int, key: String, appendix: String, agency: AgencyMention, period: CivilDate, through: CivilDate,
        target: Double?, value: Double?, note: String?, targetWords: String?, valueWords: String?
    ) {
        self.table = table
        self.key = key
        self.appendix = appendix
        self.agency = agency
        self.period = period
        self.through = through
        self.target = target
        self.value = value
        self.note = note
        self.targetWords = targetWords
        self.valueWords = valueWords
    }

    /// Whether the target was reached; nil where there is no target or no figure.
    package var isMet: Bool? {
        guard let target, let value else { return nil }
        return value >= target
    }
}
