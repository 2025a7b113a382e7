import Basics

/// Is it the whole, or a part?
extension DescriptionReader {
    /// The words that tell of a part, unless they tell of submitting: "sẽ trình Chính phủ".
    func firstPart(in clause: Range<Int>) -> String? {
        var index = clause.lowerBound
        while index < clause.upperBound {
            defer { index += 1 }
            guard !isCited[index] else { continue }
            let part = OutcomeWords.partial.match(in: text, at: index)
            // "đang vận hành" tells of use, "đang vận hành thử" of a part.
            if let (_, length) = OutcomeWords.notPartial.match(in: text, at: index), length >= part?.length ?? 0 {
                index += length - 1
                continue
            }
            if text[index] == "mới" || text[index] == "thí" { continue }
            if let exception = exception(at: index, in: clause) { return exception }
            if promised.contains(where: { $0.count > 1 && $0.kinds.allSatisfy(ProductKind.used.contains) }),
                let (_, length) = OutcomeWords.surveying.match(in: text, at: index)
            {
                return String(text.written(index..<index + length))
            }
            if let (_, length) = part, waits(index, length, in: clause) {
                return String(text.written(index..<index + length))
            }
            if let share = share(at: index) ?? others(at: index, in: clause) { return share }
        }
        return nil
    }

    /// "Các địa phương khác thực hiện trong quý IV": the rest of them, by a later day.
    private func others(at index: Int, in clause: Range<Int>) -> String? {
        guard text[index] == "các", let end = (index + 2..<index + 5).first(where: { text[$0] == "khác" }),
            OutcomeWords.later.matches(in: text, at: end + 1)
        else { return nil }
        return String(text.written(index..<end + 1))
    }

    /// "Toàn bộ các bộ (trừ Bộ Công an)": a whole, and who is left out of it.
    private func exception(at index: Int, in clause: Range<Int>) -> String? {
        guard text[index] == "trừ", text[index - 1] != "loại", text[index + 1] != "trường",
            (clause.lowerBound..<index).contains(where: { OutcomeWords.wholes.matches(in: text, at: $0) })
        else { return nil }
        let end = (index..<clause.upperBound).first { [")", ",", ";"].contains(text[$0]) } ?? clause.upperBound
        return String(text.written(index..<min(end, index + 12))).singleSpaced
    }

    /// "Công việc cơ bản hoàn tất, dự thảo đã đủ điều kiện trình ký": what is told of a part in words of its own.
    func partBefore(_ submits: Int, in clause: Range<Int>) -> String? {
        guard let comma = (clause.lowerBound..<submits).last(where: { text[$0] == "," }) else { return nil }
        return firstPart(in: clause.lowerBound..<comma).flatMap { $0.lowercased() == "cơ bản" ? $0 : nil }
    }

    /// Of which promises a clause tells that some of it is yet to come: things that are used or counted, whatever
    /// another sentence says of them. A document is there or not. Nil where the clause tells of nothing to come.
    func unfinished(_ clause: Range<Int>) -> [Int]? {
        guard clause.contains(where: { ["sẽ", "chưa", "chờ", "đang", "phải"].contains(text[$0]) }) else { return nil }
        return things
    }

    /// The promises that a share of a whole is about, where no other words tell of all of it: "kết nối 96/148 xã".
    var counted: [Int]? {
        for index in text.tokens.indices where !isCited[index] {
            if OutcomeWords.wholes.matches(in: text, at: index) { return nil }
            if text[index + 1] == "/", let part = text.number(at: index), let whole = text.number(at: index + 2),
                part > 1, part == whole
            {
                return nil
            }
        }
        return things
    }

    private var things: [Int] {
        promised.indices.filter { place in
            promised[place].kinds.allSatisfy { $0 == .other || ProductKind.used.contains($0) }
        }
    }

    /// No more promises are counted.
    static let mostCounted = 20

    /// "02 phòng thí nghiệm" of 05 that are promised; several numbers of one description are added up, those behind
    /// *trong đó* are parts of what was told before.
    mutating func count(_ product: PromisedProduct, at place: Int, in clauses: [Range<Int>]) {
        guard product.count > 1, let noun = product.noun else { return }
        var told = 0
        var first: (clause: Range<Int>, index: Int)?
        for clause in clauses {
            for index in clause {
                if text[index] == "trong", text[index + 1] == "đó" { break }
                guard text[index + 1] == noun[0], noun.count == 1 || text[index + 2] == noun[1], !isCited[index],
                    text[index - 1] != "/",
                    let number = text.number(at: index)
                else { continue }
                told += number
                first = first ?? (clause, index)
            }
        }
        guard let first, told > 0, told < product.count else { return }
        let words = String(text.written(first.index..<first.index + 1 + noun.count)).singleSpaced
        add(.part, first.clause, part: words, promises: [place])
    }

    /// Of words that tell of waiting, whether the work does: "…, chờ phục chế", not "không còn phải chờ", "hồ sơ chờ xử lý".
    private func waits(_ index: Int, _ length: Int, in clause: Range<Int>) -> Bool {
        guard text[index + length - 1] == "chờ" else { return true }
        if (max(clause.lowerBound, index - 4)..<index).contains(where: { text[$0] == "không" }) { return false }
        return length > 1 || index == clause.lowerBound || text[index - 1] == ","
    }

    /// "Cắt giảm ít nhất 30%", and the one share that is told to be reached is smaller. Whole numbers only.
    mutating func share(of product: PromisedProduct, in clauses: [Range<Int>]) {
        let promised = Self.shares(in: TextTokens(product.words))
        guard let least = promised.only, let share = Self.shares(in: text).only, share.value < least.value,
            reaches(share.place), let clause = clauses.first(where: { $0.contains(share.place) })
        else { return }
        add(.part, clause, part: "\(share.value)%", promises: [0])
    }

    /// "Đạt 25%", "tương đương 25%"; not "tăng 12% so với", "chỉ còn 2%".
    private func reaches(_ place: Int) -> Bool {
        let before = (max(0, place - 5)..<place).map { text[$0] }
        return before.contains(where: ["đạt", "đương", "giảm"].contains)
            && !before.contains(where: ["tăng", "còn", "dưới", "trễ", "chậm", "hơn"].contains)
            && text[place + 2] != "so"
    }

    private static func shares(in text: TextTokens) -> [(place: Int, value: Int)] {
        text.tokens.indices.compactMap { index in
            guard text[index + 1] == "%", text[index - 1] != ",", text[index - 1] != ".",
                let value = text.number(at: index)
            else { return nil }
            return (index, value)
        }
    }

    /// "12/34 tỉnh", "7.250/10.000 người", "đạt 80%".
    private func share(at index: Int) -> String? {
        guard let number = text.number(at: index) else { return nil }
        if let (part, stroke) = grouped(at: index), text[stroke] == "/", text.isGlued(at: stroke),
            let (whole, end) = grouped(at: stroke + 1), text[end] != "/", text[index - 1] != "/",
            text[index - 1] != ".",
            part < whole, whole > 1, text.isWord(at: end)
        {
            return String(text.written(index..<end))
        }
        if text[index + 1] == "%", number < 100, Self.beforeShares.contains(text[index - 1]) {
            return String(text.written(index..<index + 2))
        }
        return nil
    }

    /// The words right before the share of a whole that is done: "đạt 80%", "số hóa 95% hồ sơ"; not "cắt giảm 30%".
    private static let beforeShares: Set<String> = [
        "đạt", "thành", "được", "hóa", "hoá", "nhật", "nối", "lý", "hiện",
    ]

    /// A number with stops between its thousands, and the place behind it.
    private func grouped(at index: Int) -> (value: Int, end: Int)? {
        guard var value = text.number(at: index), value < 1_000_000 else { return nil }
        var end = index + 1
        while text[end] == ".", text.isGlued(at: end), text.isGlued(at: end + 1), text[end + 1].count == 3, value > 0,
            value < 1_000_000, let thousand = text.number(at: end + 1)
        {
            (value, end) = (value * 1_000 + thousand, end + 2)
        }
        return (value, end)
    }
}

extension Array {
    /// The element of an array of one.
    fileprivate var only: Element? { count == 1 ? first : nil }
}
