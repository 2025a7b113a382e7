import Basics

/// A word that opens a part of a finding: "Vấn đề:", "Giải pháp:", "Thời hạn hoàn thành:".
struct FieldLabel: Equatable {
    enum Field: Equatable {
        case problem, remedy, deadline
        /// Who is to act, where that has a line of its own.
        case actor
    }

    let field: Field
    /// What follows on the same line; empty where the words stand below.
    let rest: String
    /// The number before the word: "1. Vấn đề: …" opens a group.
    let number: Int?

    init?(_ line: String) {
        var text = line.singleSpaced
        var number: Int?
        while let label = ListLabel(text), !label.rest.isEmpty {
            if case .number(let value, _) = label.kind { number = value }
            text = label.rest
        }
        self.number = number
        let key = text.smallLettered
        guard let (field, words) = Self.match(key) else { return nil }
        let behind = text.dropFirst(words.count).drop { $0 == " " }
        if behind.isEmpty {
            rest = ""
        } else if behind.first == ":" {
            rest = String(behind.dropFirst()).singleSpaced
        } else {
            return nil
        }
        self.field = field
    }

    /// A label of a deadline in the middle of a paragraph, behind the end of a sentence: what stands before it and
    /// behind it.
    static func deadline(inside paragraph: String) -> (before: String, words: String)? {
        let text = paragraph.singleSpaced
        let key = text.lowercased()
        guard key.count == text.count else { return nil }
        for words in deadlines {
            guard let range = key.range(ofWords: words, backwards: true), range.lowerBound > key.startIndex,
                range.upperBound < key.endIndex, key[range.upperBound] == ":"
            else { continue }
            let offset = key.distance(from: key.startIndex, to: range.lowerBound)
            let before = String(text.prefix(offset)).singleSpaced
            guard let mark = before.last, ".;)".contains(mark) || mark == "(" else { continue }
            var behind = String(text.dropFirst(offset + words.count + 1)).singleSpaced
            if mark == "(" {
                guard let close = behind.firstIndex(of: ")") else { continue }
                behind = String(behind[..<close])
            }
            return (mark == "(" ? String(before.dropLast()).singleSpaced : before, behind)
        }
        return nil
    }

    private static func match(_ key: String) -> (Field, String)? {
        for (field, phrases) in [
            (Field.deadline, deadlines), (.remedy, remedies), (.problem, problems), (.actor, actors),
        ] {
            if let words = phrases.first(where: { key.hasPrefix($0) && isWhole(key, behind: $0) }) {
                return (field, words)
            }
        }
        return nil
    }

    private static func isWhole(_ key: String, behind words: String) -> Bool {
        guard let next = key.dropFirst(words.count).first(where: { $0 != " " }) else { return true }
        return next == ":"
    }

    static let problems = [
        "vấn đề", "vấn đề tồn tại", "nội dung vấn đề", "tồn tại", "tồn tại, hạn chế", "hạn chế, tồn tại", "hạn chế",
        "tồn tại và hạn chế", "khó khăn, vướng mắc", "khó khăn", "vướng mắc", "bất cập", "tồn tại, vướng mắc",
        "hạn chế, bất cập", "tồn tại, bất cập", "thực trạng", "nội dung tồn tại", "vấn đề đặt ra", "vấn đề phát hiện",
        "phát hiện", "sai phạm", "khó khăn, tồn tại", "tồn tại, khó khăn, vướng mắc",
    ]
    static let remedies = [
        "giải pháp", "đề xuất giải pháp", "giải pháp đề xuất", "giải pháp khắc phục", "giải pháp tháo gỡ",
        "giải pháp xử lý", "kiến nghị", "đề xuất", "đề xuất, kiến nghị", "kiến nghị, đề xuất", "biện pháp khắc phục",
        "biện pháp", "hướng xử lý", "hướng khắc phục", "phương án xử lý", "phương án khắc phục", "yêu cầu khắc phục",
        "khắc phục", "biện pháp xử lý", "giải pháp, kiến nghị", "kiến nghị xử lý", "nhiệm vụ, giải pháp",
        "giải pháp thực hiện", "đề xuất xử lý", "kiến nghị giải pháp", "yêu cầu",
    ]
    static let deadlines = [
        "thời hạn hoàn thành", "thời gian hoàn thành", "thời hạn thực hiện", "thời gian thực hiện",
        "thời hạn khắc phục",
        "thời hạn xử lý", "hạn hoàn thành", "thời hạn", "thời gian", "hạn xử lý", "hạn khắc phục", "tiến độ",
        "tiến độ hoàn thành", "thời gian khắc phục", "thời gian xử lý",
    ]
    static let actors = [
        "cơ quan thực hiện", "đơn vị thực hiện", "cơ quan chủ trì", "đơn vị chủ trì", "trách nhiệm",
        "trách nhiệm thực hiện", "phân công", "phân công thực hiện", "cơ quan, đơn vị thực hiện", "đơn vị phụ trách",
        "cơ quan xử lý",
    ]
}
