import Basics

/// The places that an inspection went to: "tại 10 địa điểm (A; B; C)", or a list below such a sentence.
enum InspectionPlaces {
    /// As written, in the order of the text; none where no sentence names them.
    static func find(in paragraphs: [String]) -> [String] {
        for (index, paragraph) in paragraphs.enumerated() {
            guard let start = announcement(in: paragraph) else { continue }
            let behind = paragraph[start...]
            if let list = bracketed(behind) ?? listed(behind) { return list }
            if behind.trimmedEnd.hasSuffix(":") || paragraph.trimmedEnd.hasSuffix(":") {
                let items = paragraphs.dropFirst(index + 1).prefix { ListLabel($0) != nil }
                if items.count > 1 { return items.map { $0.withoutListLabels.withoutEndMarks } }
            }
        }
        return []
    }

    /// The place behind "kiểm tra … tại 10 địa điểm".
    private static func announcement(in paragraph: String) -> String.Index? {
        let key = paragraph.lowercased()
        guard key.count == paragraph.count, acts.contains(where: { key.range(ofWords: $0) != nil }) else { return nil }
        var best: String.Index?
        for noun in nouns {
            var rest = key[...]
            while let range = String(rest).range(ofWords: noun) {
                let text = String(rest)
                let offset = text.distance(from: text.startIndex, to: range.upperBound)
                let before = text[..<range.lowerBound].split(separator: " ").suffix(2).map(String.init)
                let isCounted = before.last.flatMap { Int($0) } != nil || before.last == "các" || before.last == "một"
                let end = rest.index(rest.startIndex, offsetBy: offset)
                let next = rest[end...].drop { $0 == " " }.first
                if isCounted, next == "(" || next == ":" || next == "," || next == nil || next?.isLetter == true,
                    best == nil, next == "(" || next == ":" || next == nil || hasList(rest[end...])
                {
                    best = paragraph.index(
                        paragraph.startIndex, offsetBy: key.distance(from: key.startIndex, to: end))
                }
                rest = rest[end...]
            }
        }
        return best
    }

    /// Words like "trên địa bàn tỉnh" may stand before the list.
    private static func hasList(_ text: Substring) -> Bool {
        let sentence = text.prefix { $0 != "." }
        let colon = sentence.firstIndex(of: ":")
        let bracket = sentence.firstIndex(of: "(")
        guard let first = [colon, bracket].compactMap({ $0 }).min() else { return false }
        return sentence[..<first].count <= 60
    }

    /// The first bracket, where it holds several names; those in brackets of their own are kept.
    private static func bracketed(_ text: Substring) -> [String]? {
        guard let open = text.firstIndex(of: "("), text[..<open].count <= 61 else { return nil }
        var depth = 0
        for index in text[open...].indices {
            if text[index] == "(" { depth += 1 }
            if text[index] == ")" { depth -= 1 }
            if depth == 0 { return parts(text[text.index(after: open)..<index]) }
        }
        return nil
    }

    /// Behind a colon up to the end of the sentence.
    private static func listed(_ text: Substring) -> [String]? {
        guard let colon = text.firstIndex(of: ":"), text[..<colon].count <= 61 else { return nil }
        var list = String(text[text.index(after: colon)...]).singleSpaced
        if let end = endOfSentence(list) { list = String(list[..<end]) }
        return list.isEmpty ? nil : parts(list[...])
    }

    /// A stop before a capital letter, but not that of "TP.".
    private static func endOfSentence(_ text: String) -> String.Index? {
        for index in text.indices where text[index] == "." {
            let before = text[..<index].split(separator: " ").last.map(String.init) ?? ""
            let next = text.index(after: index)
            guard !["TP", "P", "X", "T", "H", "Q"].contains(before.filter(\.isLetter)) else { continue }
            if next == text.endIndex || text[next] == " " { return index }
        }
        return nil
    }

    /// Parted by semicolons, else by commas and *và*; one name alone is a list only behind "địa điểm:".
    private static func parts(_ text: Substring) -> [String]? {
        let marks = text.contains(";") ? text.split(separator: ";") : text.split(separator: ",")
        var names = marks.map { String($0).singleSpaced.withoutEndMarks }.filter { !$0.isEmpty }
        if !text.contains(";"), let last = names.last, let range = last.range(ofWords: "và") {
            names.removeLast()
            names += [last[..<range.lowerBound], last[range.upperBound...]].map { String($0).singleSpaced }
        }
        names = names.map { $0.hasPrefix("và ") ? String($0.dropFirst(3)) : $0 }
        guard names.count > 1, names.allSatisfy({ $0.count <= 120 }) else { return nil }
        return names
    }

    private static let acts = ["kiểm tra", "khảo sát", "giám sát", "làm việc", "thanh tra", "đi thực tế"]
    static let nouns = [
        "địa điểm", "địa phương", "điểm", "nơi", "đơn vị", "cơ sở", "xã, phường", "xã", "phường", "cơ quan", "tỉnh",
        "cơ quan, đơn vị", "tỉnh, thành phố", "sở, ngành", "sở, ban, ngành",
    ]
}

extension String {
    /// Without the stops and blanks at its end.
    fileprivate var withoutEndMarks: String {
        var text = Substring(self)
        while let last = text.unicodeScalars.last, last.isEndMark || last.isBlank { text = text.dropLast() }
        return String(text)
    }
}

extension StringProtocol {
    fileprivate var trimmedEnd: String {
        var text = String(self)
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
