import Basics

/// What stands behind a symbol: the date, the issuer, the title, in any of the usual orders.
struct CitationTail {
    private(set) var date: CivilDate?
    /// The words of a date that is none: "24/5/202".
    private(set) var unreadable: String?
    private(set) var dateEnd: Int
    private(set) var issuer: String?
    private(set) var title: Range<Int>?

    /// `before` is where the next citation begins.
    init(of text: TextTokens, from start: Int, yearOfSymbol: Int?, before next: Int?) {
        dateEnd = start
        readDate(text, at: start, yearOfSymbol)
        var place = dateEnd
        if text[place] == "," && text[place + 1] == "của" { place += 1 }
        if text[place] == "của" {
            let end = issuerEnd(text, from: place + 1)
            if end > place + 1 {
                issuer = String(text.written(place + 1..<end)).singleSpaced
                place = end
                if date == nil, unreadable == nil { readDate(text, at: place, yearOfSymbol) }
                place = max(place, dateEnd)
            }
        }
        title = CitationTitle.range(in: text, at: place, isSure: dateEnd > start || issuer != nil, before: next)
    }
}

// MARK: - Date

extension CitationTail {
    private static let beforeDay = PhraseTable(of: [
        "ngày", "vào ngày", "ban hành ngày", "được ban hành ngày", "ký ngày", "ký ban hành ngày", "đề ngày",
    ])

    private mutating func readDate(_ text: TextTokens, at start: Int, _ yearOfSymbol: Int?) {
        var place = start
        let isBracketed = text[place] == "("
        if isBracketed || text[place] == "," { place += 1 }
        guard let (_, length) = Self.beforeDay.match(in: text, at: place) else { return }
        place += length
        guard let day = WrittenDay(in: text, at: place) else { return }
        let end = place + day.length
        dateEnd = isBracketed && text[end] == ")" ? end + 1 : end
        let year = day.isYearBroken ? nil : day.year ?? yearOfSymbol
        date = year.flatMap { CivilDate(year: $0, month: day.month, day: day.day) }
        if date == nil, day.year != nil || day.isYearBroken { unreadable = String(text.written(place..<end)) }
    }
}

// MARK: - Issuer

extension CitationTail {
    /// A name ends before a mark, the next clause, or the title.
    private func issuerEnd(_ text: TextTokens, from start: Int) -> Int {
        if let (_, length) = Self.issuers.match(in: text, at: start) { return start + length }
        var end = start
        while end < text.count, end - start < 14, !text.tokens[end].startsLine || end == start {
            let isDash = text[end] == "-" && text.isWord(at: end + 1)
            guard text.isWord(at: end) || isDash, !Self.afterIssuer.matches(in: text, at: end) else { break }
            end += 1
        }
        return end
    }

    /// Names that words of the title could follow without a mark.
    private static let issuers = PhraseTable(of: [
        "Chính phủ", "Thủ tướng Chính phủ", "Thủ tướng", "Quốc hội", "Ủy ban Thường vụ Quốc hội", "Bộ Chính trị",
        "Ban Bí thư", "Ban Bí thư Trung ương Đảng", "Ban Chấp hành Trung ương", "Ban Chấp hành Trung ương Đảng",
        "Ban Chỉ đạo Trung ương", "Văn phòng Chính phủ",
        "Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số",
        "Văn phòng Trung ương Đảng", "Chủ tịch nước",
    ])

    private static let afterIssuer = PhraseTable(of: [
        "về", "v/v", "quy định", "sửa đổi", "bổ sung", "phê duyệt", "ban hành", "hướng dẫn", "thông báo", "triển khai",
        "thực hiện", "cho phép", "công bố", "điều chỉnh", "thành lập", "ngày", "năm", "đã", "được", "có", "gửi",
        "đề nghị",
        "yêu cầu", "giao", "theo", "để", "tại", "trong", "là", "cho", "trình", "nêu", "và các", "và nghị", "bảo đảm",
        "chỉ đạo", "kết luận", "xin",
    ])
}

/// The title that follows a symbol: "về việc …", "phê duyệt …", “…”.
enum CitationTitle {
    /// `isSure`: date or issuer stood before it, so that a verb begins the title and not another clause.
    static func range(in text: TextTokens, at start: Int, isSure: Bool, before next: Int?) -> Range<Int>? {
        var first = start
        if text[first] == ",", openers.matches(in: text, at: first + 1) { first += 1 }
        if let (_, length) = openers.match(in: text, at: first) {
            first += length
        } else if quotes.contains(text[first]) || (text[first] == "(" && quotes.contains(text[first + 1])) {
            first += text[first] == "(" ? 1 : 0
        } else if !isSure || !verbs.matches(in: text, at: first) {
            return nil
        }
        let end = end(in: text, from: first, before: next)
        return end > first ? first..<end : nil
    }

    private static func end(in text: TextTokens, from first: Int, before next: Int?) -> Int {
        var (depth, isQuoted, place) = (0, false, first)
        while place < text.count, place - first < 120 {
            let form = text[place]
            if quotes.contains(form) { isQuoted = form == "\"" ? !isQuoted : true }
            if form == "”" || form == "»" { isQuoted = false }
            if !isQuoted, depth == 0, place > first, stops(text, at: place, before: next) { break }
            if form == "(" { depth += 1 }
            if form == ")" { depth -= 1 }
            if depth < 0 { break }
            place += 1
        }
        while place > first, [",", ";", ":", ".", "và", "-"].contains(text[place - 1]) { place -= 1 }
        // The closing mark of a quotation that began before the citation.
        if ["”", "»"].contains(text[place - 1]), !(first..<place).contains(where: { quotes.contains(text[$0]) }) {
            place -= 1
        }
        return place
    }

    private static func stops(_ text: TextTokens, at place: Int, before next: Int?) -> Bool {
        switch text[place] {
        case ";", ":", "[", "]", "…": return true
        case "(": return text[place + 1] == "kèm" || text[place + 1] == "ban"
        case ".": return !(text.isGlued(at: place + 1) && text.number(at: place + 1) != nil)
        case ",":
            return afterComma.matches(in: text, at: place + 1) || next == place + 1 || beginsClause(text, at: place + 1)
        case "và": return next == place + 1
        default:
            if text.tokens[place].startsLine, !continuesLine(text, at: place) { return true }
            return nextClause.matches(in: text, at: place)
        }
    }

    /// A line that goes on with a small letter, or in capitals like the one before, continues the sentence.
    private static func continuesLine(_ text: TextTokens, at place: Int) -> Bool {
        guard text.isWord(at: place) else { return false }
        return !isCapitalised(text, at: place)
            || (text.written(place - 1..<place + 1).allSatisfy { !$0.isLowercase } && text.isWord(at: place - 1))
    }

    private static func isCapitalised(_ text: TextTokens, at place: Int) -> Bool {
        text.isWord(at: place) && text.written(place..<place + 1).unicodeScalars.first?.properties.isUppercase == true
    }

    /// ", Bộ Tài chính đã phối hợp …": somebody acts, so the title is over.
    private static func beginsClause(_ text: TextTokens, at place: Int) -> Bool {
        guard isCapitalised(text, at: place) else { return false }
        for index in place + 1..<place + 14 {
            if acts.contains(text[index]) { return true }
            if [",", ".", ";"].contains(text[index]) { return false }
        }
        return false
    }

    private static let acts: Set<String> = ["đã", "đang", "sẽ", "chủ", "trình", "phối", "tổ"]

    private static let quotes: Set<String> = ["“", "\"", "«", "„"]

    private static let openers = PhraseTable(of: [
        "về việc", "về", "v/v", "thông báo về việc", "với nội dung", "có trích yếu",
    ])

    private static let verbs = PhraseTable(of: [
        "phê duyệt", "ban hành", "quy định", "sửa đổi", "bổ sung", "hướng dẫn", "thông báo", "công bố", "công nhận",
        "thành lập", "cho phép", "điều chỉnh", "phân công", "kiện toàn", "giao", "quyết định", "đề nghị", "thông qua",
        "thí điểm", "thống nhất", "đính chính", "bãi bỏ", "thay thế", "kết luận",
    ])

    private static let afterComma = PhraseTable(of: [
        "nhất là", "đặc biệt là",
        "theo đó", "trong đó", "có hiệu lực", "gửi", "đồng thời", "cụ thể", "nhằm", "bảo đảm", "hiện", "đến nay",
        "đã", "cần", "để", "thay thế", "làm cơ sở", "như",
    ])

    private static let nextClause = PhraseTable(of: [
        "để thay thế", "để làm", "gửi", "trong đó", "theo hướng", "nêu trên", "nói trên", "đã được", "làm cơ sở",
        "theo đó", "cần hoàn thành", "có hiệu lực",
    ])
}
