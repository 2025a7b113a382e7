import Basics
import Domain

/// Reads the figures of a section about connections: points and their parts, minimum capacity, flows.
struct NetworkFigures {
    let section: String
    let appendix: String
    let names: AgencyNames
    let day: CivilDate

    /// A section is about connections where it tells a bandwidth.
    static func areIn(_ section: FindingScanner.Section) -> Bool {
        section.paragraphs.contains { paragraph in
            WrittenFigure.all(in: paragraph, grouping: false).contains {
                Bandwidth(behind: $0.range.upperBound, in: paragraph.canonical) != nil
            }
        }
    }

    func lines(of paragraphs: [String]) -> [NetworkLine] {
        paragraphs.flatMap { lines(of: $0.singleSpaced) }
    }

    private func lines(of paragraph: String) -> [NetworkLine] {
        let figures = WrittenFigure.all(in: paragraph, grouping: true)
        let fractions = WrittenFigure.all(in: paragraph, grouping: false)
        var lines: [NetworkLine] = []
        var start = paragraph.startIndex
        var index = 0
        while index < figures.count {
            defer { index += 1 }
            let figure = figures[index]
            guard figure.range.lowerBound >= start else { continue }
            let bandwidth = Bandwidth(behind: figure.range.upperBound, in: paragraph)
            let counted = bandwidth == nil ? Counted(figure, from: start, in: paragraph) : nil
            guard let unit = bandwidth?.unit ?? counted?.unit else { continue }
            // "2.430Mbps" is a count of megabits, "0.433Gbps" a fraction of a gigabit.
            let value =
                bandwidth.map { $0.isFraction(figure, paragraph) ? fractions[index].value : figure.value }
                ?? figure.value
            var end = bandwidth?.end ?? counted?.end ?? figure.range.upperBound
            let whole = Whole(behind: end, unit: bandwidth, counted: counted, in: paragraph)
            end = whole?.end ?? end
            let share = Share(behind: end, in: paragraph)
            end = share?.end ?? end
            let what = Self.words(paragraph[start..<figure.range.lowerBound])
            lines.append(
                NetworkLine(
                    section: section, appendix: appendix, what: what, place: place(in: what), value: value, unit: unit,
                    capacity: whole?.value, shareStated: share?.percent,
                    shareComputed: whole.flatMap { Self.share(value, of: $0.value) }, text: paragraph))
            start = end
        }
        return lines
    }

    private static func share(_ value: Double, of whole: Double) -> Double? {
        guard whole > 0 else { return nil }
        return (value / whole * 10_000).rounded() / 100
    }

    /// What the figure is of: the words before it in its sentence, without those that only lead over to it.
    private static func words(_ text: Substring) -> String {
        var words = String(text).singleSpaced
        // What ends before the sentence of the figure speaks of another.
        if let stop = words.range(of: ". ", backwards: true) { words = String(words[stop.upperBound...]) }
        while let first = words.unicodeScalars.first, first.isEndMark || ")/ ".unicodeScalars.contains(first) {
            words.unicodeScalars.removeFirst()
        }
        for opening in ["trong đó", "và", "còn", "gồm", "riêng"] where words.lowercased().hasPrefix(opening + " ") {
            words = String(words.dropFirst(opening.count)).singleSpaced.trimmedMarks
        }
        while true {
            let key = words.lowercased()
            if let mark = words.unicodeScalars.last, mark.isEndMark || "~≈(/ ><=≥≤".unicodeScalars.contains(mark) {
                words.unicodeScalars.removeLast()
            } else if let closing = ["là", "khoảng", "gồm", "có", "đạt", "với"].first(where: { key.hasSuffix(" " + $0) }
            ) {
                words = String(words.dropLast(closing.count + 1))
            } else {
                return words
            }
        }
    }

    /// The last province or commune that the words name.
    private func place(in words: String) -> String? {
        let tokens = words.split(whereSeparator: { $0 == " " || ",;:()".contains($0) }).map(String.init)
        for end in stride(from: tokens.count, to: 0, by: -1) {
            for length in stride(from: min(5, end), to: 0, by: -1) {
                let candidate = tokens[(end - length)..<end].joined(separator: " ")
                guard
                    candidate.first?.isUppercase == true || candidate.hasPrefix("tỉnh ")
                        || candidate.hasPrefix("thành phố ")
                else { continue }
                if let agency = names.find(candidate, on: day), agency.kind == .province { return agency.name }
                if Self.communes.contains(where: { candidate.lowercased().hasPrefix($0) }), length > 1,
                    tokens[(end - length + 1)..<end].allSatisfy({ $0.first?.isUppercase == true })
                {
                    return candidate
                }
            }
        }
        return nil
    }

    private static let communes = ["xã ", "phường ", "đặc khu "]
}

// MARK: - Behind a figure

/// A unit of bandwidth behind a number, as written.
private struct Bandwidth {
    let unit: String
    /// In megabits per second.
    let factor: Double
    let end: String.Index

    init?(behind index: String.Index, in text: String) {
        let rest = text[index...].drop { $0 == " " }
        let word = rest.prefix(12).prefix { $0.isLetter || $0 == "/" }
        for (name, factor) in Self.units where word.begins(withSmall: name) {
            let behind = word.dropFirst(name.count).first
            guard behind == nil || behind == "/" else { continue }
            unit = String(word.prefix(name.count))
            self.factor = factor
            end = text.index(rest.startIndex, offsetBy: name.count)
            return
        }
        return nil
    }

    /// "0.430Gbps", "2.433Gbps": gigabits are told to the third place; megabits by the thousand.
    func isFraction(_ figure: WrittenFigure, _ text: String) -> Bool { factor >= 1000 || figure.value < 1000 }

    private static let units: [(String, Double)] = [
        ("gbit/s", 1000), ("mbit/s", 1), ("kbit/s", 0.001), ("gb/s", 1000), ("mb/s", 1), ("kb/s", 0.001),
        ("gbps", 1000), ("mbps", 1), ("kbps", 0.001), ("tbps", 1_000_000), ("tbit/s", 1_000_000),
    ]
}

/// A number of points, stations and the like.
private struct Counted {
    let unit: String
    let end: String.Index

    /// The unit stands behind the number, or its sentence counts it: "Tổng số điểm … là 3.319".
    init?(_ figure: WrittenFigure, from start: String.Index, in text: String) {
        guard figure.decimals == 0, !figure.isPercent else { return nil }
        let rest = text[figure.range.upperBound...].drop { $0 == " " }
        if let unit = Self.units.first(where: { Self.begins(rest, with: $0) }) {
            self.unit = unit
            end = text.index(rest.startIndex, offsetBy: unit.count)
            return
        }
        // What stands farther away than a sentence counts nothing here.
        let before = text[start..<figure.range.lowerBound].suffix(400).lowercased()
        guard let last = before.split(separator: " ").last,
            ["là", "có", "đạt", "gồm", ":"].contains(String(last)) || before.hasSuffix(":") || before.hasSuffix(": "),
            let unit = Self.units.first(where: { before.range(ofWords: "số \($0)") != nil })
        else { return nil }
        self.unit = unit
        end = figure.range.upperBound
    }

    static func begins(_ text: Substring, with word: String) -> Bool {
        text.begins(withSmall: word) && text.dropFirst(word.count).first?.isLetter != true
    }

    private static let units = ["điểm", "trạm", "kênh", "nút mạng", "thuê bao", "tuyến", "đường truyền", "đầu cuối"]
}

/// What the figure is a part of: "trên tổng số 3.321", "/10Gbps".
private struct Whole {
    let value: Double
    let end: String.Index

    init?(behind index: String.Index, unit: Bandwidth?, counted: Counted?, in text: String) {
        var rest = text[index...].drop { $0 == " " }
        guard let opening = Self.openings.first(where: rest.begins(withSmall:)) else { return nil }
        rest = rest.dropFirst(opening.count).drop { $0 == " " || $0 == "~" }
        let digits = rest.prefix { $0.isNumber || $0 == "." || $0 == "," }
        guard let figure = WrittenFigure.all(in: String(digits), grouping: unit == nil).first else { return nil }
        let after = text.index(rest.startIndex, offsetBy: digits.count - (digits.last?.isNumber == false ? 1 : 0))
        if let unit {
            guard let own = Bandwidth(behind: after, in: text) else { return nil }
            value = figure.value * own.factor / unit.factor
            end = own.end
            return
        }
        value = figure.value
        let behind = text[after...].drop { $0 == " " }
        if let counted, Counted.begins(behind, with: counted.unit) {
            end = text.index(behind.startIndex, offsetBy: counted.unit.count)
        } else {
            end = after
        }
    }

    private static let openings = ["trên tổng số", "trong tổng số", "trên tổng", "trên", "trong số", "/"]
}

/// A share in brackets: "(43% tổng lưu lượng)", "chiếm 15%".
private struct Share {
    let percent: Double
    let end: String.Index

    init?(behind index: String.Index, in text: String) {
        let rest = text[index...].drop { " ,~".contains($0) }
        let words = ["(chiếm", "(đạt", "(", "chiếm", "đạt", "tương đương", "bằng"]
        guard let opening = words.first(where: rest.begins(withSmall:)) else { return nil }
        let inside = rest.dropFirst(opening.count).drop { " ~≈".contains($0) }
        let digits = inside.prefix { $0.isNumber || $0 == "." || $0 == "," }
        let behind = inside.dropFirst(digits.count).drop { $0 == " " }
        guard behind.first == "%", let value = Percentage.read(String(digits)) else { return nil }
        percent = value
        let close = opening.hasPrefix("(") ? behind.firstIndex(of: ")") : behind.startIndex
        end = text.index(after: close ?? behind.startIndex)
    }
}

extension String {
    /// The last place of a text in this one.
    fileprivate func range(of words: String, backwards: Bool) -> Range<Index>? {
        var found: Range<Index>?
        var index = startIndex
        while index < endIndex {
            if self[index...].hasPrefix(words) { found = index..<self.index(index, offsetBy: words.count) }
            index = self.index(after: index)
        }
        return found
    }
}

extension Substring {
    /// Whether it begins with words in small letters, in any case: so much of it is looked at and no more.
    fileprivate func begins(withSmall words: String) -> Bool { prefix(words.count).lowercased() == words }
}
