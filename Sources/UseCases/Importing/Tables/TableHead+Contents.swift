import Basics
import Domain

/// What a header means beside its neighbours, and by what stands below it.
extension TableHead {
    static func settled(_ columns: [Column], by rows: some Collection<Grid.Row>) -> [Column] {
        var roles = columns.map(\.role)
        let samples = columns.map { Samples(of: $0, in: rows) }
        for index in columns.indices {
            roles[index] = measured(roles[index], columns[index], samples[index], beside: roles)
        }
        keepOneTitle(&roles, columns)
        findTitle(&roles, samples)
        if !roles.contains(.deadline), !roles.contains(.extendedDeadline) { settleDays(&roles, columns, samples) }
        // "Mục" numbers the rows where nothing else does.
        if roles.count(where: { $0 == .number }) > 1 {
            for index in columns.indices where columns[index].header.comparisonKey == "mục" { roles[index] = nil }
        }
        keepFirst([.number, .directive], &roles)
        settleResults(&roles, columns, samples)
        let hasDescription = roles.contains(.description)
        let hasStatus = roles.contains(.status)
        let hasDeliverable = roles.contains(.deliverable)
        return columns.enumerated().map { index, column in
            var role = roles[index]
            if role == .result {
                let isBare = column.header.comparisonKey == "kết quả"
                if isBare, !hasDeliverable, hasDescription || (!hasStatus && samples[index].areThings) {
                    role = .deliverable
                } else if hasDescription {
                    role = .status
                } else if hasStatus {
                    role = .description
                }
            }
            return Column(range: column.range, header: column.header, role: role)
        }
    }

    /// *Tiến độ* is a share, a deadline or a report: what stands below tells. A title of figures only is a count.
    private static func measured(
        _ role: ColumnRole?, _ column: Column, _ samples: Samples, beside roles: [ColumnRole?]
    ) -> ColumnRole? {
        let header = column.header.comparisonKey
        if samples.areMarks, column.markedStatus != nil { return .statusMark }
        switch role {
        case .title: return samples.areNumbers ? nil : .title
        case .result, .status, .target, nil:
            if samples.areNumbers, header.isOfShares(role) { return .progress }
            guard header.contains("tiến độ"), !roles.contains(.deadline), samples.areDeadlines else { return role }
            return .deadline
        default: return role
        }
    }

    /// Of several columns about how far the work is the one of standings only is the status; one under a header of no
    /// known words that tells of work in most of its rows is the description.
    private static func settleResults(
        _ roles: inout [ColumnRole?], _ columns: [Column], _ samples: [Samples]
    ) {
        let results = roles.indices.filter { roles[$0] == .result }
        if results.count > 1, !roles.contains(.status) {
            results.first { samples[$0].areStandings }.map { roles[$0] = .status }
        }
        guard let title = roles.firstIndex(of: .title), results.isEmpty, !roles.contains(.description),
            roles.contains(.status) || roles.contains(.progress)
        else { return }
        roles.indices.first { index in
            roles[index] == nil && index > title && samples[index].areReports && !columns[index].header.isOfReasons
        }.map { roles[$0] = .description }
    }

    /// "Ngày hoàn thành" beside no deadline is one, unless it says so or stands beside what was done, days only.
    private static func settleDays(_ roles: inout [ColumnRole?], _ columns: [Column], _ samples: [Samples]) {
        let tellsOfWork = roles.contains { [.result, .status, .description, .progress].contains($0) }
        for index in columns.indices where roles[index] == .completionDay {
            let header = columns[index].header.comparisonKey
            if header.contains("thực tế") || header.contains("ban hành") { continue }
            if !tellsOfWork || !samples[index].areDays { roles[index] = .deadline }
        }
    }

    /// Of several columns that could name the task the one that says so most plainly; of equal ones the first.
    private static func keepOneTitle(_ roles: inout [ColumnRole?], _ columns: [Column]) {
        let titles = roles.indices.filter { roles[$0] == .title }
        guard titles.count > 1 else { return }
        func rank(_ index: Int) -> Int {
            let header = columns[index].header.comparisonKey
            if header.contains("cụ thể") || header.contains("tên nhiệm vụ") || header.contains("chi tiết") { return 3 }
            return header.contains("nhiệm vụ") || header.contains("việc") || header.contains("nội dung") ? 2 : 1
        }
        let best = titles.max { rank($0) < rank($1) || (rank($0) == rank($1) && $0 > $1) }
        for index in titles where index != best { roles[index] = nil }
    }

    /// A list of who is to do something by when names it in the first column of words, whatever its header: "Dự án luật",
    /// "Danh mục".
    private static func findTitle(_ roles: inout [ColumnRole?], _ samples: [Samples]) {
        guard !roles.contains(.title), let lead = roles.firstIndex(of: .lead),
            roles.contains(.deadline) || roles.contains(.extendedDeadline),
            !roles.contains(where: { $0 == .money || $0 == .unit || $0 == .place })
        else { return }
        roles.indices.first { roles[$0] == nil && $0 < lead && samples[$0].areWords }.map { roles[$0] = .title }
    }

    /// Of two columns with one meaning the first is it; the others keep their words only.
    private static func keepFirst(_ kinds: [ColumnRole], _ roles: inout [ColumnRole?]) {
        for kind in kinds {
            for index in roles.indices.filter({ roles[$0] == kind }).dropFirst() { roles[index] = nil }
        }
    }
}

/// Some cells below a header, those of headings and merged over other columns aside.
private struct Samples {
    private let texts: [String]

    init(of column: TableHead.Column, in rows: some Collection<Grid.Row>) {
        texts = rows.compactMap { row in
            guard row.filled.count > 2 else { return nil }
            let cell = row.cells.first { $0.column == column.range.lowerBound }
            guard let cell, cell.column + cell.span <= column.range.upperBound, !cell.continues else { return nil }
            return cell.text.exported
        }
    }

    /// Every one is a number or a share.
    var areNumbers: Bool {
        !texts.isEmpty
            && texts.allSatisfy { text in
                text.contains(where: \.isNumber) && text.allSatisfy { $0.isNumber || ".,% ".contains($0) }
            }
    }

    /// Most are of several words.
    var areWords: Bool {
        !texts.isEmpty && texts.count { $0.split(separator: " ").count >= 4 } * 2 > texts.count
    }

    /// Every one is a day.
    var areDays: Bool { !texts.isEmpty && texts.allSatisfy { VietnameseDay.first(in: $0) != nil } }

    /// Every one is a standing and nothing else.
    var areStandings: Bool { !texts.isEmpty && texts.allSatisfy { StatedStatus(words: $0) != nil } }

    /// Most are of several words and tell how far work is.
    var areReports: Bool {
        let told = texts.count { text in
            let key = text.comparisonKey
            return ["đã", "đang"].contains { key.range(ofWords: $0) != nil } && key.range(ofWords: "phải") == nil
        }
        return texts.count > 2 && areWords && told * 2 > texts.count
    }

    /// Crosses and ticks only.
    var areMarks: Bool {
        !texts.isEmpty && texts.allSatisfy { ["x", "v", "✓", "✔", "●", "+", "√"].contains($0.comparisonKey) }
    }

    /// At least half are deadlines and nothing else.
    var areDeadlines: Bool {
        !texts.isEmpty && texts.count(where: DeadlineReader.isDeadlineWords) * 2 >= texts.count
    }

    /// None tells of something done: "Báo cáo", "05 Nghị định", "Hệ thống được vận hành". A day that has slipped in from
    /// another column tells nothing.
    var areThings: Bool {
        let told = texts.filter { !DeadlineReader.isDeadlineWords($0) }
        return !told.isEmpty && !told.contains(where: Self.tellsOfWork)
    }

    /// It says how far the work is, or names a document by its number or its day.
    private static func tellsOfWork(_ text: String) -> Bool {
        let key = text.comparisonKey
        return StatedStatus(cell: text) != nil || key.contains("/") && key.contains(where: \.isNumber)
            || ["đã", "đang", "chưa", "sẽ", "đạt", "ngày"].contains { key.range(ofWords: $0) != nil }
    }
}

extension String {
    /// A header, in small letters, under which numbers are shares of the work that are done; of one that tells nothing
    /// else it must say so plainly.
    fileprivate func isOfShares(_ role: ColumnRole?) -> Bool {
        if ["năm", "tháng", "số", "trọng số", "so với"].contains(where: { range(ofWords: $0) != nil }) { return false }
        if role == .result || role == .status { return contains("tiến độ") || contains("hoàn thành") }
        let isShare = contains("%") || contains("tỷ lệ") || contains("tỉ lệ")
        return contains("tiến độ") || self == "tỷ lệ" || self == "tỉ lệ"
            || isShare && ["hoàn thành", "thực hiện", "khối lượng", "công việc"].contains(where: contains)
    }

    /// A header of why or what for, under which nothing is told of the work.
    fileprivate var isOfReasons: Bool {
        let key = comparisonKey
        return [
            "yêu cầu", "bối cảnh", "lý do", "nguyên nhân", "căn cứ", "mục tiêu", "mục đích", "sự cần thiết",
            "thực trạng",
        ]
        .contains(where: key.contains)
    }
}
