import Basics

/// The tokens that belong to cited documents, so that their dates are not read as deadlines.
enum CitedWords {
    static func mask(of text: TextTokens) -> [Bool] {
        var mask = [Bool](repeating: false, count: text.count)
        for found in DocumentReader.citations(in: text) {
            for index in found.tokens { mask[index] = true }
            for index in found.title ?? 0..<0 { mask[index] = true }
        }
        maskUnnumbered(in: text, &mask)
        maskSchoolYears(in: text, &mask)
        return mask
    }

    /// "theo Kết luận của Thủ tướng ngày 01/4/2025", "theo Kế hoạch năm 2025": the day is the document's.
    private static func maskUnnumbered(in text: TextTokens, _ mask: inout [Bool]) {
        for start in 0..<text.count where references.matches(in: text, at: start) {
            var isDocument = false
            var index = start + 1
            while index < text.count, index - start < 30, ![",", ";", "("].contains(text[index]) {
                if DocumentType.names.match(in: text, at: index) != nil { isDocument = true }
                if demands.matches(in: text, at: index) { break }
                let isDay = text[index] == "ngày" && text.number(at: index + 1) != nil
                let isYear = text[index] == "năm" && text[index + 1].utf8.count == 4
                if isDocument, isDay || isYear, !leads.contains(text[index - 1]) {
                    let length = isDay ? WrittenDay(in: text, at: index + 1)?.length ?? 1 : 1
                    for place in index...min(index + length, text.count - 1) { mask[place] = true }
                    index += length
                }
                index += 1
            }
        }
    }

    /// "Tháng 8/2026, theo lộ trình năm học 2026 - 2027": behind another time it tells what is meant.
    private static func maskSchoolYears(in text: TextTokens, _ mask: inout [Bool]) {
        var hasTime = false
        for index in text.tokens.indices {
            if text[index] == "năm", text[index + 1] == "học", text.number(at: index + 2) != nil, hasTime {
                let isRange = text[index + 3] == "-" && text.number(at: index + 4) != nil
                for place in index..<min(index + (isRange ? 5 : 3), text.count) { mask[place] = true }
            }
            if text.number(at: index) != nil { hasTime = true }
        }
    }

    private static let references = PhraseTable(of: ["theo", "căn cứ", "tại", "thực hiện"])
    private static let demands = PhraseTable(of: ["hoàn thành", "xong", "trước", "chậm nhất", "và"])
    private static let leads: Set<String> = ["trước", "trong", "hết", "đến", "cuối", "quý", "tháng"]
}
