import Basics
package import Domain

/// What a list says of all its rows: by the title of its appendix and the headings above them.
package struct ListContext: Equatable, Sendable {
    /// Title and headings, outermost first.
    package let words: [String]
    /// Of "CÁC NHIỆM VỤ QUÁ HẠN"; the nearest heading that names one.
    package let status: StatedStatus?
    /// Of "NĂM 2025", "Nhiệm vụ tháng 7/2025"; the nearest.
    package let year: Int?
    /// The document whose tasks it lists.
    package let directive: DocumentReference?

    /// - Parameters:
    ///   - title: the lines that name the appendix, one title broken over several.
    ///   - headings: of parts and lists below it, outermost first.
    package init(title: [String], headings: [String]) {
        let words = title + headings
        self.words = words
        status = words.reversed().lazy.compactMap(StatusWords.ofList).first
        year = words.reversed().lazy.compactMap(Self.year).first
        directive = DocumentReference(heading: title.joined(separator: " "))
    }

    /// "NĂM 2025", "tháng 7/2025", "31/12/2025": the last number of four digits that can be a year, not of a symbol.
    private static func year(in text: String) -> Int? {
        let digits = text.split { !$0.isNumber && $0 != "-" }.map(String.init)
        return digits.last { $0.count == 4 && (2000...2100).contains(Int($0) ?? 0) }.flatMap { Int($0) }
    }
}
