/// Days as Vietnamese prose writes them.
package enum VietnameseDay {
    /// The first day that a text names in full: "ngày 18 tháng 7 năm 2025", "18/7/2025", "18-7-2025", "18.7.2025".
    package static func first(in text: String) -> CivilDate? {
        let scalars = Array(text.canonical.lowercased().unicodeScalars)
        var index = 0
        while index < scalars.count {
            guard scalars[index].isDigit, index == 0 || !scalars[index - 1].isDigit else {
                index += 1
                continue
            }
            if let date = date(scalars, at: index) { return date }
            while index < scalars.count, scalars[index].isDigit { index += 1 }
        }
        return nil
    }

    private static func date(_ scalars: [Unicode.Scalar], at start: Int) -> CivilDate? {
        var index = start
        guard let day = number(scalars, &index, digits: 1...2) else { return nil }
        guard separator(scalars, &index, word: "tháng"), let month = number(scalars, &index, digits: 1...2),
            separator(scalars, &index, word: "năm"), let year = number(scalars, &index, digits: 4...4)
        else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }

    private static func number(_ scalars: [Unicode.Scalar], _ index: inout Int, digits: ClosedRange<Int>) -> Int? {
        var value = 0
        var count = 0
        while index < scalars.count, scalars[index].isDigit, count <= digits.upperBound {
            value = value * 10 + Int(scalars[index].value - 48)
            index += 1
            count += 1
        }
        return digits.contains(count) ? value : nil
    }

    /// A stroke, a dash, a stop, or the word.
    private static func separator(_ scalars: [Unicode.Scalar], _ index: inout Int, word: String) -> Bool {
        while index < scalars.count, scalars[index].isBlank { index += 1 }
        guard index < scalars.count else { return false }
        if "/-.–".unicodeScalars.contains(scalars[index]) {
            index += 1
        } else {
            for expected in word.unicodeScalars {
                guard index < scalars.count, scalars[index] == expected else { return false }
                index += 1
            }
        }
        while index < scalars.count, scalars[index].isBlank { index += 1 }
        return true
    }
}

extension Unicode.Scalar {
    package var isDigit: Bool { (0x30...0x39).contains(value) }
}
