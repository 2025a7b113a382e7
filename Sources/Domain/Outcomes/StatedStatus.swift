import Basics

/// What a source states about a row, by a status column or a description that is only a status.
package enum StatedStatus: String, Hashable, Sendable, CaseIterable {
    case completed, overdue, inProgress, notStarted
}

extension StatedStatus {
    /// A text that is a status and nothing else: "Đã hoàn thành", "HT", "chậm"; "Đã ban hành" tells of a product.
    package init?(words: String) {
        let text = TextTokens(words)
        guard let status = Self.leading(text, within: Self.words) else { return nil }
        let rest = status.length..<text.count
        guard rest.allSatisfy({ text.tokens[$0].kind == .mark || Self.padding.contains(text[$0]) }) else { return nil }
        self = status.meaning
    }

    /// The cell of a status column, which may say more: "Hoàn thành đúng hạn (QĐ số …)", "Đang thực hiện, đạt 80%".
    package init?(cell: String) {
        let text = TextTokens(cell)
        if let found = Self.leading(text, within: Self.words) {
            self = found.meaning
        } else if let share = Self.share(text) {
            self = share >= 100 ? .completed : share == 0 ? .notStarted : .inProgress
        } else {
            return nil
        }
    }

    /// The status at the beginning, bullets aside; a share or a lateness behind it corrects it.
    private static func leading(_ text: TextTokens, within words: PhraseTable<StatedStatus>) -> (
        meaning: StatedStatus, length: Int
    )? {
        var start = 0
        while start < text.count, text.tokens[start].kind == .mark { start += 1 }
        guard let (status, length) = words.match(in: text, at: start) else { return nil }
        if status == .completed, let share = share(text), share < 100 { return (.inProgress, start + length) }
        return (status, start + length)
    }

    /// "80%", "100 %" within the first words.
    private static func share(_ text: TextTokens) -> Int? {
        for index in 0..<min(text.count, 8) where text[index + 1] == "%" {
            return text.number(at: index)
        }
        return nil
    }

    private static let padding: Set<String> = ["nhiệm", "vụ", "công", "việc", "theo", "kế", "hoạch", "tiến", "độ", "này"]

    private static let words: PhraseTable<StatedStatus> = {
        var words: [(String, StatedStatus)] = []
        for done in ["hoàn thành", "hoàn tất", "xong", "hoàn thành xong", "thực hiện xong", "kết thúc"] {
            words += [(done, .completed), ("đã \(done)", .completed), ("\(done) đúng hạn", .completed)]
            words += [("đã \(done) đúng hạn", .completed), ("đã \(done) trước hạn", .completed)]
            words += [("đã \(done) quá hạn", .completed), ("\(done) quá hạn", .completed), ("\(done) trước hạn", .completed)]
            words += [("\(done) 100%", .completed), ("đã \(done) 100%", .completed), ("\(done) chậm", .completed)]
            words += [("chưa \(done)", .inProgress), ("không \(done)", .inProgress), ("sắp \(done)", .inProgress)]
            words += [("đang \(done)", .inProgress), ("cơ bản \(done)", .completed), ("đã cơ bản \(done)", .completed)]
            words += [("chưa \(done), quá hạn", .overdue), ("chưa \(done) quá hạn", .overdue), ("chậm \(done)", .overdue)]
        }
        words += [
            ("HT", .completed), ("đã HT", .completed), ("đã xong", .completed), ("đã thực hiện", .completed),
            ("đã thực hiện xong", .completed), ("đúng hạn", .completed), ("done", .completed),
            ("quá hạn", .overdue), ("chậm", .overdue), ("trễ hạn", .overdue), ("chậm tiến độ", .overdue),
            ("chậm muộn", .overdue), ("đang thực hiện quá hạn", .overdue), ("đã quá hạn", .overdue), ("trễ", .overdue),
            ("đang chậm", .overdue), ("đang quá hạn", .overdue), ("quá hạn chưa hoàn thành", .overdue),
            ("đang thực hiện, quá hạn", .overdue), ("chưa thực hiện, quá hạn", .overdue), ("chậm, muộn", .overdue),
            ("đang thực hiện (quá hạn)", .overdue), ("chưa hoàn thành (quá hạn)", .overdue),
            ("đang thực hiện", .inProgress), ("đang triển khai", .inProgress), ("đang làm", .inProgress),
            ("đang xử lý", .inProgress), ("đang thực hiện trong hạn", .inProgress), ("trong hạn", .inProgress),
            ("đang triển khai thực hiện", .inProgress), ("đang tiến hành", .inProgress),
            ("đang TH", .inProgress), ("ĐTH", .inProgress), ("tiếp tục thực hiện", .inProgress),
            ("chưa đến hạn", .inProgress),
            ("chưa triển khai", .notStarted), ("chưa thực hiện", .notStarted), ("chưa bắt đầu", .notStarted),
            ("chưa làm", .notStarted), ("chưa có kết quả", .notStarted), ("chưa tiến hành", .notStarted),
            ("chưa TH", .notStarted), ("CTH", .notStarted),
        ]
        return PhraseTable(words)
    }()
}
