package import Basics

/// What a document says of itself: who issued it, on which day, what it is.
package struct DocumentHeading: Equatable, Sendable {
    /// As written; nil where no heading says so.
    package var issuer: String?
    package var date: CivilDate?
    /// Where the day comes from: `heading`, `fileName`, `lastChange`.
    package var dateOrigin: String?
    package var title: String?

    package init(issuer: String? = nil, date: CivilDate? = nil, dateOrigin: String? = nil, title: String? = nil) {
        self.issuer = issuer
        self.date = date
        self.dateOrigin = dateOrigin
        self.title = title
    }

    /// Reads "(Kèm theo Báo cáo ngày 18 tháng 7 năm 2025 của Bộ …)" first; else the head of the document: the agency
    /// in its corner, "Hà Nội, ngày … tháng … năm …", the type in capitals with what follows. A day in the corner of the
    /// document itself goes before those that its appendices bear. A day that none of them gives is taken from the name
    /// of the file, then from its last change.
    init(of parts: [Outline.Part], lastModified: String?, fileName: String) {
        let lines = Self.firstLines(of: parts)
        date = lines.prefix { AttachedTo($0) == nil }.lazy.compactMap(Self.cornerDay).first
        for line in lines {
            guard let enclosed = AttachedTo(line) else { continue }
            issuer = issuer ?? enclosed.issuer
            date = date ?? enclosed.date
            title = title ?? enclosed.title
        }
        if issuer == nil || date == nil || title == nil { readHead(lines) }
        if date != nil { dateOrigin = "heading" }
        if date == nil, let day = Self.day(inFileName: fileName) { (date, dateOrigin) = (day, "fileName") }
        if date == nil, let day = lastModified.flatMap({ CivilDate(iso: String($0.prefix(10))) }) {
            (date, dateOrigin) = (day, "lastChange")
        }
    }

    /// The lines in which a document can name itself: those before the first task table, and those of layout tables.
    private static func firstLines(of parts: [Outline.Part]) -> [String] {
        var lines: [String] = []
        for part in parts {
            for item in part.items.prefix(30) {
                switch item {
                case .paragraph(let line): lines.append(line.text.singleSpaced)
                case .table(let grid):
                    if grid.rows.count <= 6,
                        !grid.rows.indices.prefix(3).contains(where: { isTaskTable(grid, from: $0) })
                    {
                        lines += grid.rows.flatMap { row in
                            row.filled.flatMap { $0.text.split(separator: "\n").map { String($0).singleSpaced } }
                        }
                    }
                }
            }
        }
        return lines
    }

    /// A short table of tasks is no layout: its days and agencies are not the document's.
    private static func isTaskTable(_ grid: Grid, from index: Int) -> Bool {
        TableHead(startingAt: index, in: grid.rows) != nil
    }

    private mutating func readHead(_ lines: [String]) {
        for (index, line) in lines.prefix(40).enumerated() {
            if date == nil, let day = Self.placeAndDay(line) { date = day }
            if issuer == nil, let agency = Self.letterhead(line) { issuer = agency }
            if title == nil, let type = Self.documentType(line) {
                let about = lines.dropFirst(index + 1).first.map { $0.hasPrefix("(") ? "" : $0 } ?? ""
                title = about.isEmpty ? type : "\(type) \(about)".singleSpaced
            }
        }
    }

    /// "Hà Nội, ngày 18 tháng 7 năm 2025".
    private static func placeAndDay(_ line: String) -> CivilDate? {
        let line = line.lowercased()
        guard line.count < 80, let range = line.range(ofWords: "ngày"),
            !line[..<range.lowerBound].contains(where: \.isNumber)  // "Quyết định số 9/QĐ-BYT ngày 2/9/2025"
        else { return nil }
        return VietnameseDay.first(in: String(line[range.lowerBound...]))
    }

    /// The same and nothing else in the line, in words: no sentence of the text is so.
    private static func cornerDay(_ line: String) -> CivilDate? {
        let key = line.lowercased()
        guard line.first?.isUppercase == true, let comma = key.firstRange(of: ", ngày "),
            key.range(ofWords: "tháng") != nil,
            let year = key.range(ofWords: "năm"), key[..<comma.lowerBound].split(separator: " ").count <= 6,
            key[year.upperBound...].allSatisfy({ $0.isNumber || $0 == " " || $0 == "." })
        else { return nil }
        return placeAndDay(line)
    }

    private static let letterheads = [
        "BỘ ", "ỦY BAN NHÂN DÂN", "UỶ BAN NHÂN DÂN", "UBND ", "VĂN PHÒNG ", "SỞ ", "TỈNH ỦY", "THÀNH ỦY", "ĐẢNG ỦY",
        "NGÂN HÀNG NHÀ NƯỚC", "THANH TRA ", "BAN CHỈ ĐẠO", "TỔNG CỤC ", "CỤC ", "TẬP ĐOÀN ", "VIỆN ",
    ]

    /// A line in capitals that names an agency.
    private static func letterhead(_ line: String) -> String? {
        guard line.count < 120, line == line.uppercased(), letterheads.contains(where: { line.hasPrefix($0) }) else {
            return nil
        }
        return line
    }

    private static let types = [
        "BÁO CÁO", "KẾ HOẠCH", "QUYẾT ĐỊNH", "THÔNG BÁO", "CHƯƠNG TRÌNH", "CÔNG VĂN", "NGHỊ QUYẾT", "CHỈ THỊ",
        "TỜ TRÌNH", "BẢNG THEO DÕI", "BẢNG TỔNG HỢP", "DANH MỤC",
    ]

    private static func documentType(_ line: String) -> String? {
        guard line == line.uppercased(), types.contains(where: { line.hasPrefix($0) }) else { return nil }
        return line
    }

    private static func day(inFileName name: String) -> CivilDate? {
        let digits = name.split { !$0.isNumber }.map(String.init)
        for start in digits.indices where start + 2 < digits.endIndex {
            let parts = digits[start...(start + 2)].compactMap { Int($0) }
            guard parts.count == 3 else { continue }
            if digits[start].count == 4, let day = CivilDate(year: parts[0], month: parts[1], day: parts[2]) {
                return day
            }
            if digits[start + 2].count == 4, let day = CivilDate(year: parts[2], month: parts[1], day: parts[0]) {
                return day
            }
        }
        for run in digits where run.count == 8 {
            if let year = Int(run.prefix(4)), let month = Int(run.dropFirst(4).prefix(2)), let day = Int(run.suffix(2)),
                (2000...2100).contains(year), let date = CivilDate(year: year, month: month, day: day)
            {
                return date
            }
        }
        return nil
    }
}

/// "(Kèm theo Báo cáo số 12/BC-BKHCN ngày 18 tháng 7 năm 2025 của Bộ Khoa học và Công nghệ)".
private struct AttachedTo {
    let title: String?
    let date: CivilDate?
    let issuer: String?

    init?(_ line: String) {
        let lowered = line.lowercased()
        guard let opening = lowered.range(ofWords: "kèm theo"),
            lowered.distance(
                from: lowered.startIndex, to: opening.lowerBound) < 20
        else { return nil }
        var words = String(line.dropFirst(lowered.distance(from: lowered.startIndex, to: opening.upperBound)))
            .singleSpaced
        while let last = words.last, ")./ ".contains(last) { words.removeLast() }
        date = VietnameseDay.first(in: words.lowercased())
        let parts = words.lowercased()
        if let of = parts.range(ofWords: "của", backwards: true) {
            issuer = String(words.dropFirst(parts.distance(from: parts.startIndex, to: of.upperBound))).singleSpaced
        } else {
            issuer = nil
        }
        let end = parts.range(ofWords: "ngày")?.lowerBound ?? parts.range(ofWords: "của")?.lowerBound ?? parts.endIndex
        let name = String(words.prefix(parts.distance(from: parts.startIndex, to: end))).singleSpaced
        title = name.isEmpty ? nil : name
    }
}
